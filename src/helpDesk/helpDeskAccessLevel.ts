import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isBoolean } from "../kernel/schema/guards.ts";
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
  sameLevel: sameLevel(false, "HD3"),
  /** Of a role that is none of the five. */
  ofUnknown: { readOnly: access("readOnly", false, "HD2"), sameLevel: access("readOnly", false, "HD8") },
});

const withDecryption = frozen({
  readOnly: access("readOnly", true, "HD2", "HD4"),
  sameLevel: sameLevel(true, "HD3", "HD4"),
  ofUnknown: {
    readOnly: access("readOnly", false, "HD2", "HD4", "ST10"),
    sameLevel: access("readOnly", false, "HD8", "HD4", "ST10"),
  },
});

/** While decryption access is on, but the subscription withholds decryption. */
const withheldDecryption = frozen({
  readOnly: access("readOnly", false, "HD2", "RL8"),
  sameLevel: sameLevel(false, "HD3", "RL8"),
  ofUnknown: {
    readOnly: access("readOnly", false, "HD2", "RL8"),
    sameLevel: access("readOnly", false, "HD8", "RL8"),
  },
});

/**
 * The access of a person who cross-launches for support, from the tenant's help-desk settings and the person's original
 * role (HD1–HD4, HD6). An unknown role gives no more than read-only access (HD8) and never decrypts (HD4, ST10).
 * `isWithheld` says whether the subscription withholds decryption; then nobody decrypts (RL8). Returns null for settings,
 * or for `isWithheld`, outside the declared type (ST10).
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
  isWithheld = false,
): Decision<HelpDeskAccess | null> {
  if (!isHelpDeskSettings(settings) || !isBoolean(isWithheld)) return unanswerable;
  if (!settings.base) return settings.fullAccess || settings.decryption ? deniedDespiteAddOns : denied;
  const answers = answersFor(settings, isWithheld);
  if (isRole(originalRole)) {
    return settings.fullAccess ? answers.sameLevel[originalRole] : answers.readOnly;
  }
  return settings.fullAccess ? answers.ofUnknown.sameLevel : answers.ofUnknown.readOnly;
}

function answersFor({ decryption }: HelpDeskSettings, isWithheld: boolean) {
  if (!decryption) return withoutDecryption;
  return isWithheld ? withheldDecryption : withDecryption;
}

/* @__NO_SIDE_EFFECTS__ */
function sameLevel(
  mayDecrypt: boolean,
  ...because: NonEmpty<RuleId>
): Readonly<Record<Role, Decision<HelpDeskAccess>>> {
  return {
    owner: access("owner", mayDecrypt, ...because),
    full: access("full", mayDecrypt, ...because),
    limited: access("limited", mayDecrypt, ...because),
    readOnly: access("readOnly", mayDecrypt, ...because),
    restricted: access("restricted", mayDecrypt, ...because),
  };
}

/* @__NO_SIDE_EFFECTS__ */
function access(
  level: HelpDeskAccess["level"],
  mayDecrypt: boolean,
  ...because: NonEmpty<RuleId>
): Decision<HelpDeskAccess> {
  return decision({ level, mayDecrypt }, ...because);
}
