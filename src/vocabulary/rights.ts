import { own } from "../kernel/schema/guards.ts";
import { alsoBroken, alsoNamed, type Decision, decision } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { Entitlement } from "./entitlement.ts";
import type { Person } from "./person.ts";
import type { Role } from "./role.ts";
import type { WithheldFeature } from "./subscribed.ts";

/**
 * A right that depends on the role (RL1–RL5). `viewPages` and `changePages` stand for all pages and changes that have
 * no feature of their own.
 */
export type Feature =
  | ("scheduleLogExports" | "viewAuditTrail" | "addGroupsAndTeams" | "configureSso")
  | ("viewTenantSettings" | "changeTenantSettings" | "viewHelpDeskSettings" | "changeHelpDeskSettings")
  | ("viewProfileKey" | "copyProfileKey" | "regenerateProfileKey" | "grantDecryption")
  | ("inviteTeammates" | "removeTeammates" | "changeRoles" | "moveTeammates" | "assignBotRoles" | "grantApps")
  | ("deleteServices" | "deleteNumbers" | "deleteApps" | "viewPages" | "changePages");

interface Condition {
  /** The entitlement that the tenant needs too (RL6). */
  readonly entitlement?: Entitlement;
  /** The feature that the right belongs to, which the tenant's subscription can withhold (RL8). */
  readonly feature?: WithheldFeature;
  /** Help-desk staff and partners never have the right, whatever their role (TS2). */
  readonly teammatesOnly?: true;
}

/** A row of the table of rights. */
export interface Right extends Condition {
  /** The roles that have the right. */
  readonly roles: readonly Role[];
  /** The answer for each role, before any other check. */
  readonly byRole: Readonly<Record<Role, Decision<boolean>>>;
}

const owner: readonly Role[] = ["owner"];
const fullAndAbove: readonly Role[] = ["owner", "full"];
const limitedAndAbove: readonly Role[] = ["owner", "full", "limited"];
const readOnlyAndAbove: readonly Role[] = ["owner", "full", "limited", "readOnly"];
const teammatesOnly: Condition = { teammatesOnly: true };
const settingsChange: Condition = { feature: "changeTenantSettings" };

// The table of rights (RL1–RL5). A row lists the roles that have the right, then the rules about it, in reading order.
// Each row is a constant of its own, so that a question bundles only the row that it needs.
const scheduleLogExports: Right = right(owner, ["RL1", "RL4", "RL5"], { entitlement: "logExports" });
export const viewAuditTrail: Right = right(owner, ["RL1", "RL5"], { entitlement: "userAuditTrail" });
export const addGroupsAndTeams: Right = right(owner, ["WS4", "RL1", "RL4", "RL5"], {
  feature: "addGroupsAndTeams",
});
export const configureSso: Right = right(owner, ["RL1", "RL4", "RL5"], { entitlement: "sso" });
export const renameWorkspaces: Right = right(owner, ["WS7", "RL4", "RL5"]);
export const viewTenantSettings: Right = right(readOnlyAndAbove, ["TS4", "RL5"]);
export const changeTenantSettings: Right = right(owner, ["TS1", "RL1", "RL4", "RL5"], settingsChange);
export const changePrivacyAndSecurity: Right = right(owner, ["ST8", "RL4", "RL5"]);
export const viewHelpDeskSettings: Right = right(owner, ["TS2", "RL5"], teammatesOnly);
export const changeHelpDeskSettings: Right = right(owner, ["TS1", "TS2", "RL1", "RL4", "RL5"], {
  ...teammatesOnly,
  ...settingsChange,
});
export const viewProfileKey: Right = right(limitedAndAbove, ["PK1", "RL5"]);
export const copyProfileKey: Right = right(limitedAndAbove, ["PK1", "RL5"]);
export const regenerateProfileKey: Right = right(owner, ["PK2", "RL1", "RL4", "RL5"], {
  feature: "regenerateProfileKey",
});
export const grantDecryption: Right = right(owner, ["RL1", "RL4", "RL5", "DL3"], { feature: "decryption" });
export const inviteTeammates: Right = right(fullAndAbove, ["RL3", "RL4", "RL5", "TM1"]);
export const manageInvitations: Right = right(fullAndAbove, ["RL3", "RL4", "RL5", "TM1", "IV5"]);
export const changeEmails: Right = right(fullAndAbove, ["RL3", "RL4", "RL5", "TM1", "TM16"]);
export const resetPasswords: Right = right(fullAndAbove, ["RL3", "RL4", "RL5", "TM1", "PW10"]);
export const removeTeammates: Right = right(fullAndAbove, ["RL3", "RL4", "RL5", "TM4"]);
export const changeRoles: Right = right(fullAndAbove, ["RL4", "RL5", "TM5"]);
export const moveTeammates: Right = right(fullAndAbove, ["RL4", "RL5", "TM8"]);
export const assignBotRoles: Right = right(fullAndAbove, ["RL4", "RL5", "AT1"]);
export const grantApps: Right = right(fullAndAbove, ["RL4", "RL5", "AT3"]);
export const takeOffBounceList: Right = right(fullAndAbove, ["RL4", "RL5", "BL10"]);
const deleteServices: Right = right(fullAndAbove, ["RL3", "RL4", "RL5"]);
const deleteNumbers: Right = right(fullAndAbove, ["RL3", "RL4", "RL5"]);
const deleteApps: Right = right(fullAndAbove, ["RL3", "RL4", "RL5"]);
const viewPages: Right = right(readOnlyAndAbove, ["RL4", "RL5"]);
const changePages: Right = right(limitedAndAbove, ["RL4", "RL5"]);

/** The row of each feature. */
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
 * Decides whether a person has a right and breaks none of the checked rules. An allow names the rules that give the
 * role the right. A refusal names every broken rule once, those about the role first. It names TS2 for support staff
 * and TM3 for an Owner below tenant level. The current workspace does not matter (TS1). The caller checks the
 * entitlement, and whether the feature is withheld.
 */
export function decideRight(
  person: Person,
  right: Right,
  ...checks: readonly (BrokenRule | false)[]
): Decision<boolean> {
  const answer = right.byRole[person.role];
  const isRefusedToSupport = own(right, "teammatesOnly") === true && person.kind !== "teammate";
  const isMisplaced = person.role === "owner" && person.home.level !== "tenant";
  return alsoBroken(
    answer,
    isRefusedToSupport && "TS2",
    isMisplaced && { rule: "TM3", facts: null },
    ...checks,
  );
}

/** The answers of a right by role, with a rule that an allow names besides (AN1): made once, so that it allocates nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function alsoNaming({ byRole }: Right, rule: RuleId): Right["byRole"] {
  return frozen({
    owner: alsoNamed(byRole.owner, rule),
    full: alsoNamed(byRole.full, rule),
    limited: alsoNamed(byRole.limited, rule),
    readOnly: alsoNamed(byRole.readOnly, rule),
    restricted: alsoNamed(byRole.restricted, rule),
  });
}

/** Whether the person's role does not have the right, whatever else is broken. */
export function isRoleTooLow({ role }: Person, { roles }: Right): boolean {
  return !roles.includes(role);
}

/** RL8, if the feature that a right belongs to is withheld from the tenant. */
export function brokenByWithholding(right: Right, withheld: readonly WithheldFeature[]): BrokenRule | false {
  const feature = own(right, "feature");
  return feature !== undefined && withheld.includes(feature) && { rule: "RL8", facts: { feature } };
}

/** The rule, if a tenant with these entitlements lacks the one that is needed (TS3, RL6). */
export function brokenByEntitlement(
  rule: "TS3" | "RL6",
  needed: Entitlement | undefined,
  entitlements: readonly Entitlement[],
): BrokenRule | false {
  return needed !== undefined && !entitlements.includes(needed) && { rule, facts: { entitlement: needed } };
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

/** Names the rules about the right without those about other roles, or else the role's own rule. */
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
