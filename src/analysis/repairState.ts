import type { RuleId } from "../kernel/decision/rule.ts";
import { isRecord, isString, ownValue } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { CommandDecision } from "../slices/slice.ts";
import { decideParsedCommand } from "../tenant/canExecute.ts";
import { type Command, sliceOf } from "../tenant/command.ts";
import { reduceParsedCommand } from "../tenant/reduceTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Actor } from "../vocabulary/actor.ts";
import type { AskedQuestion } from "./askedQuestion.ts";
import { classesAfter } from "./classes.ts";
import { readsOf } from "./readsOf.ts";
import { type Candidate, type RepairGround, groundAfter } from "./repairGround.ts";
import { issuersOf } from "./repairIssuers.ts";
import type { RepairIssuers } from "./repair.ts";
import type { TenantKey } from "./tenantKey.ts";

/** What is tried, and what was found out. It is made for one answer, so that no caller can observe that it changes (ST7). */
export interface RepairSearch {
  readonly asked: AskedQuestion;
  readonly most: number;
  tried: number;
  /** The rules that every refusal names, wherever somebody can lead. */
  common: readonly RuleId[];
}

/** A tenant that commands lead to, in which the question is refused. */
export interface RepairState {
  readonly ground: RepairGround;
  /** What the answer depends on there. */
  readonly reads: ReadonlySet<TenantKey>;
}

/** A yes or no with its rules. */
export interface Verdict {
  readonly value: boolean;
  readonly because: readonly RuleId[];
}

/** What a question answers that is to be answered with yes or no. Undefined for anything else. */
export function verdictOf(asked: AskedQuestion, tenant: Tenant): Verdict | undefined {
  return ifReadable(() => {
    const answer = asked.question(tenant, ...(asked.args as never[]));
    if (typeof answer === "boolean") return { value: answer, because: [] };
    const [value, because] = [ownValue(answer, "value"), ownValue(answer, "because")];
    return isRecord(answer) && typeof value === "boolean" && Array.isArray(because)
      ? { value, because: because.filter(isString) as readonly RuleId[] }
      : undefined;
  });
}

const noAnswer: Verdict = { value: false, because: [] };

/** The answer in a tenant that was tried. Where there is none, it is no yes. */
export function answerIn({ asked }: RepairSearch, tenant: Tenant): Verdict {
  return verdictOf(asked, tenant) ?? noAnswer;
}

export function isSpent({ tried, most }: RepairSearch): boolean {
  return tried >= most;
}

export function stateIn(search: RepairSearch, ground: RepairGround): RepairState {
  return { ground, reads: readsOf(ground.classes.tenant, search.asked).reads };
}

/** The state after a command that was accepted. Where nothing changed that the answer depends on, it depends on the same. */
export function stateAfter(
  search: RepairSearch,
  { ground, reads }: RepairState,
  { command, after: tenant }: { readonly command: Command; readonly after: Tenant },
  isSame: boolean,
): RepairState {
  const after = groundAfter(ground, classesAfter(ground.classes, tenant), sliceOf(command.type));
  return isSame ? { ground: after, reads } : stateIn(search, after);
}

/** The tenant after a command that need not be allowed. */
export function forced(search: RepairSearch, { ground }: RepairState, command: Command): Tenant {
  search.tried += 1;
  return reduceParsedCommand(ground.classes.tenant, command);
}

/** Who may give the command in this state. */
export function issuersIn(
  search: RepairSearch,
  state: RepairState,
  candidate: Candidate,
): Iterable<RepairIssuers> {
  const { ground } = state;
  return issuersOf(ground, candidate, (by) => decidedIn(search, state, candidate, by));
}

/** The decision about the command if this actor gives it. */
export function decidedIn(
  search: RepairSearch,
  { ground }: RepairState,
  { command }: Candidate,
  by: Actor,
): CommandDecision {
  search.tried += 1;
  return decideParsedCommand(ground.classes.tenant, { ...command, by });
}

/** The command, given by the one of these issuers who stands for all. */
export function commandBy({ command }: Candidate, { example, current }: RepairIssuers): Command {
  return { ...command, by: { kind: "teammate", id: example, current } };
}

/** Notes a refusal in a state that somebody can lead to. One without rules says nothing about them. */
export function noteRefusal(search: RepairSearch, because: readonly RuleId[]): void {
  if (because.length > 0) search.common = search.common.filter((rule) => because.includes(rule));
}

/** Whether a refusal lacks a rule that all others name. */
export function isNews({ common }: RepairSearch, because: readonly RuleId[]): boolean {
  return common.some((rule) => !because.includes(rule));
}
