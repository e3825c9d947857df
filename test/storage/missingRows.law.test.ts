import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Command, type Tenant, transition } from "tenant-policy";
import { anyTenantWithCommand, anyWildCommandFor } from "tenant-policy/testing/arbitraries";
import { partialTenant, type RowKey, rowsNeededBy, rowsOf, transitionOn } from "tenant-policy/storage";
import { cases } from "../thoroughness.ts";
import { outcomeOf, partialOf } from "./onRows.ts";
import { readFor, type Table, tableOf } from "./table.ts";

/** How often a row that was left out was missing, and how often the answer does without it. */
interface Counts {
  missing: number;
  answered: number;
}

/** Leaves out each row in turn: it is missing, or the outcome is the same without it. */
function expectNoOtherOutcome(tenant: Tenant, command: Command, table: Table, counts: Counts): void {
  const outcome = outcomeOf(transition(tenant, command));
  const { keys } = readFor((read) => rowsNeededBy(command, read), table).read;
  for (const left of keys) {
    const others = keys.filter((key) => key !== left);
    const step = transitionOn(partialOf({ keys: others, rows: table.read(others) }), command);
    if (step.missing === undefined) {
      counts.answered += 1;
      expect(outcomeOf(step), JSON.stringify(left)).toStrictEqual(outcome);
    } else {
      counts.missing += 1;
      expect(step.missing[0], JSON.stringify(command)).toEqual(left);
      expect(Object.keys(step)).toEqual(["missing"]);
    }
  }
}

describe("a row that was not read", () => {
  it("[ST17] is missing where the command needs it, and makes no other outcome", () => {
    const counts = { missing: 0, answered: 0 };
    fc.assert(
      fc.property(anyTenantWithCommand(), ({ tenant, command }) => {
        expectNoOtherOutcome(tenant, command, tableOf(rowsOf(tenant)), counts);
      }),
      { numRuns: cases(40, 300) },
    );
    expect(counts.missing).toBeGreaterThan(cases(80, 800));
    expect(counts.answered).toBeGreaterThan(0);
  });

  it("[ST17] is missing where a wild command needs it", () => {
    const counts = { missing: 0, answered: 0 };
    const wild = anyTenantWithCommand().chain(({ tenant }) =>
      fc.tuple(fc.constant(tenant), anyWildCommandFor(tenant)),
    );
    fc.assert(
      fc.property(wild, ([tenant, command]) => {
        expectNoOtherOutcome(tenant, command, tableOf(rowsOf(tenant)), counts);
      }),
      { numRuns: cases(25, 300) },
    );
    expect(counts.missing).toBeGreaterThan(0);
  });

  it("[ST17] is the head where nothing was read: without it nothing is decided", () => {
    fc.assert(
      fc.property(anyTenantWithCommand(), ({ tenant, command }) => {
        const partial = partialTenant({ keys: [], rows: [] }).value;
        const head: RowKey = { part: "head", id: "head" };
        expect(partial && transitionOn(partial, command)).toEqual({ missing: [head] });
        const found = tableOf(rowsOf(tenant)).read([head]);
        const step = transitionOn(partialOf({ keys: [head], rows: found }), command);
        if (step.missing === undefined) {
          expect(outcomeOf(step)).toStrictEqual(outcomeOf(transition(tenant, command)));
        }
      }),
      { numRuns: cases(40, 300) },
    );
  });
});
