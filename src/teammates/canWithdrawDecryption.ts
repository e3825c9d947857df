import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, grantDecryption, hasRight } from "../vocabulary/rights.ts";
import { isPlacedTeammate, type PlacedTeammate } from "../vocabulary/teammate.ts";
import { isBoolean } from "../kernel/schema/guards.ts";

/**
 * Whether a person may withdraw a teammate's grant to decrypt logs. Only an Owner may: anyone's grant, their own
 * included (DL3, DL5), but not that of the last Owner who holds it (DL6). `isLastDecryptingOwner` says whether the
 * teammate is that Owner; without it, no Owner's grant is withdrawn. A value outside its declared type gives false (ST10).
 *
 * @example
 * const ann: PlacedTeammate = { id: "ann", role: "owner", home: { level: "tenant" } };
 * const bob: PlacedTeammate = { id: "bob", role: "owner", home: { level: "tenant" } };
 * canWithdrawDecryption(personFrom(ann), bob, false); // true
 * canWithdrawDecryption(personFrom(ann), bob, true); // false
 */
export function canWithdrawDecryption(
  person: Person,
  teammate: PlacedTeammate,
  isLastDecryptingOwner?: boolean,
): boolean {
  return (
    isPerson(person) &&
    isPlacedTeammate(teammate) &&
    (isLastDecryptingOwner === undefined || isBoolean(isLastDecryptingOwner)) &&
    hasRight(person, grantDecryption) &&
    (teammate.role !== "owner" || isLastDecryptingOwner === false)
  );
}

/**
 * `canWithdrawDecryption` with its reasons. An allow names RL1 and DL3. A refusal names RL1 and DL3, with RL4 or RL5
 * for those roles, TM3 for an Owner below tenant level, and DL6 for the last Owner who may decrypt; ST10 for a value
 * outside its declared type.
 */
export function decideWithdrawDecryption(
  person: Person,
  teammate: PlacedTeammate,
  isLastDecryptingOwner?: boolean,
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate)) return outsideType;
  if (isLastDecryptingOwner !== undefined && typeof isLastDecryptingOwner !== "boolean") return outsideType;
  return decideRight(
    person,
    grantDecryption,
    teammate.role === "owner" &&
      isLastDecryptingOwner !== false && {
        rule: "DL6",
        // A question that is not told may be about any Owner.
        facts: isLastDecryptingOwner === true ? { case: "last" } : null,
      },
  );
}
