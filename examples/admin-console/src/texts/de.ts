// Was die Seite auf Deutsch sagt: alles, was en.ts hat.
import { deAuditTexts } from "./de.audit.ts";
import { deAssetsTexts } from "./de.assets.ts";
import { deImpactTexts } from "./de.impact.ts";
import { deNoticeTexts } from "./de.notices.ts";
import { deTeammatesTexts } from "./de.teammates.ts";
import { dePrivacyAndSecurityTexts } from "./de.privacyAndSecurity.ts";
import { deTenantSettingsTexts } from "./de.tenantSettings.ts";
import { deUserProfilesTexts } from "./de.userProfiles.ts";
import { deWorkspacesTexts } from "./de.workspaces.ts";
import type { Texts } from "./en.ts";
import { german } from "./plural.ts";

export const deTexts: Texts = {
  product: "Verwaltung",
  skipToContent: "Zum Inhalt springen",
  loading: "Wird geladen …",
  failed: "Die Seite konnte nicht gezeigt werden. Laden Sie sie neu oder öffnen Sie ein Beispiel.",
  sectionNotShown: "Diesen Abschnitt würden Sie nicht sehen.",
  notFound: {
    title: "Seite nicht gefunden",
    text: "Unter dieser Adresse gibt es nichts.",
    back: (page) => `Zu „${page}“`,
  },
  menu: "Menü",
  close: "Schließen",
  cancel: "Abbrechen",
  pages: {
    whoAmI: "Wer bin ich?",
    tenantSettings: "Mandanteneinstellungen",
    workspaces: "Gruppen und Teams",
    assets: "Ressourcen",
    teammates: "Mitglieder",
    userProfiles: "Benutzerprofile",
    privacyAndSecurity: "Datenschutz und Sicherheit",
    audit: "Audit-Trail",
    rules: "Regeln",
  },
  language: { label: "Sprache", en: "English", de: "Deutsch" },
  theme: { label: "Farbschema", system: "System", light: "Hell", dark: "Dunkel" },
  person: {
    button: "Die Seite als jemand anderes ansehen. Sie sind",
    title: "Die Seite als jemand anderes ansehen",
    search: "Person nach Name oder Adresse suchen",
    none: "Niemand wurde gefunden.",
    results: (teammates, outsiders) =>
      `${german(teammates, { one: "Mitglied", other: "Mitglieder" })} mit angenommener Einladung und ${outsiders} aus Support und Partnern`,
    list: "Personen",
  },
  workspace: {
    label: "Arbeitsbereich",
    home: (name) => `${name} (Stamm)`,
    tenant: "Mandantenebene",
  },
  tenantMenu: {
    title: "Mandanten und Dateien",
    open: "Einen anderen Mandanten öffnen",
    samples: {
      bank: {
        name: "Retail Bank",
        about: "Eine Bank mit zwei Gruppen, fünf Teams und einem Fall für die meisten Regeln.",
      },
      empty: { name: "Neuer Mandant", about: "Ein Inhaber, und jede Einstellung in ihrer Vorgabe." },
      large: {
        name: "Large Company",
        about: "20.000 Personen in 20 Gruppen und 200 Teams und ebenso viele Ressourcen.",
      },
    },
    replaced:
      "Er tritt an die Stelle des offenen Mandanten. Exportieren Sie diesen vorher, wenn Sie ihn behalten wollen.",
    replace: {
      title: (name) => `${name} ersetzen?`,
      lost: (count) =>
        `${german(count, { one: "hier vorgenommene Änderung ginge", other: "hier vorgenommene Änderungen gingen" })} samt Audit-Trail verloren.`,
      exportFirst: "Zuerst exportieren",
      confirm: "Ersetzen",
    },
    importFile: "Datei importieren",
    exportFile: "Als Datei exportieren",
    refused: "Die Datei wurde nicht übernommen, und nichts hat sich geändert.",
    issueAt: (path) => `Bei ${path}`,
    issueAtTop: "Die Datei im Ganzen",
    moreIssues: (count) => `und ${german(count, { one: "weiterer Fehler", other: "weitere Fehler" })}`,
  },
  whoAmI: {
    lead: "Diese Seite zeigt alles so, wie Sie es sehen würden: Wer Sie sind, bestimmt, was angeboten wird.",
    hints: {
      lead: "Zum Einstieg:",
      whyNot: "Herausfinden, warum Ann „Fraud check“ nicht bearbeiten darf",
      foresee: "Sehen, was sich ändern würde, wenn der Help Desk ausgeschaltet wird",
      invitations: "Sehen, wer die Einladung noch nicht angenommen hat",
    },
    clock: (now) => `Das Beispiel hat eine eigene Uhr, zu der seine Daten passen: Hier ist es jetzt ${now}.`,
    role: "Rolle",
    home: "Stamm-Arbeitsbereich",
    current: "Aktueller Arbeitsbereich",
    profile: "Benutzerprofil",
    noProfile: "Keines",
    features: "Was Sie dürfen",
    may: "Ja",
    mayNot: "Nein",
    feature: "Funktion",
    answer: "Antwort",
    why: "Warum",
  },
  rules: {
    lead: "Jede Antwort nennt die Regeln, aus denen sie folgt. Dies sind alle, auf Englisch.",
    unknown: (id) => `Es gibt keine Regel mit der Kennung ${id}.`,
    filter: "Regel nach Kennung oder Wort suchen",
    reading: "Auslegung",
    found: (count) => german(count, { one: "Regel", other: "Regeln" }),
    documents: {
      "tenant-settings": "Mandanteneinstellungen",
      "groups-and-teams": "Gruppen und Teams",
      teammates: "Mitglieder",
      "module-settings": "Moduleinstellungen",
      "privacy-and-security": "Datenschutz und Sicherheit",
      "this library": "Diese Bibliothek",
    },
    standings: { stated: "Genannt", inferred: "Gefolgert", later: "Spätere Ausgabe", disputed: "Strittig" },
  },
  why: {
    title: "Warum nicht?",
    help: "Was helfen würde",
    repairs: (name) => `Die kleinste Änderung, die es ${name} erlauben würde`,
    searching: "Die kleinste Änderung wird gesucht …",
    noRepair: "Es wurde keine Änderung an Daten oder Einstellungen des Mandanten gefunden, die genügt.",
    switchTo: (place) => `Zu ${place} wechseln`,
    doItAs: (name) => `Als ${name} ausführen`,
    step: (place, count) => `Schritt ${place} von ${count}`,
    stepAs: (step, name) => `${step}: als ${name} ausführen`,
    orOthers: (count) =>
      `${german(count, { one: "weitere Person könnte", other: "weitere Personen könnten" })} es auch tun.`,
  },
  form: {
    unchanged: "Noch ist nichts geändert.",
    meanwhile: (value) => `Inzwischen auf „${value}“ gesetzt.`,
    missing: (field) => `Füllen Sie zuerst „${field}“ aus.`,
  },
  before: {
    title: "Was sich ändern würde",
    as: (name) => `Wird als ${name} ausgeführt.`,
    working: "Es wird ermittelt, was sich ändern würde …",
    refused: "Es würde abgelehnt.",
    summary: {
      added: (entries) => `${entries} hinzugefügt`,
      removed: (entries) => `${entries} entfernt`,
      inherited: "Wie für alle Kanäle",
    },
    alreadySo: "Das ist bereits so. Es bleibt nichts zu tun.",
    unknownSignIn: (section, field) =>
      `Diese Seite weiß nicht, von wo Sie sich anmelden. Deshalb kann sie nicht sagen, ob Sie sich damit aussperren. Unter „${section}“ fragt „${field}“ nach der Adresse.`,
    retired: {
      "channels/remove":
        "Die eigenen Einstellungen des Kanals sind dann weg, und seine Kennung wird nie wieder vergeben.",
      "userProfiles/delete": "Die Kennung des Profils wird nie an ein anderes vergeben.",
      "teammates/remove":
        "Die Kennung wird nie an jemand anderes vergeben. Inhaber dürfen dieselbe Person unter ihr erneut einladen.",
    },
    nothing: "Niemand gewinnt oder verliert etwas.",
    gains: (count) => `Kommt hinzu (${count})`,
    losses: (count) => `Fällt weg (${count})`,
    others: (count) => `Wird anders (${count})`,
    risks: "Risiken",
    noRisks: "Es sind keine Risiken bekannt.",
    typeToConfirm: (name) => `Geben Sie zur Bestätigung „${name}“ ein.`,
    confirm: "Ausführen",
    done: {
      here: (what) => `Ausgeführt: ${what}.`,
      otherTab: (what) => `In einem anderen Tab geändert: ${what}.`,
    },
    viewOrUndo: "Ansehen oder zurücknehmen",
    more: (count) => `${count} weitere zeigen`,
  },
  impact: deImpactTexts,
  notices: deNoticeTexts,
  tenantSettings: deTenantSettingsTexts,
  teammates: deTeammatesTexts,
  userProfiles: deUserProfilesTexts,
  privacyAndSecurity: dePrivacyAndSecurityTexts,
  audit: deAuditTexts,
  assets: deAssetsTexts,
  workspaces: deWorkspacesTexts,
};
