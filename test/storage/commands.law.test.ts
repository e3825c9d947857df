import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Command,
  type CommandRequest,
  commandTypes,
  entriesOf,
  type Tenant,
  transition,
} from "tenant-policy";
import { anyHistory, anyTenant, anyWildCommandFor } from "tenant-policy/testing/arbitraries";
import { rowChanges, rowsNeededBy, rowsOf, transitionOn } from "tenant-policy/storage";
import { bank, bankBefore, commandOf, examples } from "../laws/examples.ts";
import { cases } from "../thoroughness.ts";
import { expectSameOnRows, expectTwoRounds } from "./expectPartial.ts";
import { outcomeOf, partialOf } from "./onRows.ts";
import { readFor, type Table, tableOf } from "./table.ts";

/** The same command in other forms, some of which are refused. */
function formsOf(command: Command, number: number): readonly (Command | CommandRequest)[] {
  const { type, by, at, ...fields } = command;
  const stranger = { kind: "teammate", id: "nobody", current: { level: "tenant" } } as const;
  const forms: readonly (() => unknown)[] = [
    () => ({ body: { type, ...fields }, by, at }),
    () => ({ body: JSON.stringify({ type, ...fields }), by, at, id: "a-1" }),
    () => ({ ...command, by: stranger }),
    () => ({ body: { type }, by, at }),
    () => ({ ...command, at: null }),
    () => ({ ...command, by: { kind: "system" } }),
  ];
  return [command, forms[number % forms.length]?.() as Command];
}

function expectSameInTwoRounds(tenant: Tenant, command: Command | CommandRequest, table: Table): void {
  expectSameOnRows(tenant, command, table);
  expectTwoRounds((known) => rowsNeededBy(command, known), table);
}

/** The acceptances of all addresses that somebody is changing to. */
function acceptancesIn(tenant: Tenant): readonly Command[] {
  return entriesOf(tenant.teammates.records).flatMap(({ id: teammate, emailChange }): readonly Command[] => {
    if (emailChange === null) return [];
    const { email, sentAtMilli } = emailChange;
    const about = { type: "teammates/acceptEmailChange", teammate, email, sentAtMilli } as const;
    return [{ ...about, by: { kind: "system" }, at: sentAtMilli + 1 }];
  });
}

describe("a command on the rows that it needs", () => {
  it("[ST17] [AN6] has the outcome that it has on the whole tenant, in two rounds, all through a history", () => {
    let count = 0;
    fc.assert(
      fc.property(anyHistory(), ({ start, commands }) => {
        const table = tableOf(rowsOf(start));
        let tenant = start;
        for (const [place, command] of commands.entries()) {
          for (const form of formsOf(command, place)) {
            expectSameInTwoRounds(tenant, form, table);
            count += 1;
          }
          const { tenant: after, changes } = transition(tenant, command);
          const written = changes === null ? undefined : rowChanges(changes).value;
          if (written !== undefined) table.write(written);
          tenant = after;
        }
      }),
      { numRuns: cases(40, 200) },
    );
    expect(count).toBeGreaterThan(cases(600, 3_500));
  });

  it("[ST17] [AN6] has it, too, where the command is a wild one", () => {
    const wild = anyTenant().chain((tenant) =>
      fc.tuple(fc.constant(tenant), fc.array(anyWildCommandFor(tenant), { minLength: 20, maxLength: 20 })),
    );
    fc.assert(
      fc.property(wild, ([tenant, commands]) => {
        const table = tableOf(rowsOf(tenant));
        for (const command of commands) {
          expectSameInTwoRounds(tenant, command, table);
        }
      }),
      { numRuns: cases(8, 100) },
    );
  });

  it("[TM16] [ST17] has it where it is the acceptance of any address that somebody is changing to", () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyTenant(), (tenant) => {
        const table = tableOf(rowsOf(tenant));
        for (const acceptance of acceptancesIn(tenant)) {
          expectSameInTwoRounds(tenant, acceptance, table);
          accepted += transition(tenant, acceptance).changes === null ? 0 : 1;
        }
      }),
      { numRuns: cases(60, 300) },
    );
    expect(accepted).toBeGreaterThan(cases(15, 80));
  });

  it.each(commandTypes)("[ST17] [AN6] has it in every example of %s", (type) => {
    const { accepted, unchanged = [], refused } = examples[type];
    const given: readonly (readonly [Tenant, readonly unknown[]])[] = [
      [bankBefore(type), accepted],
      [bank, unchanged],
      [bank, refused],
    ];
    for (const [tenant, list] of given) {
      const table = tableOf(rowsOf(tenant));
      for (const example of list) {
        expectSameInTwoRounds(tenant, commandOf(type, example as never), table);
      }
    }
    expect(accepted.length + unchanged.length).toBeGreaterThan(0);
  });
});

describe("two commands on the rows that they need, one after the other", () => {
  it("[ST17] [AN6] have the outcomes that they have on the whole tenant", () => {
    let chained = 0;
    fc.assert(
      fc.property(anyHistory(), ({ start, commands }) => {
        let tenant = start;
        for (const [place, first] of commands.entries()) {
          const second = commands[place + 1];
          const between = transition(tenant, first);
          if (second !== undefined && between.changes !== null) {
            chained += 1;
            expectChain(tenant, first, second);
          }
          tenant = between.tenant;
        }
      }),
      { numRuns: cases(15, 150) },
    );
    expect(chained).toBeGreaterThan(cases(50, 500));
  });
});

function expectChain(tenant: Tenant, first: Command, second: Command): void {
  const table = tableOf(rowsOf(tenant));
  const { read: alone } = readFor((read) => rowsNeededBy(first, read), table);
  // What the second one needs is known after the first one alone.
  const { read: both } = readFor((read) => {
    if (read === undefined) return [...alone.keys, ...rowsNeededBy(second)];
    const step = transitionOn(partialOf(read), first);
    return step.missing ?? transitionOn(step.tenant, second).missing ?? [];
  }, table);
  const step = transitionOn(partialOf(both), first);
  if (step.missing !== undefined) throw new Error("rows are missing");
  const last = transitionOn(step.tenant, second);
  if (last.missing !== undefined) throw new Error("rows are missing");
  const whole = transition(tenant, first);
  expect(outcomeOf(step)).toStrictEqual(outcomeOf(whole));
  expect(outcomeOf(last)).toStrictEqual(outcomeOf(transition(whole.tenant, second)));
}
