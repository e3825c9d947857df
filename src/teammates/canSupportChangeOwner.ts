import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import type { CaseOf } from "../kernel/decision/ruleCases.ts";
import { ownFacts, ownValue, isBoolean } from "../kernel/schema/guards.ts";
import { isRole, type Role } from "../vocabulary/role.ts";
import { isPlacedTeammate } from "../vocabulary/teammate.ts";
import { workspaceCopy } from "../vocabulary/workspace.ts";
import { isPending, isPossibleInvitee, notYetAccepted, type PossibleInvitee } from "./invitee.ts";
import { isLowered, isLowering, type Lowering } from "./lowering.ts";
import { areOwnerCounts, type OwnerCounts } from "./ownerCounts.ts";

/**
 * What the support team does to an Owner (TM15). `remove`: they leave the tenant. `lower`: they get another role.
 * `replace`: they leave, and the successor becomes an Owner. `grantDecryption`: they may decrypt logs.
 */
export type OwnerChange =
  | { readonly kind: "remove" }
  | { readonly kind: "lower"; readonly role: Role }
  | { readonly kind: "replace"; readonly successor: PossibleInvitee }
  | { readonly kind: "grantDecryption" };

/** An Owner, or somebody who was one. */
export interface PossibleOwner extends PossibleInvitee {
  /** Left out, the support team has not lowered them. */
  readonly lowering?: Lowering | null | undefined;
  /** Left out, they do not. */
  readonly decryptsLogs?: boolean | undefined;
}

const allowed = decision(true, "TM15");

/**
 * Whether the support team may change an Owner in this way (TM15). `owners` counts the Owners of the tenant, and those of
 * them who may decrypt logs. One Owner remains (ST12), and decryption is granted only while none of them may decrypt, or to
 * one who may already. Somebody whom the support team has lowered, so that they are no Owner any more, may still be removed,
 * lowered otherwise or replaced. A value outside its declared type gives false (ST10).
 *
 * @example
 * const ann: PlacedTeammate = { id: "ann", role: "owner", home: { level: "tenant" } };
 * canSupportChangeOwner(ann, { kind: "remove" }, { all: 2, decrypting: 1 }); // true
 * canSupportChangeOwner(ann, { kind: "remove" }, { all: 1, decrypting: 1 }); // false
 * canSupportChangeOwner(ann, { kind: "grantDecryption" }, { all: 2, decrypting: 1 }); // false
 */
export function canSupportChangeOwner(
  owner: PossibleOwner,
  change: OwnerChange,
  owners: OwnerCounts,
): boolean {
  return (
    isPossibleOwner(owner) &&
    isOwnerChange(change) &&
    areOwnerCounts(owners) &&
    caseAgainst(owner, change, owners) === null &&
    (owner.role !== "owner" || (owner.home.level === "tenant" && !isLastLost(change, owners))) &&
    !isAwaited(owner, change)
  );
}

/**
 * `canSupportChangeOwner` with its reasons. An allow names TM15. A refusal names every broken rule once: TM3 for a
 * successor, or an Owner, below tenant level, ST12 if no Owner would remain, IV5 for a successor, or an Owner, who has not
 * accepted their invitation, TM15 for all else; ST10 alone for a value
 * outside its declared type.
 */
export function decideSupportChangeOwner(
  owner: PossibleOwner,
  change: OwnerChange,
  owners: OwnerCounts,
): Decision<boolean> {
  if (!isPossibleOwner(owner) || !isOwnerChange(change) || !areOwnerCounts(owners)) return outsideType;
  if (!areInvitees(owner, change)) return outsideType;
  const isOwner = owner.role === "owner";
  const unfit = caseAgainst(owner, change, owners);
  return unlessBroken(
    allowed,
    change.kind === "replace" && brokenByPlace(change.successor),
    isOwner && owner.home.level !== "tenant" && { rule: "TM3", facts: null },
    isOwner && isLastLost(change, owners) && "ST12",
    unfit !== null && { rule: "TM15", facts: { case: unfit } },
    isAwaited(owner, change) && notYetAccepted,
  );
}

/** Whether they are an Owner, or the support team lowered them, so that it may do more than grant them decryption. */
export function isForSupport(owner: PossibleOwner, { kind }: OwnerChange): boolean {
  return owner.role === "owner" || (isLowered(owner) && kind !== "grantDecryption");
}

/** Whether there would be no Owner left (ST12). */
function isLastLost({ kind }: OwnerChange, { all }: OwnerCounts): boolean {
  return (kind === "remove" || kind === "lower") && all < 2;
}

/** Whether the Owner, or who is to take their place, has not accepted their invitation (IV5). */
function isAwaited(owner: PossibleOwner, change: OwnerChange): boolean {
  return isPending(owner) || (change.kind === "replace" && isPending(change.successor));
}

/** TM3, if somebody of a group or team was to become an Owner. */
function brokenByPlace({ home }: PossibleInvitee): BrokenRule | false {
  return home.level !== "tenant" && { rule: "TM3", facts: { case: "placed", home: workspaceCopy(home) } };
}

/** Why the support team does not make the change; null if it may. */
function caseAgainst(
  owner: PossibleOwner,
  change: OwnerChange,
  { decrypting }: OwnerCounts,
): CaseOf<"TM15"> | null {
  if (!isForSupport(owner, change)) return "notOwner";
  switch (change.kind) {
    case "remove":
      return null;
    case "lower":
      return change.role === "owner" ? "notLower" : null;
    case "replace":
      return caseAgainstSuccessor(owner, change.successor);
    case "grantDecryption":
      return decrypting > 0 && ownValue(owner, "decryptsLogs") !== true ? "notLost" : null;
  }
}

/** A successor is somebody else, below Owner and at tenant level. */
function caseAgainstSuccessor(
  owner: PossibleOwner,
  { id, role, home }: PossibleInvitee,
): CaseOf<"TM15"> | null {
  if (id === owner.id) return "themselves";
  if (role === "owner") return "ownerAlready";
  return home.level === "tenant" ? null : "belowTenant";
}

function isPossibleOwner(value: unknown): value is PossibleOwner {
  if (!isPlacedTeammate(value)) return false;
  const lowering = ownValue(value, "lowering") ?? null;
  const decryptsLogs = ownValue(value, "decryptsLogs");
  return (
    (lowering === null || isLowering(lowering)) && (decryptsLogs === undefined || isBoolean(decryptsLogs))
  );
}

function isOwnerChange(value: unknown): value is OwnerChange {
  const { kind, role, successor } = ownFacts(value);
  if (kind === "lower") return isRole(role);
  return kind === "replace" ? isPlacedTeammate(successor) : kind === "remove" || kind === "grantDecryption";
}

/** Whether invitations have their type. The yes or no need not ask: it is no for an awaited one, too. */
function areInvitees(owner: PossibleOwner, change: OwnerChange): boolean {
  return isPossibleInvitee(owner) && (change.kind !== "replace" || isPossibleInvitee(change.successor));
}
