import { describe, expect, it } from "vitest";
import { workspaceForm } from "../../src/vocabulary/workspaceForm.ts";
import { sharedWorkspaces } from "../../src/workspaces/sharedWorkspaces.ts";
import { emptyWorkspaces } from "../../src/workspaces/state.ts";
import { isFrozen } from "../slices/commands.ts";
import { faults } from "../vocabulary/faults.ts";
import { placeNames, places } from "../vocabulary/people.ts";
import { bank, nowhere } from "./bank.ts";

const { form, isThere } = sharedWorkspaces(bank);

describe("the workspaces of a tenant that all share who name them", () => {
  it.each(placeNames)("[not ST11] %s is there: whoever names it gets one frozen object", (name) => {
    const { value = places.bank } = form({ ...places[name] });
    expect(value).toEqual(places[name]);
    expect(isFrozen(value)).toBe(true);
    expect(isThere(value)).toBe(true);
    expect(form(Object.fromEntries(Object.entries(places[name]).reverse())).value).toBe(value);
  });

  it.each(nowhere)("[ST11] %j is not there, though it has the form of a workspace", (workspace) => {
    const { value = places.bank } = form(workspace);
    expect(value).toEqual(workspace);
    expect(value).not.toBe(workspace);
    expect(isThere(value)).toBe(false);
  });

  it("[ST11] before anything is added the tenant alone is there", () => {
    const empty = sharedWorkspaces(emptyWorkspaces);
    const there = placeNames.filter((name) => empty.isThere(empty.form(places[name]).value ?? places.loans));
    expect(there).toEqual(["bank"]);
  });

  it("[ST3] says of what is no workspace what the form of any workspace says", () => {
    const strangers = placeNames.map((name) => ({ ...places[name], floor: 3 }));
    const inherited = Object.create({ level: "team", group: "loans", team: "loans-legal" }) as object;
    for (const fault of [...faults([places.loansLegal]).flat(), ...strangers, inherited]) {
      const { issues } = workspaceForm(fault);
      expect([fault, issues?.length]).not.toEqual([fault, undefined]);
      expect(form(fault)).toEqual({ issues });
    }
  });
});
