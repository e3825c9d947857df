import { describe, expect, it } from "vitest";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { layouts } from "../../src/tenant/parts.ts";
import { stepIn } from "../../src/tenant/step.ts";
import { tenantChangesOf } from "../../src/tenant/tenantChanges.ts";
import { type Tenant, transition } from "../../src/index.ts";
import { mutableIn } from "../laws/mutableIn.ts";
import { bank, command, olga, system } from "./bank.ts";

describe("the changes from one state of a tenant to the next", () => {
  it("[ST2] are null where nothing changed, in the same object or in another one", () => {
    const changesTo = (after: Tenant): unknown => tenantChangesOf(stepIn(layouts, bank, after));
    expect(changesTo(bank)).toBeNull();
    expect(changesTo(frozen({ ...bank }))).toBeNull();
    expect(changesTo(frozen({ ...bank, teammates: { ...bank.teammates } }))).toBeNull();
  });

  it("[ST1] are the row of the head where a setting changed, whole, and frozen", () => {
    const { changes, tenant } = transition(
      bank,
      command(olga, { type: "timeZone/choose", zone: "Asia/Tokyo" }),
    );
    expect(changes?.rows.map(({ part, id }) => [part, id])).toEqual([["head", "head"]]);
    expect(changes?.rows[0].value).toMatchObject({
      id: bank.id,
      timeZone: "Asia/Tokyo",
      helpDesk: tenant.helpDesk,
    });
    expect(changes?.rows[0].value).not.toHaveProperty("teammates.records");
    expect([...mutableIn(changes)]).toEqual([]);
    expect(changes).toMatchObject({ schemaVersion: 2, rulesVersion: 2 });
  });

  it("[ST1] are one row for each entry that came, changed or went, and the head where its counts did", () => {
    const removal = command(system, { type: "teammates/removeOwner", teammate: "olga", reference: "CASE-1" });
    const rows = transition(bank, removal).changes?.rows ?? [];
    expect(rows.map(({ part, id, value }) => [part, id, value === null])).toEqual([
      ["head", "head", false],
      ["teammates.records", "olga", true],
      ["teammates.emails", "olga@retail-bank.example", true],
      ["teammates.holdings", "front-office", false],
      ["teammates.retired", "olga", false],
    ]);
  });

  it("[not ST2] are null where a command is refused", () => {
    const refused = transition(bank, command(system, { type: "timeZone/choose", zone: "UTC" }));
    expect([refused.decision.value, refused.changes]).toEqual([false, null]);
  });
});
