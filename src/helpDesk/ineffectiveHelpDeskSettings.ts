import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { type HelpDeskSettings, isHelpDeskSettings } from "./settings.ts";

/** An add-on to help-desk access. */
export type HelpDeskAddOn = "fullAccess" | "decryption";

const none = decision<readonly HelpDeskAddOn[]>([], "HD6");
const fullAccess = decision<readonly HelpDeskAddOn[]>(["fullAccess"], "HD6");
const decryption = decision<readonly HelpDeskAddOn[]>(["decryption"], "HD6");
const both = decision<readonly HelpDeskAddOn[]>(["fullAccess", "decryption"], "HD6");

/**
 * The add-ons that are on but have no effect, because help-desk access is off (HD6). Returns null for settings outside
 * their declared type (ST10).
 */
export function ineffectiveHelpDeskSettings(
  settings: HelpDeskSettings,
): Decision<readonly HelpDeskAddOn[] | null> {
  if (!isHelpDeskSettings(settings)) return unanswerable;
  if (settings.base) return none;
  if (settings.fullAccess) return settings.decryption ? both : fullAccess;
  return settings.decryption ? decryption : none;
}
