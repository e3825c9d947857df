import type { Texts } from "./en.ts";

export const deTenantSettingsTexts: Texts["tenantSettings"] = {
  lead: "Was für den ganzen Mandanten gilt.",
  sections: {
    helpDesk: "Help Desk",
    name: "Name",
  },
  name: {
    lead: "Wie der Mandant genannt wird. Seine Kennung bleibt.",
    label: "Name des Mandanten",
    submit: "Umbenennen",
  },
  helpDesk: {
    lead: "Der Support kann den Mandanten mit dem Zugriff betreten, den diese drei Schalter ihm geben.",
    switches: {
      base: { label: "Help-Desk-Zugriff", about: "Der Support kann den Mandanten betreten." },
      fullAccess: {
        label: "Vollzugriff",
        about: "Der Support hat die Stufe seiner eigenen Rolle und nicht nur Lesezugriff.",
      },
      decryption: {
        label: "Entschlüsselung",
        about: "Der Support kann ausführliche Protokolle entschlüsseln.",
      },
    },
    ineffective: "Ein, aber ohne Wirkung.",
    why: "Warum es keine Wirkung hat:",
    matrix: "Was der Support darf, in jedem der fünf Fälle",
    case: "Fall",
    cases: {
      off: "Zugriff ist aus",
      base: "Zugriff allein",
      fullAccess: "Mit Vollzugriff",
      decryption: "Mit Entschlüsselung",
      both: "Mit beidem",
    },
    originalRole: "Der Support kommt mit der Rolle",
    inForce: "In Kraft",
    denied: "Kein Zugriff",
    decrypts: "entschlüsselt Protokolle",
  },
};
