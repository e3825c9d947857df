import { type Command, type CommandType, sliceOf } from "../tenant/command.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { changedKeys } from "./changedKeys.ts";
import type { Body } from "./candidates.ts";
import { candidatesAbout, candidatesIn } from "./repairBodies.ts";
import type { Candidate } from "./repairGround.ts";
import type { RepairIssuers } from "./repair.ts";
import { changesByIssuer, changesByPlace } from "./repairIssuers.ts";
import {
  commandBy,
  forced,
  isNews,
  issuersIn,
  isSpent,
  noteRefusal,
  type RepairSearch,
  type RepairState,
  type Verdict,
  answerIn,
} from "./repairState.ts";
import { slicesOf, type TenantKey } from "./tenantKey.ts";
import { canTouch } from "./touches.ts";

/** All commands that can change something that the answer depends on: no other can turn it. */
export function finalsIn(state: RepairState): readonly Candidate[] {
  return finalsAmong(state, (type) => candidatesIn(state.ground, type));
}

/** The same, made about what they can be about only: among very many things, there are few. */
function fewFinalsIn(state: RepairState): readonly Candidate[] {
  const { ground, reads } = state;
  const { tenant } = ground.classes;
  return finalsAmong(state, (type) =>
    candidatesAbout(ground, type, (key, id) => mayBeAbout(tenant, type, { [key]: id }, reads)),
  );
}

function finalsAmong(
  { ground, reads }: RepairState,
  candidatesOf: (type: CommandType) => readonly Candidate[],
): readonly Candidate[] {
  const slices = slicesOf(reads);
  return ground.types
    .filter((type) => slices.has(sliceOf(type)))
    .flatMap(candidatesOf)
    .filter((each) => canTouch(ground.classes.tenant, each, reads));
}

/** Whether any command of the type about this teammate or asset can: of very many, few. */
function mayBeAbout(tenant: Tenant, type: CommandType, about: Body, reads: RepairState["reads"]): boolean {
  if (!Object.hasOwn(about, "teammate") && !Object.hasOwn(about, "asset")) return true;
  const byOther = [...reads].some(
    (key) =>
      (type === "teammates/changeEmail" && key.startsWith("teammates.emails ")) ||
      (type === "teammates/assignUserProfile" && key.startsWith("teammates.holdings ")) ||
      (type === "teammates/changeRole" && key === "teammates.owners"),
  );
  return (
    byOther || canTouch(tenant, { type, command: about, names: Object.values(about) as string[] }, reads)
  );
}

/** Every command that turns the answer alone, each given by the first who may. */
export function singleRepairs(search: RepairSearch, state: RepairState): readonly Command[] {
  const found: Command[] = [];
  for (const candidate of fewFinalsIn(state)) {
    if (isSpent(search)) break;
    found.push(...turningCommands(search, state, candidate));
  }
  return found;
}

/** The command if it turns the answer, given by the first who may. None or one. */
export function turningCommands(
  search: RepairSearch,
  state: RepairState,
  candidate: Candidate,
): readonly Command[] {
  if (changesByIssuer.includes(candidate.type)) return turningByIssuer(search, state, candidate);
  const after = forced(search, state, candidate.command);
  if (after === state.ground.classes.tenant) return [];
  return commandsWith(search, candidate, answerIn(search, after), issuersIn(search, state, candidate));
}

/** The command with which the question gets this verdict, if it is a yes and somebody may give the command. */
export function commandsWith(
  search: RepairSearch,
  candidate: Candidate,
  { value, because }: Verdict,
  issuers: Iterable<RepairIssuers>,
): readonly Command[] {
  if (!value && !isNews(search, because)) return [];
  for (const issuer of issuers) {
    noteRefusal(search, because);
    return value ? [commandBy(candidate, issuer)] : [];
  }
  return [];
}

/** Whether the command does nothing, whoever gives it: its address is taken, or its asset is locked. */
export function isIdle(search: RepairSearch, state: RepairState, { type, command }: Candidate): boolean {
  return !changesByPlace.includes(type) && forced(search, state, command) === state.ground.classes.tenant;
}

function turningByIssuer(search: RepairSearch, state: RepairState, candidate: Candidate): readonly Command[] {
  if (isIdle(search, state, candidate)) return [];
  const before = state.ground.classes.tenant;
  for (const issuer of issuersIn(search, state, candidate)) {
    const command = commandBy(candidate, issuer);
    const after = forced(search, state, command);
    const { value, because } = answerIn(search, after);
    if (value) return [command];
    noteRefusal(search, because);
    if (!dependsOnIssuer(changedKeys(before, after), state.reads)) return [];
  }
  return [];
}

/** Who gave a command stands in the record that it changed; of an Owner, it decides whether they decrypt (DL6). */
export function dependsOnIssuer(changed: readonly TenantKey[], reads: RepairState["reads"]): boolean {
  return changed.some((key) => reads.has(key) && (key.includes(".records") || key === "teammates.owners"));
}
