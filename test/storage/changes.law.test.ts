import fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { serializeTenant, type Tenant, type TenantChanges, transition } from "tenant-policy";
import { anyHistory } from "tenant-policy/testing/arbitraries";
import { applyChanges, parseChanges, rowChanges, rowsOf, tenantOfRows } from "tenant-policy/storage";
import { cases } from "../thoroughness.ts";
import { tableOf, textOfRow, type WritableTable } from "./table.ts";

/** Changes as they come back from a log: nothing of the library is in them. */
function stored(changes: TenantChanges): TenantChanges {
  return JSON.parse(JSON.stringify(changes)) as TenantChanges;
}

function applied(tenant: Tenant, changes: TenantChanges | readonly TenantChanges[]): Tenant {
  const { value, issues } = applyChanges(tenant, changes);
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}

function write(table: WritableTable, changes: TenantChanges | readonly TenantChanges[]): void {
  const { value, issues } = rowChanges(changes);
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  table.write(value);
}

function rowsAsTexts(tenant: Tenant): readonly string[] {
  return Array.from(rowsOf(tenant), textOfRow).sort();
}

describe("the changes of the commands of a history", () => {
  it("[ST1] [ST4] lead to the same tenant, step by step and together, and so do the rows that they write", () => {
    let steps = 0;
    fc.assert(
      fc.property(anyHistory(), ({ start, commands }) => {
        let [tenant, folded] = [start, start];
        const log: TenantChanges[] = [];
        const table = tableOf(rowsOf(start));
        for (const command of commands) {
          const { tenant: after, changes } = transition(tenant, command);
          expect(changes === null).toBe(after === tenant);
          tenant = after;
          if (changes === null) continue;
          steps += 1;
          log.push(stored(changes));
          folded = applied(folded, stored(changes));
          expect(isDeepStrictEqual(folded, tenant), JSON.stringify(command)).toBe(true);
          write(table, stored(changes));
          expect([...table.texts()].sort()).toEqual(rowsAsTexts(tenant));
        }
        const text = serializeTenant(tenant);
        expect(serializeTenant(folded)).toBe(text);
        const together = applied(start, log);
        expect(isDeepStrictEqual(together, tenant)).toBe(true);
        expect(serializeTenant(together)).toBe(text);
        const parsed = log.map((changes) => parseChanges(JSON.stringify(changes)).value as TenantChanges);
        expect(parsed).toEqual(log);
        expect(serializeTenant(applied(start, parsed))).toBe(text);
        const atOnce = tableOf(rowsOf(start));
        write(atOnce, log);
        expect([...atOnce.texts()].sort()).toEqual(rowsAsTexts(tenant));
        const again = tenantOfRows(table.texts().map((row) => JSON.parse(row) as never)).value as Tenant;
        expect(isDeepStrictEqual(again, tenant)).toBe(true);
        expect(serializeTenant(again)).toBe(text);
      }),
      { numRuns: cases(20, 500) },
    );
    expect(steps).toBeGreaterThan(cases(80, 2_000));
  });
});
