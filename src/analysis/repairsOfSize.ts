import { type Command, sliceOf } from "../tenant/command.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { CommandDecision } from "../slices/slice.ts";
import { changedKeys } from "./changedKeys.ts";
import {
  type Final,
  type Finals,
  isRelevant,
  knownFinals,
  type Relevance,
  relevanceOf,
} from "./repairFinals.ts";
import { candidateOf, candidatesIn } from "./repairBodies.ts";
import type { Candidate } from "./repairGround.ts";
import { changesByIssuer, issuersOf } from "./repairIssuers.ts";
import {
  commandBy,
  decidedIn,
  forced,
  issuersIn,
  isNews,
  isSpent,
  noteRefusal,
  type RepairSearch,
  type RepairState,
  stateAfter,
  answerIn,
} from "./repairState.ts";
import {
  commandsWith,
  dependsOnIssuer,
  finalsIn,
  isIdle,
  singleRepairs,
  turningCommands,
} from "./singleRepairs.ts";
import { slicesOf, type TenantKey } from "./tenantKey.ts";

type Commands = readonly Command[];

/** Every set of so many commands that turns the answer, each once and in an order in which it does. */
export function repairsOfSize(search: RepairSearch, state: RepairState, size: number): readonly Commands[] {
  if (size === 1) return singleRepairs(search, state).map((command) => [command]);
  const found = new Map<string, Commands>();
  if (!isTouchable(state)) return [];
  const finals = size === 2 ? knownFinals(search, state) : new Map<string, Final>();
  const relevance = size === 2 ? relevanceOf(search, state, finals) : undefined;
  for (const opening of openingsIn(search, state, relevance)) {
    const next = stateAfter(search, state, opening, !meet(opening.changed, state.reads));
    const rests =
      size === 2 ? closingsOf(search, next, opening, finals) : repairsOfSize(search, next, size - 1);
    for (const rest of rests) {
      const set = [opening.command, ...rest];
      const key = set
        .map((command) => candidateOf(command).text)
        .sort()
        .join();
      if (!found.has(key)) found.set(key, set);
    }
  }
  return [...found.values()];
}

/** Whether any command changes a part that the answer depends on. */
function isTouchable({ ground, reads }: RepairState): boolean {
  const slices = slicesOf(reads);
  return ground.types.some((type) => slices.has(sliceOf(type)));
}

/** An accepted command that changes something. */
interface Opening {
  readonly command: Command;
  readonly after: Tenant;
  readonly changed: readonly TenantKey[];
}

/** The parts of a tenant on which decisions about commands of teammates depend, beside the part that they change. */
export const decidingSlices: readonly string[] = ["teammates", "workspaces", "userProfiles", "emailDomains"];

function* openingsIn(
  search: RepairSearch,
  state: RepairState,
  relevance: Relevance | undefined,
): Generator<Opening> {
  const slices = new Set([...decidingSlices, ...slicesOf(state.reads)]);
  for (const type of state.ground.types.filter((each) => slices.has(sliceOf(each)))) {
    for (const candidate of candidatesIn(state.ground, type)) {
      if (isSpent(search)) return;
      if (relevance === undefined || isRelevant(state, candidate, relevance))
        yield* openingsWith(search, state, candidate, relevance);
    }
  }
}

/** One, or one for each issuer, where the change depends on who gives the command. */
function* openingsWith(
  search: RepairSearch,
  state: RepairState,
  candidate: Candidate,
  relevance: Relevance | undefined,
): Generator<Opening> {
  const before = state.ground.classes.tenant;
  const isByIssuer = changesByIssuer.includes(candidate.type);
  const after = isByIssuer ? undefined : forced(search, state, candidate.command);
  if (after === before) return;
  for (const issuer of issuersIn(search, state, candidate)) {
    const command = commandBy(candidate, issuer);
    const led = after ?? forced(search, state, command);
    const changed = changedKeys(before, led);
    if (led !== before) yield { command, after: led, changed };
    if (!isByIssuer || (relevance !== undefined && !isByWhom(changed, relevance))) return;
  }
}

/** Of a new or a lowered Owner, it decides whether they decrypt (DL6), and so what they may do. */
function isByWhom(changed: readonly TenantKey[], { keys }: Relevance): boolean {
  return changed.includes("teammates.owners") || dependsOnIssuer(changed, keys);
}

function meet(changed: readonly TenantKey[], reads: ReadonlySet<TenantKey>): boolean {
  return changed.some((key) => reads.has(key));
}

/** The last commands that turn the answer after an opening, although none of them does before it. */
function closingsOf(
  search: RepairSearch,
  next: RepairState,
  opening: Opening,
  finals: Finals,
): readonly Commands[] {
  const last = hasOtherFinals(opening, next)
    ? finalsIn(next)
    : Array.from(finals.values(), ({ candidate }) => candidate);
  return last.flatMap((candidate) => {
    const known = finals.get(candidate.text);
    if (known === undefined) return turningCommands(search, next, candidate).map((command) => [command]);
    const turning = changesByIssuer.includes(candidate.type) ? turningByKnownIssuer : turningKnown;
    return turning(search, next, opening, known).map((command) => [command]);
  });
}

/** Whether other last commands are possible after it: the answer depends on other things, or settings have other values. */
function hasOtherFinals({ command, changed }: Opening, state: RepairState): boolean {
  const slice = sliceOf(command.type);
  const isSettled = slice === "teammates" || slice === "assets" || slice === "workspaces";
  return meet(changed, state.reads) || (!isSettled && slicesOf(state.reads).has(slice));
}

/**
 * The command, if it turns the answer after the opening. Where the opening changed nothing that it depends on, it does as much
 * as before: what turned nothing turns nothing, and who was refused is refused. Of each that turned, everybody was refused.
 */
function turningKnown(search: RepairSearch, next: RepairState, { changed }: Opening, known: Final): Commands {
  const { candidate } = known;
  const before = known.effectBy(candidate.command.by);
  const turned = before.verdict.value;
  const verdict = meet(changed, before.reads)
    ? answerIn(search, forced(search, next, candidate.command))
    : before.verdict;
  const decideBy = (by: Actor): CommandDecision =>
    turned && !meet(changed, known.decisionReads(by))
      ? refused
      : decidedIn(search, next, known.candidate, by);
  return commandsWith(search, candidate, verdict, issuersOf(next.ground, candidate, decideBy));
}

/** The same, where the change depends on who gives the command. */
function turningByKnownIssuer(
  search: RepairSearch,
  next: RepairState,
  { changed }: Opening,
  known: Final,
): Commands {
  if (isIdle(search, next, known.candidate)) return [];
  const decideBy = (by: Actor): CommandDecision => {
    const { verdict, reads } = known.effectBy(by);
    const isOther =
      meet(changed, reads) ||
      ((verdict.value || isNews(search, verdict.because)) && meet(changed, known.decisionReads(by)));
    return isOther ? decidedIn(search, next, known.candidate, by) : refused;
  };
  for (const issuer of issuersOf(next.ground, known.candidate, decideBy)) {
    const command = commandBy(known.candidate, issuer);
    const { value, because } = answerIn(search, forced(search, next, command));
    if (value) return [command];
    noteRefusal(search, because);
  }
  return [];
}

const refused: CommandDecision = { value: false, because: ["AN3"] };
