import { describe, expect, it } from "vitest";
import { check } from "../../src/kernel/schema/schema.ts";
import { workspaceSchema } from "../../src/vocabulary/workspaceSchema.ts";
import { anyWorkspace, sharedWorkspaces } from "../../src/workspaces/sharedWorkspaces.ts";
import { emptyWorkspaces } from "../../src/workspaces/state.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { faults } from "../vocabulary/faults.ts";
import { placeNames, places } from "../vocabulary/people.ts";
import { bank, nowhere } from "./bank.ts";

const { schema, exists } = sharedWorkspaces(bank);

describe("sharedWorkspaces", () => {
  it.each(placeNames)("[not ST11] gives one frozen object to all that name %s", (name) => {
    const { value = places.bank } = check(schema, { ...places[name] });
    expect(value).toEqual(places[name]);
    expect(isFrozen(value)).toBe(true);
    expect(exists(value)).toBe(true);
    expect(check(schema, Object.fromEntries(Object.entries(places[name]).reverse())).value).toBe(value);
  });

  it.each(nowhere)("[ST11] reads %j, a workspace that does not exist", (workspace) => {
    const { value = places.bank } = check(schema, workspace);
    expect(value).toEqual(workspace);
    expect(value).not.toBe(workspace);
    expect(exists(value)).toBe(false);
  });

  it("[ST11] knows nothing but the tenant before anything is added", () => {
    const empty = sharedWorkspaces(emptyWorkspaces);
    const existing = placeNames.filter((name) =>
      empty.exists(check(empty.schema, places[name]).value ?? places.loans),
    );
    expect(existing).toEqual(["bank"]);
  });

  it("[ST3] reports what the schema of any workspace reports", () => {
    const unknown = placeNames.map((name) => ({ ...places[name], floor: 3 }));
    const inherited = Object.create({ level: "team", group: "loans", team: "loans-legal" }) as object;
    for (const fault of [...faults([places.loansLegal]).flat(), ...unknown, inherited]) {
      const { issues } = check(workspaceSchema, fault);
      expect([fault, issues?.length]).not.toEqual([fault, undefined]);
      expect(check(schema, fault)).toEqual({ issues });
    }
  });

  it("[not ST11] takes every workspace for one that exists where the tenant's own cannot be read", () => {
    for (const workspace of [...Object.values(places), ...nowhere]) {
      expect(check(anyWorkspace.schema, workspace)).toEqual({ value: workspace });
      expect(anyWorkspace.exists(workspace)).toBe(true);
    }
  });
});
