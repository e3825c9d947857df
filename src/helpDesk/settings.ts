import { type Checked, issuesUnder, rejected, unlessIssues } from "../kernel/schema/checked.ts";
import { checkSwitch } from "../kernel/schema/fields.ts";
import { type Form, recordOf } from "../kernel/schema/form.ts";
import { frozen } from "../kernel/json/frozen.ts";

/** The three switches of the Help Desk section. */
export interface HelpDeskSettings {
  /** Help-desk people may cross-launch into the tenant, read-only. */
  readonly base: boolean;
  /** Add-on: at the level of their original role. Without effect while `base` is off (HD6). */
  readonly fullAccess: boolean;
  /** Add-on: and decrypt descriptive logs. Without effect while `base` is off (HD6). */
  readonly decryption: boolean;
}

/** HD5. */
export const defaultHelpDeskSettings: HelpDeskSettings = frozen({
  base: true,
  fullAccess: true,
  decryption: false,
});

export function isHelpDeskSettings(value: unknown): value is HelpDeskSettings {
  if (typeof value !== "object" || value === null) return false;
  const { base, fullAccess, decryption } = value as Record<keyof HelpDeskSettings, unknown>;
  return typeof base === "boolean" && typeof fullAccess === "boolean" && typeof decryption === "boolean";
}

/** Checks settings that are to be set: three switches, each true or false (ST10). Add-ons without effect are kept (HD6). */
export function checkHelpDeskSettings(value: unknown): Checked<HelpDeskSettings> {
  if (typeof value !== "object" || value === null) return rejected("ST10", "the three help-desk switches");
  const { base, fullAccess, decryption } = value as HelpDeskSettings;
  const switches = { base, fullAccess, decryption };
  const issues = Object.entries(switches).flatMap(([name, isOn]) => issuesUnder(name, checkSwitch(isOn)));
  return unlessIssues(switches, issues);
}

/** The settings as they are chosen and stored: the three switches and nothing beside them. */
export const helpDeskForm: Form<HelpDeskSettings> = recordOf({
  base: checkSwitch,
  fullAccess: checkSwitch,
  decryption: checkSwitch,
});
