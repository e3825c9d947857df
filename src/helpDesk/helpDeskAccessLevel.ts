import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isRole, type Role } from "../vocabulary/role.ts";
import { type HelpDeskSettings, isHelpDeskSettings } from "./settings.ts";

/** The access of a person who cross-launches for support. */
export interface HelpDeskAccess {
  /** The rights of this role, or none. The document's message for `denied` is that of rule HD1. */
  readonly level: "denied" | Role;
  /** Whether the person may decrypt descriptive logs (HD4). */
  readonly mayDecrypt: boolean;
}

const denied = access("denied", false, "HD1");
const deniedDespiteAddOns = access("denied", false, "HD1", "HD6");

const withoutDecryption = frozen({
  readOnly: access("readOnly", false, "HD2"),
  unknownLevel: access("readOnly", false, "HD8"),
  sameLevel: {
    owner: access("owner", false, "HD3"),
    full: access("full", false, "HD3"),
    limited: access("limited", false, "HD3"),
    readOnly: access("readOnly", false, "HD3"),
    restricted: access("restricted", false, "HD3"),
  },
});

const withDecryption = frozen({
  readOnly: access("readOnly", true, "HD2", "HD4"),
  sameLevel: {
    owner: access("owner", true, "HD3", "HD4"),
    full: access("full", true, "HD3", "HD4"),
    limited: access("limited", true, "HD3", "HD4"),
    readOnly: access("readOnly", true, "HD3", "HD4"),
    restricted: access("restricted", true, "HD3", "HD4"),
  },
});

/** Of a role that is none of the five, while decryption access is on. */
const unknownWithDecryption = frozen({
  readOnly: access("readOnly", false, "HD2", "HD4", "ST10"),
  unknownLevel: access("readOnly", false, "HD8", "HD4", "ST10"),
});

/**
 * The access of a person who cross-launches for support, from the tenant's help-desk settings and the person's original
 * role (HD1–HD4, HD6). An unknown role gives no more than read-only access (HD8) and never decrypts (HD4, ST10). Returns
 * null for settings outside their declared type (ST10).
 *
 * @example
 * const settings: HelpDeskSettings = { base: true, fullAccess: false, decryption: true };
 * helpDeskAccessLevel(settings, "full").value; // { level: "readOnly", mayDecrypt: true }
 * helpDeskAccessLevel(settings, "full").because; // ["HD2", "HD4"]
 * helpDeskAccessLevel({ ...settings, base: false }, "full").value; // { level: "denied", mayDecrypt: false }
 */
export function helpDeskAccessLevel(
  settings: HelpDeskSettings,
  originalRole: Role,
): Decision<HelpDeskAccess | null> {
  if (!isHelpDeskSettings(settings)) return unanswerable;
  if (!settings.base) return settings.fullAccess || settings.decryption ? deniedDespiteAddOns : denied;
  if (isRole(originalRole)) {
    const answers = settings.decryption ? withDecryption : withoutDecryption;
    return settings.fullAccess ? answers.sameLevel[originalRole] : answers.readOnly;
  }
  const answers = settings.decryption ? unknownWithDecryption : withoutDecryption;
  return settings.fullAccess ? answers.unknownLevel : answers.readOnly;
}

/* @__NO_SIDE_EFFECTS__ */
function access(
  level: HelpDeskAccess["level"],
  mayDecrypt: boolean,
  ...because: NonEmpty<RuleId>
): Decision<HelpDeskAccess> {
  return decision({ level, mayDecrypt }, ...because);
}
