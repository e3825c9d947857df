import { describe, expect, it } from "vitest";
import { workspaceForm } from "../../src/vocabulary/workspaceForm.ts";
import { emptyWorkspaces } from "../../src/workspaces/state.ts";
import { workspaceFormIn } from "../../src/workspaces/workspaceFormIn.ts";
import { isFrozen } from "../vocabulary/commands.ts";
import { faults } from "../vocabulary/faults.ts";
import { placeNames, places } from "../vocabulary/people.ts";
import { bank, nowhere } from "./bank.ts";

const form = workspaceFormIn(bank);

describe("a workspace of a tenant, from outside", () => {
  it.each(placeNames)("[not ST11] %s is there: whoever names it gets one frozen object", (name) => {
    const { value } = form({ ...places[name] });
    expect(value).toEqual(places[name]);
    expect(isFrozen(value)).toBe(true);
    expect(form(Object.fromEntries(Object.entries(places[name]).reverse())).value).toBe(value);
  });

  it.each(nowhere)("[ST11] %j is not there", (workspace) => {
    expect(form(workspace).issues).toEqual([
      { rule: "ST11", path: [], message: "a group or team that is there" },
    ]);
  });

  it("[ST11] before anything is added the tenant alone is there", () => {
    const empty = workspaceFormIn(emptyWorkspaces);
    expect(placeNames.filter((name) => empty(places[name]).issues === undefined)).toEqual(["bank"]);
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
