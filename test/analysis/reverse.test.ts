import { describe, expect, it } from "vitest";
import { type AssetAction, decideExecute, entriesOf, type Tenant } from "tenant-policy";
import {
  assetsFor,
  type AssetsFound,
  classesOf,
  foundAfter,
  peopleFor,
  permissionsOf,
  workspacesFor,
  wouldChange,
} from "tenant-policy/analysis";
import { commandIn, type CommandSketch } from "tenant-policy/testing";
import { explain } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";
import { crowd } from "./crowd.ts";

const tenant = crowd();
const malformed = { id: "bank" } as unknown as Tenant;
const unknownAction = "own" as AssetAction;

const questions: readonly [
  string,
  (of: Tenant, who: string, action: AssetAction, asset: string) => unknown,
][] = [
  ["assetsFor", (of, who, action) => assetsFor(of, who, action)],
  ["workspacesFor", workspacesFor],
  ["permissionsOf", (of, who) => permissionsOf(of, who)],
];

describe("a reverse question", () => {
  it.each(questions)("[ST11] [IV5] [ST17] %s answers null about nobody, with the reason", (_, ask) => {
    expect(ask(tenant, "nobody", "edit", "letter")).toEqual({ value: null, because: ["ST11"] });
    expect(ask(tenant, "nils", "edit", "letter")).toMatchObject({ value: null, because: ["IV5"] });
    expect(ask(malformed, "ann", "edit", "letter")).toEqual({ value: null, because: ["ST17"] });
  });

  it("[ST10] [ST11] [ST17] answers null about no action, no asset and a malformed tenant", () => {
    expect(assetsFor(tenant, "ann", unknownAction)).toEqual({ value: null, because: ["ST10"] });
    expect(workspacesFor(tenant, "ann", unknownAction, "letter")).toEqual({ value: null, because: ["ST10"] });
    expect(workspacesFor(tenant, "ann", "edit", "gone")).toEqual({ value: null, because: ["ST11"] });
    expect(peopleFor(tenant, unknownAction, "letter")).toEqual({ value: null, because: ["ST10"] });
    expect(peopleFor(tenant, "edit", "gone")).toEqual({ value: null, because: ["ST11"] });
    expect(peopleFor(malformed, "edit", "letter")).toEqual({ value: null, because: ["ST17"] });
  });

  it("[AN5] takes classes in place of the tenant, and answers the same", () => {
    const classes = classesOf(tenant).value ?? tenant;
    expect(assetsFor(classes, "ann", "use")).toEqual(assetsFor(tenant, "ann", "use"));
    expect(peopleFor(classes, "use", "mobile")).toEqual(peopleFor(tenant, "use", "mobile"));
  });

  it("[AN5] says from where, and by which rules", () => {
    const groups = peopleFor(tenant, "edit", "letter").value?.groups ?? [];
    const said = groups.map(({ id, traits, count, from, because }) => [
      id.startsWith("lock:"),
      traits.role,
      count,
      from,
      because,
    ]);
    expect(said).toEqual([
      [true, "limited", 1, "everywhere", ["AS3", "AS12", "RL3"]],
      [false, "owner", 2, "everywhere", ["AS3", "AS12", "RL1"]],
      [false, "owner", 1, "everywhere", ["AS3", "AS12", "RL1"]],
    ]);
  });
});

describe("a page of what was found", () => {
  const found = assetsFor(tenant, "olga", "view").value as AssetsFound;

  it("[AN5] goes on after the cursor, through every group, and ends", () => {
    const first = foundAfter(found, null, 5);
    const rest = foundAfter(found, first.next, 100);
    const ids = [...first.entries, ...rest.entries].map(({ id }) => id);
    expect([first.entries.length, rest.next]).toEqual([5, null]);
    expect(ids.sort()).toEqual(entriesOf(tenant.assets.records).map(({ id }) => id));
    expect(foundAfter(found, null, found.count).next).toBeNull();
  });

  it.each<[string, unknown, unknown, unknown]>([
    ["a limit of 0", found, null, 0],
    ["a limit that is no number", found, null, "5"],
    ["a text that is no cursor", found, "letter", 5],
    ["a cursor of other things", found, "[1,2]", 5],
    ["a longer cursor", found, '["a","b","c"]', 5],
    // As text, the second one would be longer than memory (ST3).
    ["a cursor in a list", found, ['["","a"]'], 5],
    ["an endless list for a cursor", found, new Array(2 ** 32 - 1), 5],
    ["nothing found", null, null, 5],
    ["groups that are none", { groups: 3 }, null, 5],
    ["a group that is none", { groups: [null, {}, { id: 4 }, { id: "a" }] }, null, 5],
  ])("[not AN5] is empty for %s", (_, of, cursor, limit) => {
    expect(foundAfter(of as AssetsFound, cursor as string, limit as number)).toEqual({
      entries: [],
      next: null,
    });
  });
});

describe("the table of permissions", () => {
  it("[AN5] has the same cells for everybody at a level, whatever the tenant has", () => {
    const subjects = (who: string): readonly unknown[] =>
      (permissionsOf(tenant, who).value ?? []).map(({ subject }) => subject);
    expect(subjects("rory")).toEqual(subjects("ann"));
    expect([subjects("olga"), subjects("ann"), subjects("lia")].map(({ length }) => length)).toEqual([
      563, 883, 883,
    ]);
  });

  it("[AN5] says yes or no with the rules, and whether a switch would help", () => {
    const cells = permissionsOf(tenant, "finn").value ?? [];
    const services = cells.filter(
      ({ subject }) =>
        subject.kind === "asset" && subject.assetKind === "service" && subject.action === "use",
    );
    expect(
      services.map(({ value, because, isAllowedElsewhere }) => [value, because, isAllowedElsewhere]),
    ).toEqual([
      [true, ["AS9", "RL2"], false],
      [false, ["AS9"], true],
      [false, ["AS9"], true],
    ]);
  });
});

describe("whether a command would change anything", () => {
  it.each<[string, CommandSketch, boolean]>([
    ["yes", { type: "teammates/changeRole", teammate: "ann", role: "full" }, true],
    [
      "no, as it is refused",
      { type: "teammates/changeRole", teammate: "ann", role: "full", by: "abe" },
      false,
    ],
  ])("[not ST2] is told with the rules of the decision: %s", (_, sketch, value) => {
    const command = commandIn(tenant, sketch);
    const { because } = decideExecute(tenant, command);
    expect(wouldChange(tenant, command)).toMatchObject({ value, because });
  });

  it.each<[string, CommandSketch]>([
    ["a role", { type: "teammates/changeRole", teammate: "ann", role: "limited" }],
    ["a setting", { type: "privacy/allowEmbedding", isOn: false }],
  ])("[ST2] is no, and no refusal, where it is so already: %s", (_, sketch) => {
    const told = wouldChange(tenant, commandIn(tenant, sketch));
    expect(told).toEqual({ value: false, because: ["ST2"] });
    expect(explain(told, { locale: en })).toMatchObject({ verdict: "No", category: null });
  });

  it("[ST17] is no of a malformed tenant", () => {
    const command = commandIn(tenant, { type: "privacy/allowEmbedding", isOn: true });
    expect(wouldChange(malformed, command)).toEqual({ value: false, because: ["ST17"] });
  });
});
