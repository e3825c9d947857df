import { describe, expect, it } from "vitest";
import { canSwitchTo, decideSwitchTo } from "../../src/workspaces/canSwitchTo.ts";
import { workspacesRules } from "../../src/workspaces/rules.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";

const tenant: Workspace = { level: "tenant" };
const loans: Workspace = { level: "group", group: "loans" };
const insurance: Workspace = { level: "group", group: "insurance" };
const security: Workspace = { level: "team", group: "loans", team: "security" };
const legal: Workspace = { level: "team", group: "loans", team: "legal" };
const claims: Workspace = { level: "team", group: "insurance", team: "claims" };
const all = [tenant, loans, insurance, security, legal, claims];

const reached: readonly (readonly [string, Workspace, readonly Workspace[]])[] = [
  ["the tenant", tenant, all],
  ["a group", loans, [loans, security, legal]],
  ["another group", insurance, [insurance, claims]],
  ["a team", security, [security]],
];

describe("canSwitchTo", () => {
  it.each(reached)("[WS2] from %s, home itself and the workspaces below it", (_, home, below) => {
    expect(all.filter((target) => canSwitchTo({ home }, target))).toEqual(below);
    expect(decideSwitchTo({ home }, home)).toEqual({ value: true, because: ["WS2"] });
  });

  it.each([
    ["a parent", loans, tenant],
    ["a team's group", security, loans],
    ["a sibling", loans, insurance],
    ["a sibling team", security, legal],
    ["a team of a sibling", loans, claims],
  ])("[WS2] never %s", (_, home, target) => {
    expect(decideSwitchTo({ home }, target)).toMatchObject({ value: false, because: ["WS2"] });
  });

  it("[not WS2] the current workspace does not matter: home counts", () => {
    const switchedDown = { home: tenant, current: security };
    expect(canSwitchTo(switchedDown, tenant)).toBe(true);
    const strayed = { home: security, current: tenant };
    expect(canSwitchTo(strayed, loans)).toBe(false);
  });

  it("[WS1] a person has one home; a list of homes is refused", () => {
    expect(decideSwitchTo({ home: [loans, insurance] as unknown as Workspace }, loans)).toEqual({
      value: false,
      because: ["ST10"],
    });
  });

  it("[not WS1] a person attached to one workspace may switch to others", () => {
    expect(canSwitchTo({ home: loans }, legal)).toBe(true);
  });

  it("[WS2] ids are compared exactly, even those that objects inherit, such as constructor", () => {
    const proto: Workspace = { level: "group", group: "__proto__" };
    expect(canSwitchTo({ home: proto }, { level: "group", group: "__proto__" })).toBe(true);
    expect(canSwitchTo({ home: proto }, { level: "group", group: "constructor" })).toBe(false);
    expect(canSwitchTo({ home: loans }, { level: "group", group: "Loans" })).toBe(false);
  });

  it.each([
    null,
    undefined,
    "tenant",
    7,
    NaN,
    [],
    [tenant],
    {},
    { level: "client" },
    { level: "__proto__" },
    { level: "group" },
    { level: "group", group: "" },
    { level: "group", group: 7 },
    { level: "team", group: "loans" },
    { level: "team", team: "legal" },
    { level: ["tenant"] },
  ])("[ST10] %j is not a workspace, as home or as target", (value) => {
    const refused = { value: false, because: ["ST10"] };
    expect(decideSwitchTo({ home: tenant }, value as Workspace)).toEqual(refused);
    expect(decideSwitchTo({ home: value as Workspace }, tenant)).toEqual(refused);
  });

  it.each([null, undefined, "ann", 7, []])("[ST10] %j is not a person", (person) => {
    expect(canSwitchTo(person as unknown as { home: Workspace }, tenant)).toBe(false);
  });

  it("[not AN7] an allow is a constant", () => {
    expect(Object.isFrozen(decideSwitchTo({ home: tenant }, loans))).toBe(true);
    expect(decideSwitchTo({ home: tenant }, loans)).toBe(decideSwitchTo({ home: tenant }, tenant));
  });

  it("[AN7] a refusal says from which home, and where to, in copies", () => {
    const home = { ...loans };
    const target = { ...tenant };
    const { facts } = decideSwitchTo({ home }, target);
    expect(facts).toEqual({ WS2: { case: "switch", home: loans, workspace: tenant } });
    expect([facts?.WS2?.home === home, facts?.WS2?.workspace === target]).toEqual([false, false]);
  });
});

describe("the rules of workspaces that another area decides", () => {
  it("[WS4] adding groups and teams is a right of roles", () => {
    expect(workspacesRules.WS4).toMatchObject({ document: "teammates", standing: "stated" });
  });

  it("[not WS4] a person need not be an Owner to switch to a group or team", () => {
    expect(canSwitchTo({ home: tenant, role: "readOnly" } as { home: Workspace }, loans)).toBe(true);
  });
});
