import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { alsoNaming, changeTenantSettings, decideRight } from "../vocabulary/rights.ts";
import { isOwnerToOthers, isPlacedTeammate, type PlacedTeammate } from "../vocabulary/teammate.ts";

const allowed = /* @__PURE__ */ alsoNaming(changeTenantSettings, "TM13");

/**
 * Whether a person may grant or withdraw the remote-access capability of a teammate: an Owner only, for anyone (TM13,
 * TM14 for an Owner's). It lets the teammate sign in from an unlisted address (IP4). A value outside its declared type gives false (ST10).
 */
export function canChangeRemoteAccess(person: Person, teammate: PlacedTeammate): boolean {
  return decideChangeRemoteAccess(person, teammate).value;
}

/**
 * `canChangeRemoteAccess` with its reasons. An allow names TS1, RL1 and TM13. A refusal names the role's rules about tenant
 * settings (TS1, RL1, RL4, RL5) and TM13, and TM14 if the teammate is an Owner, or TM3 alone for an Owner below tenant level; ST10 for a value outside its
 * declared type.
 */
export function decideChangeRemoteAccess(person: Person, teammate: PlacedTeammate): Decision<boolean> {
  if (!isPerson(person) || !isPlacedTeammate(teammate)) return outsideType;
  const decided = decideRight(
    person,
    changeTenantSettings,
    person.role !== "owner" && "TM13",
    isOwnerToOthers(person, teammate) && { rule: "TM14", facts: { case: "remoteAccess" } },
  );
  return decided.value ? allowed[person.role] : decided;
}
