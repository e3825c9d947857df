import { decideExecute } from "../tenant/canExecute.ts";
import { type Command, sliceOf } from "../tenant/command.ts";
import { reduceParsedCommand } from "../tenant/reduceTenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { readsOf, readsOfChange } from "./readsOf.ts";
import type { Candidate } from "./repairGround.ts";
import { changesByIssuer, actorsFor } from "./repairIssuers.ts";
import { answerIn, isNews, type RepairSearch, type RepairState, type Verdict } from "./repairState.ts";
import { finalsIn } from "./singleRepairs.ts";
import { slicesOf, type TenantKey } from "./tenantKey.ts";
import { canTouch } from "./touches.ts";

/** A last command that was looked at before the opening. Each of its properties is worked out when it is needed first. */
export interface Final {
  readonly candidate: Candidate;
  /** What the question answers after it, if it need not be allowed, and what that depends on. */
  effectBy(actor: Actor): Effect;
  /** What the decision about it depends on, if this actor gives it. */
  decisionReads(actor: Actor): ReadonlySet<TenantKey>;
}

export interface Effect {
  readonly verdict: Verdict;
  readonly reads: ReadonlySet<TenantKey>;
}

export type Finals = ReadonlyMap<string, Final>;

/** Every last command that can change something that the answer depends on. */
export function knownFinals(search: RepairSearch, state: RepairState): Finals {
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
  const reads = new Set([...readsOfChange(tenant, command), ...readsOf(after, search.asked).reads]);
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

/** What an opening has to change so that some last command does something else after it than before. */
export interface Relevance {
  readonly keys: ReadonlySet<TenantKey>;
  /** Whether it matters what those who give the last commands hold. */
  readonly isAboutIssuers: boolean;
}

/**
 * What the answer depends on, before and after each last command. Who may give one matters where it would turn the answer, or
 * would show another refusal.
 */
export function relevanceOf(search: RepairSearch, state: RepairState, finals: Finals): Relevance {
  const keys: TenantKey[] = [...state.reads];
  let isAboutIssuers = false;
  for (const final of finals.values()) {
    const { candidate } = final;
    const effect = final.effectBy(candidate.command.by);
    keys.push(...effect.reads);
    const isByIssuer = changesByIssuer.includes(candidate.type);
    if (!isByIssuer && !matters(search, effect)) continue;
    for (const by of actorsFor(state.ground, candidate)) {
      const led = isByIssuer ? final.effectBy(by) : effect;
      const reads = [...led.reads, ...(matters(search, led) ? final.decisionReads(by) : [])];
      keys.push(...reads);
      isAboutIssuers ||= reads.includes(`teammates.records ${by.id}`);
    }
  }
  return { keys: new Set(keys), isAboutIssuers };
}

function matters(search: RepairSearch, { verdict }: Effect): boolean {
  return verdict.value || isNews(search, verdict.because);
}

/** Whether a command can be an opening: of these slices there are very many, and most do nothing to the purpose. */
export function isRelevant(
  { ground, reads }: RepairState,
  candidate: Candidate,
  { keys, isAboutIssuers }: Relevance,
): boolean {
  const slice = sliceOf(candidate.type);
  if (slice === "teammates") return isAboutIssuers || canTouch(ground.classes.tenant, candidate, keys);
  // Other values in a user profile make other last commands possible.
  if (slice === "userProfiles" && slicesOf(reads).has(slice)) return true;
  return (slice !== "assets" && slice !== "userProfiles") || canTouch(ground.classes.tenant, candidate, keys);
}
