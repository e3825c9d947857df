import { type Decision, outsideType } from "../kernel/decision/decision.ts";
import { isPerson, type Person } from "../vocabulary/person.ts";
import { decideRight, hasRight, renameWorkspaces } from "../vocabulary/rights.ts";

/**
 * Whether a person may rename groups, teams and the tenant: an Owner only (WS7). Ids stay. A person outside the declared
 * type gives false (ST10).
 */
export function canRenameWorkspace(person: Person): boolean {
  return isPerson(person) && hasRight(person, renameWorkspaces);
}

/**
 * `canRenameWorkspace` with its reasons. An allow and a refusal name WS7. A refusal adds RL4 or RL5 for those roles. It
 * names TM3 instead for an Owner below tenant level; ST10 for a person outside the declared type.
 */
export function decideRenameWorkspace(person: Person): Decision<boolean> {
  return isPerson(person) ? decideRight(person, renameWorkspaces) : outsideType;
}
