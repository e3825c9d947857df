import { type Decision, decision, unlessBroken } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Entitlement } from "./entitlement.ts";
import type { Person } from "./person.ts";
import type { Role } from "./role.ts";

/** What a role gives or withholds. `viewPages` and `changePages` are all pages and changes that have no name of their own. */
export type Feature =
  | ("scheduleLogExports" | "viewAuditTrail" | "addGroupsAndTeams" | "configureSso")
  | ("viewTenantSettings" | "changeTenantSettings" | "viewHelpDeskSettings" | "changeHelpDeskSettings")
  | ("viewProfileKey" | "copyProfileKey" | "regenerateProfileKey" | "grantDecryption")
  | ("inviteTeammates" | "removeTeammates" | "changeRoles" | "moveTeammates" | "assignBotRoles" | "grantApps")
  | ("deleteServices" | "deleteNumbers" | "deleteApps" | "viewPages" | "changePages");

interface Condition {
  /** What the tenant must have, too (RL6). */
  readonly entitlement?: Entitlement;
  /** Kept from help-desk people and partners, whatever their role (TS2). */
  readonly teammatesOnly?: true;
}

export interface Right extends Condition {
  readonly roles: readonly Role[];
  /** What the role alone gives. */
  readonly byRole: Readonly<Record<Role, Decision<boolean>>>;
}

const owner: readonly Role[] = ["owner"];
const toFull: readonly Role[] = ["owner", "full"];
const toLimited: readonly Role[] = ["owner", "full", "limited"];
const toReadOnly: readonly Role[] = ["owner", "full", "limited", "readOnly"];
const supportKeptOut: Condition = { teammatesOnly: true };

// The role × feature rights (RL1–RL5), and the one place where they stand: the roles that have the right, then all rules
// that speak of it, in reading order. A row is a constant of its own, so that a question bundles no other row.
const scheduleLogExports: Right = right(owner, ["RL1", "RL4", "RL5"], { entitlement: "logExports" });
export const viewAuditTrail: Right = right(owner, ["RL1", "RL5"], { entitlement: "userAuditTrail" });
export const addGroupsAndTeams: Right = right(owner, ["WS4", "RL1", "RL4", "RL5"]);
export const configureSso: Right = right(owner, ["RL1", "RL4", "RL5"], { entitlement: "sso" });
export const viewTenantSettings: Right = right(toReadOnly, ["TS4", "RL5"]);
export const changeTenantSettings: Right = right(owner, ["TS1", "RL1", "RL4", "RL5"]);
export const changePrivacyAndSecurity: Right = right(owner, ["ST8", "RL4", "RL5"]);
export const viewHelpDeskSettings: Right = right(owner, ["TS2", "RL5"], supportKeptOut);
export const changeHelpDeskSettings: Right = right(
  owner,
  ["TS1", "TS2", "RL1", "RL4", "RL5"],
  supportKeptOut,
);
export const viewProfileKey: Right = right(toLimited, ["PK1", "RL5"]);
export const copyProfileKey: Right = right(toLimited, ["PK1", "RL5"]);
export const regenerateProfileKey: Right = right(owner, ["PK2", "RL1", "RL4", "RL5"]);
export const grantDecryption: Right = right(owner, ["RL1", "RL4", "RL5", "DL3"]);
export const inviteTeammates: Right = right(toFull, ["RL3", "RL4", "RL5", "TM1"]);
export const removeTeammates: Right = right(toFull, ["RL3", "RL4", "RL5", "TM4"]);
export const changeRoles: Right = right(toFull, ["RL4", "RL5", "TM5"]);
export const moveTeammates: Right = right(toFull, ["RL4", "RL5", "TM8"]);
export const assignBotRoles: Right = right(toFull, ["RL4", "RL5", "AT1"]);
export const grantApps: Right = right(toFull, ["RL4", "RL5", "AT3"]);
const deleteServices: Right = right(toFull, ["RL3", "RL4", "RL5"]);
const deleteNumbers: Right = right(toFull, ["RL3", "RL4", "RL5"]);
const deleteApps: Right = right(toFull, ["RL3", "RL4", "RL5"]);
const viewPages: Right = right(toReadOnly, ["RL4", "RL5"]);
const changePages: Right = right(toLimited, ["RL4", "RL5"]);

export const rights: Readonly<Record<Feature, Right>> = /* @__PURE__ */ frozen({
  scheduleLogExports,
  viewAuditTrail,
  addGroupsAndTeams,
  configureSso,
  viewTenantSettings,
  changeTenantSettings,
  viewHelpDeskSettings,
  changeHelpDeskSettings,
  viewProfileKey,
  copyProfileKey,
  regenerateProfileKey,
  grantDecryption,
  inviteTeammates,
  removeTeammates,
  changeRoles,
  moveTeammates,
  assignBotRoles,
  grantApps,
  deleteServices,
  deleteNumbers,
  deleteApps,
  viewPages,
  changePages,
});

export function isFeature(value: unknown): value is Feature {
  return typeof value === "string" && Object.hasOwn(rights, value);
}

/**
 * What the role of a person says of a right, unless a check names a rule that is broken besides. A refusal names the
 * role's rules first, and each rule once. Where the person has switched to does not matter (TS1). An Owner below tenant
 * level is none (TM3). The entitlement is the question's to check.
 */
export function decideRight(
  person: Person,
  right: Right,
  ...checks: readonly (RuleId | false)[]
): Decision<boolean> {
  const answer = right.byRole[person.role];
  const isKeptOut = right.teammatesOnly === true && person.kind !== "teammate";
  const isMisplaced = person.role === "owner" && person.home.level !== "tenant";
  if (answer.value && !isKeptOut && !isMisplaced && checks.every((check) => check === false)) return answer;
  const byRole = answer.value ? [] : answer.because;
  const broken = new Set([...byRole, isKeptOut && "TS2", isMisplaced && "TM3", ...checks] as const);
  return unlessBroken(answer, ...broken);
}

/* @__NO_SIDE_EFFECTS__ */
function right(roles: readonly Role[], rules: readonly RuleId[], condition?: Condition): Right {
  return frozen({
    ...condition,
    roles,
    byRole: {
      owner: answerOf(roles, rules, "owner", "RL1"),
      full: answerOf(roles, rules, "full", "RL2"),
      limited: answerOf(roles, rules, "limited", "RL3"),
      readOnly: answerOf(roles, rules, "readOnly", "RL4"),
      restricted: answerOf(roles, rules, "restricted", "RL5"),
    },
  });
}

/** The rules that speak of the right, less those of another role; where none is left, the role's own rule. */
/* @__NO_SIDE_EFFECTS__ */
function answerOf(
  roles: readonly Role[],
  rules: readonly RuleId[],
  role: Role,
  ownRule: RuleId,
): Decision<boolean> {
  const [first = ownRule, ...rest] = rules.filter((rule) => rule === ownRule || !/^RL[2-5]$/.test(rule));
  return decision(roles.includes(role), first, ...rest);
}
