import type { Texts } from "./en.ts";

export const deTenantSettingsTexts: Texts["tenantSettings"] = {
  lead: "Was für den ganzen Mandanten gilt.",
  sections: {
    helpDesk: "Help Desk",
  },
  helpDesk: {
    lead: "Der Support kann den Mandanten mit dem Zugang betreten, den diese drei Schalter ihm geben.",
    switches: {
      base: { label: "Help-Desk-Zugang", about: "Der Support kann den Mandanten betreten." },
      fullAccess: {
        label: "Voller Zugang",
        about: "Der Support hat die Stufe seiner eigenen Rolle und nicht nur Lesezugriff.",
      },
      decryption: { label: "Entschlüsselung", about: "Der Support kann ausführliche Protokolle entschlüsseln." },
    },
    ineffective: "Ein, aber ohne Wirkung.",
    why: "Warum es keine Wirkung hat:",
    matrix: "Was der Support darf, in jedem der fünf Fälle",
    case: "Fall",
    cases: {
      off: "Zugang ist aus",
      base: "Zugang allein",
      fullAccess: "Mit vollem Zugang",
      decryption: "Mit Entschlüsselung",
      both: "Mit beidem",
    },
    originalRole: "Der Support kommt mit der Rolle",
    inForce: "In Kraft",
    denied: "Kein Zugang",
    decrypts: "entschlüsselt Protokolle",
  },
};
