import type { BrokenRule } from "../kernel/decision/facts.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { isPlacedTeammate, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { isSending, type Sending } from "./sending.ts";

/** A teammate with the invitation that they have not accepted yet. Null if there is none (IV5). */
export interface Invitee extends PlacedTeammate {
  readonly invitation: Sending | null;
}

/** Whether a value is an invitee. Every property must have its declared type (ST10). */
export function isInvitee(value: unknown): value is Invitee {
  const { invitation } = ownFacts(value);
  return isPlacedTeammate(value) && (invitation === null || isSending(invitation));
}

/** A teammate of whom it may be told that they have not accepted their invitation. */
export interface PossibleInvitee extends PlacedTeammate {
  readonly invitation?: Sending | null | undefined;
}

/** Whether a value is such a teammate (ST10). */
export function isPossibleInvitee(value: unknown): value is PossibleInvitee {
  const invitation = ownValue(value, "invitation") ?? null;
  return isPlacedTeammate(value) && (invitation === null || isSending(invitation));
}

/**
 * Whether the teammate has not accepted their invitation, so that they have no right yet (IV5). Clever for speed: of most, it is
 * null, and nobody has to ask whose property it is, which takes 15 ns.
 */
export function isPending(teammate: Pick<PossibleInvitee, "invitation">): boolean {
  const { invitation } = teammate;
  return invitation !== null && invitation !== undefined && Object.hasOwn(teammate, "invitation");
}

/** What is broken where somebody has to have accepted their invitation, and has not. */
export const notYetAccepted: BrokenRule = /* @__PURE__ */ frozen({
  rule: "IV5",
  facts: { case: "awaited" },
} as const);

/** What is broken where an invitation has to be open, and there is none. */
export const noneToAccept: BrokenRule = /* @__PURE__ */ frozen({
  rule: "IV5",
  facts: { case: "none" },
} as const);

/** Whether the teammate is an Owner who counts (ST12, DL6): one who has not accepted their invitation does not (IV5). */
export function isAcceptedOwner(teammate: Pick<Invitee, "role" | "invitation">): boolean {
  return teammate.role === "owner" && !isPending(teammate);
}
