import { decideExecute } from "../tenant/canExecute.ts";
import { type Command, sliceOf } from "../tenant/command.ts";
import { reduceParsedCommand } from "../tenant/reduceTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { CommandDecision } from "../slices/slice.ts";
import { changedKeys } from "./changedKeys.ts";
import { readsOf, readsOfCommand } from "./readsOf.ts";
import { candidateOf, candidatesIn } from "./repairBodies.ts";
import type { Candidate } from "./repairGround.ts";
import { changesByIssuer, issuersOf } from "./repairIssuers.ts";
import {
  commandBy,
  decidedIn,
  forced,
  issuersIn,
  isSpent,
  noteRefusal,
  type RepairSearch,
  type RepairState,
  stateAfter,
  type Verdict,
  answerIn,
} from "./repairState.ts";
import { commandsWith, finalsIn, singleRepairs, turningCommands } from "./singleRepairs.ts";
import { slicesOf, type TenantKey } from "./tenantKey.ts";

type Commands = readonly Command[];

/** Every set of so many commands that turns the answer, each once and in an order in which it does. */
export function repairsOfSize(search: RepairSearch, state: RepairState, size: number): readonly Commands[] {
  if (size === 1) return singleRepairs(search, state).map((command) => [command]);
  const found = new Map<string, Commands>();
  if (!isTouchable(state)) return [];
  const finals = size === 2 ? knownFinals(search, state) : new Map<string, Final>();
  for (const opening of openingsIn(search, state)) {
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

function* openingsIn(search: RepairSearch, state: RepairState): Generator<Opening> {
  const slices = new Set([...decidingSlices, ...slicesOf(state.reads)]);
  for (const type of state.ground.types.filter((each) => slices.has(sliceOf(each)))) {
    for (const candidate of candidatesIn(state.ground, type)) {
      if (isSpent(search)) return;
      yield* openingsWith(search, state, candidate);
    }
  }
}

/** One, or one for each issuer, where the change depends on who gives the command. */
function* openingsWith(search: RepairSearch, state: RepairState, candidate: Candidate): Generator<Opening> {
  const before = state.ground.classes.tenant;
  const isByIssuer = changesByIssuer.includes(candidate.type);
  const after = isByIssuer ? undefined : forced(search, state, candidate.command);
  if (after === before) return;
  for (const issuer of issuersIn(search, state, candidate)) {
    const command = commandBy(candidate, issuer);
    const led = after ?? forced(search, state, command);
    if (led !== before) yield { command, after: led, changed: changedKeys(before, led) };
    if (!isByIssuer) return;
  }
}

function meet(changed: readonly TenantKey[], reads: ReadonlySet<TenantKey>): boolean {
  return changed.some((key) => reads.has(key));
}

/** A last command that was looked at before the opening. Each of its properties is worked out when it is needed first. */
interface Final {
  readonly candidate: Candidate;
  /** What the question answers after it, if it need not be allowed, and what that depends on. */
  effectBy(actor: Actor): Effect;
  /** What the decision about it depends on, if this actor gives it. */
  decisionReads(actor: Actor): ReadonlySet<TenantKey>;
}

interface Effect {
  readonly verdict: Verdict;
  readonly reads: ReadonlySet<TenantKey>;
}

type Finals = ReadonlyMap<string, Final>;

function knownFinals(search: RepairSearch, state: RepairState): Finals {
  const { tenant } = state.ground.classes;
  const finalOf = (candidate: Candidate): Final => ({
    candidate,
    effectBy: remembering((by) => effectOf(search, tenant, { ...candidate.command, by })),
    decisionReads: remembering((by) => {
      const args = [{ ...candidate.command, by }];
      return readsOf(tenant, { question: decideExecute, args }).reads;
    }),
  });
  return new Map(finalsIn(state).map((candidate) => [candidate.text, finalOf(candidate)]));
}

function effectOf(search: RepairSearch, tenant: Tenant, command: Command): Effect {
  const after = reduceParsedCommand(tenant, command);
  const reads = new Set([...readsOfCommand(tenant, command), ...readsOf(after, search.asked).reads]);
  return { verdict: answerIn(search, after), reads };
}

function remembering<Result>(of: (actor: Actor) => Result): (actor: Actor) => Result {
  const known = new Map<string, Result>();
  return (actor) => {
    const key = JSON.stringify(actor);
    const result = known.get(key) ?? of(actor);
    known.set(key, result);
    return result;
  };
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
  const decideBy = (by: Actor): CommandDecision =>
    meet(changed, known.decisionReads(by)) || meet(changed, known.effectBy(by).reads)
      ? decidedIn(search, next, known.candidate, by)
      : refused;
  for (const issuer of issuersOf(next.ground, known.candidate, decideBy)) {
    const command = commandBy(known.candidate, issuer);
    const { value, because } = answerIn(search, forced(search, next, command));
    if (value) return [command];
    noteRefusal(search, because);
  }
  return [];
}

const refused: CommandDecision = { value: false, because: ["AN3"] };
