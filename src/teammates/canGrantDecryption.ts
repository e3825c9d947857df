import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isBoolean } from "../kernel/schema/guards.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, grantDecryption, hasRight } from "../vocabulary/rights.ts";
import { isPlacedTeammate, isSelf, type PlacedTeammate } from "../vocabulary/teammate.ts";

/**
 * Whether a person may grant a teammate the right to decrypt logs. Only an Owner may, and to Owners too (DL3), but
 * never to themselves (DL5). `mayDecrypt` says whether the person may decrypt logs; an Owner who may not grants it to
 * nobody (DL6). Without it, an Owner counts as one who may. `isWithheld` says whether the subscription
 * withholds decryption; then nobody grants it (RL8). A value outside its declared type gives false (ST10).
 *
 * @example
 * const ann: PlacedTeammate = { id: "ann", role: "owner", home: { level: "tenant" } };
 * const bob: PlacedTeammate = { id: "bob", role: "limited", home: { level: "group", group: "sales" } };
 * canGrantDecryption(personFrom(ann), bob); // true
 * canGrantDecryption(personFrom(ann), ann); // false
 * canGrantDecryption(personFrom(ann), bob, false); // false
 */
export function canGrantDecryption(
  person: Person,
  teammate: PlacedTeammate,
  mayDecrypt?: boolean,
  isWithheld = false,
): boolean {
  return (
    isPerson(person) &&
    isPlacedTeammate(teammate) &&
    (mayDecrypt === undefined || isBoolean(mayDecrypt)) &&
    isBoolean(isWithheld) &&
    hasRight(person, grantDecryption) &&
    !isSelf(person, teammate) &&
    mayDecrypt !== false &&
    !isWithheld
  );
}

/**
 * `canGrantDecryption` with its reasons. An allow names RL1 and DL3. A refusal names RL1 and DL3, with RL4 or RL5 for
 * those roles, TM3 for an Owner below tenant level, DL5 for oneself, DL6 for an Owner who may not decrypt and RL8 for
 * decryption that is withheld; ST10 alone for a value outside its declared type.
 */
export function decideGrantDecryption(
  person: Person,
  teammate: PlacedTeammate,
  mayDecrypt?: boolean,
  isWithheld = false,
): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate) || !isBoolean(isWithheld)) return outsideType;
  if (mayDecrypt !== undefined && typeof mayDecrypt !== "boolean") return outsideType;
  return decideRight(
    person,
    grantDecryption,
    isSelf(person, teammate) && "DL5",
    person.role === "owner" && mayDecrypt === false && { rule: "DL6", facts: { case: "noGrant" } },
    isWithheld && { rule: "RL8", facts: { feature: "decryption" } },
  );
}
