// The texts of the page, a file for each of its subjects.
import { contentTexts } from "./en.content.ts";
import { signingInTexts } from "./en.signingIn.ts";

export const privacyAndSecurityTexts = {
  lead: "From where people sign in, how long passwords and sessions last, and what may come in and go out.",
  sections: {
    addresses: "IP addresses",
    twoFactor: "Two-factor authentication",
    passwords: "Passwords",
    sessions: "Sessions",
    uploads: "Uploads and media",
    privacy: "Privacy",
    channels: "Channels",
  },
  ...signingInTexts,
  ...contentTexts,
};
