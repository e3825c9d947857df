import { own } from "../kernel/schema/guards.ts";
import { alsoBroken, type Decision, decision } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
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

/** A row of the table of rights that help-desk staff and partners can have. */
export interface Right {
  /** The roles that have the right. */
  readonly roles: readonly Role[];
  /** The rules about the right, in reading order. */
  readonly rules: NonEmpty<RuleId>;
  /** A rule that an allow names last (AN1). */
  readonly allowedBy?: RuleId;
  /** The entitlement that the tenant needs too (RL6). */
  readonly entitlement?: Entitlement;
  /** The feature that the right belongs to, which the tenant's subscription can withhold (RL8). */
  readonly feature?: WithheldFeature;
  /** Only of some: a yes or no about any other looks at the role alone. */
  readonly teammatesOnly?: never;
}

/** A row of the table. Help-desk staff and partners never have one for teammates only, whatever their role (TS2). */
export type AnyRight = Omit<Right, "teammatesOnly"> & { readonly teammatesOnly?: true };

const owner: readonly Role[] = ["owner"];
const fullAndAbove: readonly Role[] = ["owner", "full"];
const limitedAndAbove: readonly Role[] = ["owner", "full", "limited"];
const readOnlyAndAbove: readonly Role[] = ["owner", "full", "limited", "readOnly"];

// The table of rights (RL1–RL5). A row lists the roles that have the right, then the rules about it, in reading order.
// Each row is a constant of its own, so that a question bundles only the row that it needs.
const scheduleLogExports: Right = { roles: owner, rules: ["RL1", "RL4", "RL5"], entitlement: "logExports" };
export const viewAuditTrail: Right = { roles: owner, rules: ["RL1", "RL5"], entitlement: "userAuditTrail" };
export const addGroupsAndTeams: Right = {
  roles: owner,
  rules: ["WS4", "RL1", "RL4", "RL5"],
  feature: "addGroupsAndTeams",
};
export const configureSso: Right = { roles: owner, rules: ["RL1", "RL4", "RL5"], entitlement: "sso" };
export const renameWorkspaces: Right = { roles: owner, rules: ["WS7", "RL4", "RL5"] };
export const viewTenantSettings: Right = { roles: readOnlyAndAbove, rules: ["TS4", "RL5"] };
export const changeTenantSettings: Right = {
  roles: owner,
  rules: ["TS1", "RL1", "RL4", "RL5"],
  feature: "changeTenantSettings",
};
export const changeRemoteAccess: Right = {
  roles: owner,
  rules: ["TS1", "RL1", "RL4", "RL5"],
  allowedBy: "TM13",
};
export const changePrivacyAndSecurity: Right = { roles: owner, rules: ["ST8", "RL4", "RL5"] };
export const viewHelpDeskSettings: AnyRight = { roles: owner, rules: ["TS2", "RL5"], teammatesOnly: true };
export const changeHelpDeskSettings: AnyRight = {
  roles: owner,
  rules: ["TS1", "TS2", "RL1", "RL4", "RL5"],
  teammatesOnly: true,
  feature: "changeTenantSettings",
};
export const viewProfileKey: Right = { roles: limitedAndAbove, rules: ["PK1", "RL5"] };
export const copyProfileKey: Right = { roles: limitedAndAbove, rules: ["PK1", "RL5"] };
export const regenerateProfileKey: Right = {
  roles: owner,
  rules: ["PK2", "RL1", "RL4", "RL5"],
  feature: "regenerateProfileKey",
};
export const grantDecryption: Right = {
  roles: owner,
  rules: ["RL1", "RL4", "RL5", "DL3"],
  feature: "decryption",
};
export const inviteTeammates: Right = { roles: fullAndAbove, rules: ["RL3", "RL4", "RL5", "TM1"] };
export const manageInvitations: Right = { roles: fullAndAbove, rules: ["RL3", "RL4", "RL5", "TM1", "IV5"] };
export const changeEmails: Right = { roles: fullAndAbove, rules: ["RL3", "RL4", "RL5", "TM1", "TM16"] };
export const resetPasswords: Right = { roles: fullAndAbove, rules: ["RL3", "RL4", "RL5", "TM1", "PW10"] };
export const removeTeammates: Right = { roles: fullAndAbove, rules: ["RL3", "RL4", "RL5", "TM4"] };
export const changeRoles: Right = { roles: fullAndAbove, rules: ["RL4", "RL5", "TM5"] };
export const keepRoles: Right = { roles: fullAndAbove, rules: ["RL4", "RL5", "TM5"], allowedBy: "TM11" };
export const moveTeammates: Right = { roles: fullAndAbove, rules: ["RL4", "RL5", "TM8"] };
export const keepPlaces: Right = { roles: fullAndAbove, rules: ["RL4", "RL5", "TM8"], allowedBy: "TM11" };
export const assignBotRoles: Right = { roles: fullAndAbove, rules: ["RL4", "RL5", "AT1"] };
export const grantApps: Right = { roles: fullAndAbove, rules: ["RL4", "RL5", "AT3"] };
export const takeOffBounceList: Right = { roles: fullAndAbove, rules: ["RL4", "RL5", "BL10"] };
const deleteServices: Right = { roles: fullAndAbove, rules: ["RL3", "RL4", "RL5"] };
const deleteNumbers: Right = { roles: fullAndAbove, rules: ["RL3", "RL4", "RL5"] };
const deleteApps: Right = { roles: fullAndAbove, rules: ["RL3", "RL4", "RL5"] };
const viewPages: Right = { roles: readOnlyAndAbove, rules: ["RL4", "RL5"] };
const changePages: Right = { roles: limitedAndAbove, rules: ["RL4", "RL5"] };

/** The row of each feature. */
export const rights: Readonly<Record<Feature, AnyRight>> = {
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
};

export function isFeature(value: unknown): value is Feature {
  return typeof value === "string" && Object.hasOwn(rights, value);
}

/**
 * Whether a person has a right by their role (RL1–RL5). An Owner below tenant level has none at all (TM3). The current
 * workspace does not matter (TS1). The caller checks the entitlement, and whether the feature is withheld.
 */
export function hasRight(person: Person, right: Right): boolean {
  return !isRoleTooLow(person, right) && !isMisplacedOwner(person);
}

/** The same for any right. Support staff have none that is for teammates only (TS2). */
export function hasAnyRight(person: Person, right: AnyRight): boolean {
  return !isRoleTooLow(person, right) && !isMisplacedOwner(person) && !isRefusedToSupport(person, right);
}

/**
 * Decides the same, and that none of the checked rules is broken. An allow names the rules that give the role the right. A
 * refusal names every broken rule once, those about the role first.
 */
export function decideRight(
  person: Person,
  right: AnyRight,
  ...checks: readonly (BrokenRule | false)[]
): Decision<boolean> {
  return alsoBroken(
    answerOf(right, person.role),
    isRefusedToSupport(person, right) && "TS2",
    isMisplacedOwner(person) && { rule: "TM3", facts: null },
    ...checks,
  );
}

/** Whether it is an Owner below tenant level, who has no rights (TM3). */
export function isMisplacedOwner({ role, home }: Person): boolean {
  return role === "owner" && home.level !== "tenant";
}

function isRefusedToSupport({ kind }: Person, right: AnyRight): boolean {
  return kind !== "teammate" && own(right, "teammatesOnly") === true;
}

/** Whether the person's role does not have the right, whatever else is broken. */
export function isRoleTooLow({ role }: Person, { roles }: AnyRight): boolean {
  return !roles.includes(role);
}

/** Whether the feature that a right belongs to is withheld from the tenant (RL8). */
export function isWithheldFrom(right: AnyRight, withheld: readonly WithheldFeature[]): boolean {
  const feature = own(right, "feature");
  return feature !== undefined && withheld.includes(feature);
}

/** RL8, if the feature that a right belongs to is withheld from the tenant. */
export function brokenByWithholding(
  right: AnyRight,
  withheld: readonly WithheldFeature[],
): BrokenRule | false {
  const feature = own(right, "feature");
  return feature !== undefined && withheld.includes(feature) && { rule: "RL8", facts: { feature } };
}

/** Whether a tenant with these entitlements has the one that is needed (TS3, RL6). */
export function isEntitled(needed: Entitlement | undefined, entitlements: readonly Entitlement[]): boolean {
  return needed === undefined || entitlements.includes(needed);
}

/** The rule, if a tenant with these entitlements lacks the one that is needed (TS3, RL6). */
export function brokenByEntitlement(
  rule: "TS3" | "RL6",
  needed: Entitlement | undefined,
  entitlements: readonly Entitlement[],
): BrokenRule | false {
  return needed !== undefined && !entitlements.includes(needed) && { rule, facts: { entitlement: needed } };
}

/** The answers of each right, by role, as far as they were given. */
const answers = /* @__PURE__ */ new Map<AnyRight, Map<Role, Decision<boolean>>>();

/** The answer for a role, before any other check. It is made once, when it is first given: an allow allocates nothing. */
function answerOf(right: AnyRight, role: Role): Decision<boolean> {
  const known = answers.get(right)?.get(role);
  if (known !== undefined) return known;
  const answer = newAnswer(right, role);
  answers.set(right, (answers.get(right) ?? new Map<Role, Decision<boolean>>()).set(role, answer));
  return answer;
}

/** Names the rules about the right without those about other roles, or else the role's own rule. */
function newAnswer(right: AnyRight, role: Role): Decision<boolean> {
  const { roles, rules } = right;
  const ownRule = ruleOfRole[role];
  const named = rules.filter((rule) => rule === ownRule || !/^RL[2-5]$/.test(rule));
  const isAllowed = roles.includes(role);
  const allowedBy = own(right, "allowedBy");
  if (isAllowed && allowedBy !== undefined) named.push(allowedBy);
  const [first = ownRule, ...rest] = named;
  return decision(isAllowed, first, ...rest);
}

const ruleOfRole: Readonly<Record<Role, RuleId>> = {
  owner: "RL1",
  full: "RL2",
  limited: "RL3",
  readOnly: "RL4",
  restricted: "RL5",
};
