import type { BrokenRule } from "../kernel/decision/facts.ts";
import { brokenByPlacing, brokenByReach } from "../vocabulary/brokenByReach.ts";
import type { Person } from "../vocabulary/person.ts";
import { isOwnerToOthers } from "../vocabulary/teammate.ts";
import { isPending, notYetAccepted, type PossibleInvitee } from "./invitee.ts";
import { reaches } from "../vocabulary/workspace.ts";

/** Whether nothing is broken beside the rules about the person's role (`brokenByManaging`). */
export function canManage(person: Person, teammate: PossibleInvitee): boolean {
  return (
    (teammate.role !== "owner" || teammate.home.level === "tenant") &&
    reaches(person.home, teammate.home) &&
    !isOwnerToOthers(person, teammate) &&
    !isPending(teammate)
  );
}

/**
 * What is broken beside the rules about the person's role where a person changes the address of a teammate or resets their
 * password (TM16, PW10). Whoever could invite that role into that workspace (TM2, TM3, TM8) and reaches the teammate (TM9)
 * may; only an Owner where the teammate is one (TM14). Somebody who has not accepted their invitation is invited anew (IV5).
 */
export function brokenByManaging(
  person: Person,
  teammate: PossibleInvitee,
  what: "address" | "password",
): readonly (BrokenRule | false)[] {
  const { role, home } = teammate;
  return [
    person.role === "full" && role === "owner" && "TM2",
    role === "owner" && home.level !== "tenant" && { rule: "TM3", facts: null },
    brokenByPlacing("manage", person.home, home),
    brokenByReach(person.home, home),
    isOwnerToOthers(person, teammate) && { rule: "TM14", facts: { case: what } },
    isPending(teammate) && notYetAccepted,
  ];
}
