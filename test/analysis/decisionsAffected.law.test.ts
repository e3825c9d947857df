import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf, type Tenant, transition } from "tenant-policy";
import {
  type AffectedDecision,
  decisionsAffected,
  type Subscription,
  type Subscriptions,
  subscriptionsOf,
  withoutQuestions,
  withQuestions,
} from "tenant-policy/analysis";
import type { TenantChanges } from "tenant-policy/storage";
import { anyHistory, type History } from "tenant-policy/testing/arbitraries";
import { expectEqual } from "../expectEqual.ts";
import { cases } from "../thoroughness.ts";
import { askedAbout } from "./askedAbout.ts";
import { crowd } from "./crowd.ts";

/** The answer on the plain tenant as JSON; undefined where there is none. */
type AnswerText = string | undefined;

function answerOn(tenant: Tenant, { question, args }: Subscription): AnswerText {
  try {
    return JSON.stringify(question(tenant, ...(args as never[])));
  } catch {
    return undefined;
  }
}

function parsed(text: AnswerText): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}

/** A question that is kept, with what asking it has found last. */
interface Modelled {
  readonly question: Subscription;
  answer: AnswerText;
}

/** What is kept, and beside it, what asking one by one finds. */
interface Kept {
  readonly model: Map<string, Modelled>;
  subscriptions: Subscriptions;
}

/** Asks every question anew, and holds what is told to what differs. Returns how many do. */
function expectAffected(model: Kept["model"], affected: readonly AffectedDecision[], tenant: Tenant): number {
  const expected: AffectedDecision[] = [];
  for (const known of model.values()) {
    const answer = answerOn(tenant, known.question);
    const [before, after] = answer === known.answer ? [] : [parsed(known.answer), parsed(answer)];
    if (!isDeepStrictEqual(before, after)) expected.push({ ...known.question, before, after });
    known.answer = answer;
  }
  expectEqual(affected, sortedById(expected));
  return expected.length;
}

/** Each question has the answer that asking one by one has found, and the first end is that of all. */
function expectAnswers({ questions, validUntil }: Subscriptions, model: Kept["model"]): void {
  const known = [...model.values()].map(({ question, answer }) => ({
    id: question.id,
    answer: parsed(answer),
  }));
  expectEqual(
    entriesOf(questions).map(({ id, answer }) => ({ id, answer })),
    sortedById(known),
  );
  const ends = known.flatMap(
    ({ answer }) => (answer as { readonly validUntil?: number } | null | undefined)?.validUntil ?? [],
  );
  expect(validUntil).toBe(ends.length === 0 ? undefined : Math.min(...ends));
}

function sortedById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const someNumbers = (): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.nat(9_999), { minLength: 9, maxLength: 9 });

/** What happens at a step: whether a question comes, or goes, where it leads, and how it is told. */
interface Turn {
  readonly kind: "kept" | "put" | "taken";
  readonly numbers: readonly number[];
  readonly isTold: boolean;
}

interface Played {
  readonly history: History;
  readonly questions: readonly (readonly number[])[];
  readonly turns: readonly Turn[];
}

function plays(): fc.Arbitrary<Played> {
  const turn = fc.record({
    kind: fc.constantFrom<Turn["kind"]>("kept", "kept", "kept", "put", "taken"),
    numbers: someNumbers(),
    isTold: fc.boolean(),
  });
  return fc.record({
    history: fc.oneof(anyHistory(), anyHistory(), anyHistory(crowd())),
    questions: fc.array(someNumbers(), { minLength: 6, maxLength: 16 }),
    turns: fc.array(turn, { minLength: 23, maxLength: 23 }),
  });
}

function startOf({ history, questions }: Played): Kept {
  const list = questions.map((numbers, place) => subscriptionAt(history, place, numbers));
  const model = list.map((question): [string, Modelled] => [
    question.id,
    { question, answer: answerOn(history.start, question) },
  ]);
  return {
    model: new Map(model),
    subscriptions: subscriptionsOf(history.start, list).value as Subscriptions,
  };
}

function subscriptionAt(history: History, place: number, numbers: readonly number[]): Subscription {
  const { start, tenant, commands, atMilli } = history;
  return { id: `q-${place}`, ...askedAbout({ tenants: [start, tenant], commands, atMilli }, numbers) };
}

/** Puts a question in, maybe in the place of another one, or takes one away. */
function turn({ model, subscriptions }: Kept, history: History, { kind, numbers }: Turn): Subscriptions {
  if (kind === "kept") return subscriptions;
  const question = subscriptionAt(history, (numbers[8] as number) % 20, numbers);
  if (kind === "taken") {
    model.delete(question.id);
    return withoutQuestions(subscriptions, [question.id]);
  }
  model.set(question.id, { question, answer: answerOn(subscriptions.tenant, question) });
  return withQuestions(subscriptions, [question]).value as Subscriptions;
}

/** The states of a history, and the changes that lead to each. */
function statesOf({ start, commands }: History): {
  readonly states: readonly Tenant[];
  readonly changes: readonly (TenantChanges | null)[];
} {
  const states = [start];
  const changes: (TenantChanges | null)[] = [null];
  for (const command of commands) {
    const step = transition(states.at(-1) as Tenant, command);
    states.push(step.tenant);
    changes.push(step.changes);
  }
  return { states, changes };
}

/** The places of states to go to: one after the other, then back and forth between any two. */
function wayThrough(count: number, turns: readonly Turn[]): readonly number[] {
  const along = Array.from({ length: count - 1 }, (_, place) => place + 1);
  const across = Array.from({ length: 3 * (count - 1) }, (_, step) => {
    const { numbers } = turns[step % turns.length] as Turn;
    return (step + (numbers[step % 7] as number)) % count;
  });
  return [...along, ...across];
}

describe("the decisions that a change affects", () => {
  it("[AN11] are those of the questions whose answers differ, one by one, at every step", () => {
    const counts = { steps: 0, affected: 0 };
    fc.assert(
      fc.property(plays(), (played) => {
        const { history, turns } = played;
        const kept = startOf(played);
        const { states, changes } = statesOf(history);
        let from = 0;
        for (const [step, to] of wayThrough(states.length, turns).entries()) {
          const now = turns[step % turns.length] as Turn;
          kept.subscriptions = turn(kept, history, now);
          // Onwards, either the changes are told or the tenant is.
          const isTold = now.isTold && to > from;
          const later = isTold ? changes.slice(from + 1, to + 1) : (states[to] as Tenant);
          const found = decisionsAffected(kept.subscriptions, later).value;
          counts.affected += expectAffected(kept.model, found?.affected ?? [], states[to] as Tenant);
          kept.subscriptions = found?.subscriptions as Subscriptions;
          if (step % 7 === 0) expectAnswers(kept.subscriptions, kept.model);
          counts.steps += 1;
          from = to;
        }
        expectAnswers(kept.subscriptions, kept.model);
      }),
      { numRuns: cases(10, 150) },
    );
    expect(counts.steps).toBeGreaterThan(cases(300, 8_000));
    expect(counts.affected).toBeGreaterThan(counts.steps / 10);
  });

  it("[AN11] are the same between tenants that share nothing", () => {
    fc.assert(
      fc.property(plays(), anyHistory(), (played, other) => {
        const { model, subscriptions } = startOf(played);
        const found = decisionsAffected(subscriptions, other.tenant).value;
        expectAffected(model, found?.affected ?? [], other.tenant);
        expectAnswers(found?.subscriptions as Subscriptions, model);
      }),
      { numRuns: cases(5, 50) },
    );
  });
});
