import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isBoolean } from "../kernel/schema/guards.ts";
import { type HelpDeskSettings, isHelpDeskSettings } from "./settings.ts";

/** An add-on to help-desk access. */
export type HelpDeskAddOn = "fullAccess" | "decryption";

const none = decision<readonly HelpDeskAddOn[]>([], "HD6");
const fullAccess = decision<readonly HelpDeskAddOn[]>(["fullAccess"], "HD6");
const decryption = decision<readonly HelpDeskAddOn[]>(["decryption"], "HD6");
const decryptionWithheld = decision<readonly HelpDeskAddOn[]>(["decryption"], "RL8");
const both = decision<readonly HelpDeskAddOn[]>(["fullAccess", "decryption"], "HD6");

/**
 * The add-ons that are on but have no effect: all of them while help-desk access is off (HD6), and decryption where
 * the subscription withholds it, as `isWithheld` says (RL8). Returns null for settings, or for `isWithheld`, outside the
 * declared type (ST10).
 */
export function ineffectiveHelpDeskSettings(
  settings: HelpDeskSettings,
  isWithheld = false,
): Decision<readonly HelpDeskAddOn[] | null> {
  if (!isHelpDeskSettings(settings) || !isBoolean(isWithheld)) return unanswerable;
  if (settings.base) {
    return settings.decryption && isWithheld ? decryptionWithheld : none;
  }
  if (settings.fullAccess) return settings.decryption ? both : fullAccess;
  return settings.decryption ? decryption : none;
}
