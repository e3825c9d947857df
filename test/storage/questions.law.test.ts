import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as library from "tenant-policy";
import { type Decision, type Tenant, transition } from "tenant-policy";
import { forActor } from "tenant-policy/explain";
import { anyTenantWithCommand } from "tenant-policy/testing/arbitraries";
import { ask, type RowKey, rowsNeededToAsk, rowsOf } from "tenant-policy/storage";
import { tenantArguments } from "../../src/testing/arbitraries/tenantArguments.ts";
import { runs } from "../thoroughness.ts";
import { expectTwoRounds } from "./expectPartial.ts";
import { partialOf } from "./onRows.ts";
import { readFor, type Table, tableOf } from "./table.ts";

type Asking = (tenant: Tenant, ...args: readonly unknown[]) => unknown;

/** Asks on the rows that are needed, and without each of them in turn. Returns the rounds. */
function expectSameAnswer(question: Asking, tenant: Tenant, args: readonly unknown[], table: Table): number {
  const answer = question(tenant, ...args);
  const { read, rounds } = readFor((known) => rowsNeededToAsk(question, args, known), table);
  expect(ask(partialOf(read), question, ...args)).toStrictEqual({ answer });
  for (const left of read.keys) {
    const keys = read.keys.filter((key) => key !== left);
    const asked = ask(partialOf({ keys, rows: table.read(keys) }), question, ...args);
    if (asked.missing === undefined) expect(asked, JSON.stringify(left)).toStrictEqual({ answer });
    else expect([asked.missing[0].part, asked.answer]).toEqual([left.part, undefined]);
  }
  return rounds;
}

const questions = Object.entries(tenantArguments).flatMap(([name, args]) => {
  const twin = name.replace(/^can/, "decide");
  return [...new Set([name, twin])].map(
    (each) => [each, args as () => fc.Arbitrary<[Tenant, ...unknown[]]>] as const,
  );
});

describe("a question on the rows that it needs", () => {
  it.each(questions)(
    "[ST17] has the answer that it has on the whole tenant, in two rounds: %s",
    (name, args) => {
      const question = library[name as keyof typeof library] as Asking;
      let most = 0;
      fc.assert(
        fc.property(args(), ([tenant, ...rest]) => {
          const table = tableOf(rowsOf(tenant));
          most = Math.max(most, expectSameAnswer(question, tenant, rest, table));
          expectTwoRounds((known) => rowsNeededToAsk(question, rest, known), table);
        }),
        { numRuns: runs(25, 400) },
      );
      expect(most).toBeGreaterThan(0);
    },
  );

  it.each(questions)("[ST17] needs the head where nothing was read: %s", (name, args) => {
    const question = library[name as keyof typeof library] as Asking;
    const head: RowKey = { part: "head", id: "head" };
    fc.assert(
      fc.property(args(), ([, ...rest]) => {
        expect(ask(partialOf({ keys: [], rows: [] }), question, ...rest)).toEqual({ missing: [head] });
        expect(rowsNeededToAsk(question, rest)).toContainEqual(head);
      }),
      { numRuns: runs(5, 50) },
    );
  });

  it("[ST17] [AN7] has it, too, where it is what an actor may be told", () => {
    let refused = 0;
    fc.assert(
      fc.property(anyTenantWithCommand(), ({ tenant, command }) => {
        const { decision } = transition(tenant, command);
        if (decision.value) return;
        refused += 1;
        const tell = (state: Tenant): unknown =>
          forActor(state, command.by, decision as Decision<boolean>, command);
        expectSameAnswer(tell, tenant, [], tableOf(rowsOf(tenant)));
      }),
      { numRuns: runs(60, 600) },
    );
    expect(refused).toBeGreaterThan(runs(15, 100));
  });
});
