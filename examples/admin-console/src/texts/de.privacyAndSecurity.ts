import { deContentTexts } from "./de.content.ts";
import { deSigningInTexts } from "./de.signingIn.ts";
import type { Texts } from "./en.ts";

export const dePrivacyAndSecurityTexts: Texts["privacyAndSecurity"] = {
  lead: "Von wo man sich anmeldet, wie lange Passwörter und Sitzungen gelten und was hinein und hinaus darf.",
  sections: {
    addresses: "IP-Adressen",
    twoFactor: "Zwei-Faktor-Authentifizierung",
    passwords: "Passwörter",
    sessions: "Sitzungen",
    uploads: "Uploads und Medien",
    privacy: "Datenschutz",
    channels: "Kanäle",
  },
  ...deSigningInTexts,
  ...deContentTexts,
};
