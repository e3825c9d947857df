import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import { own, ownFacts, ownValue, isBoolean } from "../kernel/schema/guards.ts";
import { isRole, type Role } from "../vocabulary/role.ts";
import { isPlacedTeammate } from "../vocabulary/teammate.ts";
import { isPending, notYetAccepted, type PossibleInvitee } from "./invitee.ts";
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
  return decideSupportChangeOwner(owner, change, owners).value;
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
  const isOwner = owner.role === "owner";
  const isLost = change.kind === "remove" || change.kind === "lower";
  const isAwaited = isPending(owner) || (change.kind === "replace" && isPending(change.successor));
  const isMisplaced = change.kind === "replace" && change.successor.home.level !== "tenant";
  return unlessBroken(
    allowed,
    ((isOwner && owner.home.level !== "tenant") || isMisplaced) && { rule: "TM3", facts: null },
    isOwner && isLost && owners.all < 2 && "ST12",
    (!isForSupport(owner, change) || isMisplaced || isUnfit(owner, change, owners)) && "TM15",
    isAwaited && notYetAccepted,
  );
}

/** Whether they are an Owner, or the support team lowered them, so that it may do more than grant them decryption. */
export function isForSupport(owner: PossibleOwner, { kind }: OwnerChange): boolean {
  return owner.role === "owner" || (isLowered(owner) && kind !== "grantDecryption");
}

/** Whether the change makes an Owner of an Owner, or gives decryption while another Owner could give it. */
function isUnfit(owner: PossibleOwner, change: OwnerChange, { decrypting }: OwnerCounts): boolean {
  switch (change.kind) {
    case "remove":
      return false;
    case "lower":
      return change.role === "owner";
    case "replace":
      return change.successor.role === "owner" || change.successor.id === owner.id;
    case "grantDecryption":
      return decrypting > 0 && own(owner, "decryptsLogs") !== true;
  }
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
