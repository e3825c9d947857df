import { beforeAll, describe, expect, it } from "vitest";
import { exportedShapes, type Shapes } from "../scripts/exportedShapes.ts";
import { twinOf } from "../scripts/questionsPage.ts";
import exportsOf010 from "./fixtures/exports-0.1.0.json" with { type: "json" };
// Made once, of 0.1.0, by `exportedShapes`. Never to be made anew.
import shapesOf010 from "./fixtures/shapes-0.1.0.json" with { type: "json" };
import {
  decideAssignUserProfile,
  decideChangeRole,
  decideEditUserProfile,
  decideMoveTeammate,
  decideWithdrawDecryption,
  personFrom,
  type UserProfile,
} from "../src/index.ts";
import { textOf } from "./sources.ts";

const page = textOf("docs/migration.md");

/** A part of the page, by the title above it. */
function part(title: string): string {
  const [, after = ""] = page.split(new RegExp(`\n##+ ${title}\n`));
  return after.split(/\n##+ /)[0] ?? "";
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
}

function rowsOf(text: string): readonly (readonly [old: string, now: string])[] {
  return [...text.matchAll(/^\| `(\w+)` +\| (.*) \|$/gm)].map(([, left = "", right = ""]) => [left, right]);
}

/** The names at the head of each row or item, before what is said of them. */
function headsOf(text: string): readonly string[] {
  const heads = text.matchAll(/^(?:\| |- )((?:`\w+`(?:,\s+)?)+)/gm);
  return [...heads].flatMap(([, head = ""]) => namesIn(head));
}

const renamed = new Map(rowsOf(part("Renamed")).map(([old, now]) => [old, namesIn(now)[0] ?? ""]));
const removed = rowsOf(part("Removed"));
const moved = namesIn(part("Moved to `tenant-policy/explain`").split(".")[0] ?? "");
const unchanged = namesIn(part("Unchanged"));
const changed = new Set(
  ["Facts of a question", "Other functions", "Types"].flatMap((title) => headsOf(part(title))),
);

const managing = {
  provisioning: { level: "edit", toggles: { manageUsers: true, manageUserProfiles: true } },
} as const;

let shapes: Shapes = {};
let names: ReadonlySet<string> = new Set();

beforeAll(() => {
  const gone = new Set([...removed.map(([name]) => name), ...moved]);
  const kept = new Set([...exportsOf010.filter((name) => !gone.has(name)), ...renamed.values()]);
  shapes = exportedShapes(new URL("..", import.meta.url).pathname, (name) => kept.has(name));
  names = new Set(Object.keys(shapes));
}, 60_000);

/** The shape that an export of 0.1.0 had, in the names of today. */
function formerShapeOf(name: string): string {
  const shape = (shapesOf010 as Shapes)[name] ?? "";
  return shape.replace(/\w+/g, (word) => renamed.get(word) ?? word);
}

/** `canAccessAsset` for `decideAccessAsset`. */
function questionOf(twin: string): string {
  return [...names].find((name) => name !== twin && twinOf(name) === twin) ?? twin;
}

/** Those that are exported still, with their names of today. */
function stayed(): readonly (readonly [old: string, now: string])[] {
  return exportsOf010
    .map((name) => [name, renamed.get(name) ?? name] as const)
    .filter(([, now]) => names.has(now));
}

describe("docs/migration.md", () => {
  it("gives every old name that changed a name that exists", () => {
    const rows = [...renamed, ...removed];
    expect(rows.length).toBeGreaterThan(50);
    for (const [left, right] of rows) {
      expect(exportsOf010, left).toContain(left);
      expect(names.has(left), `${left} still exists`).toBe(false);
      expect(names, left).toContain(/\w+/.exec(right)?.[0]);
    }
  });

  it("lists as moved only names that the other door has, and this one no more", () => {
    const door = textOf("src/explain/index.ts");
    expect(moved.length).toBeGreaterThan(3);
    expect(moved.filter((name) => names.has(name) || !new RegExp(`\\b${name}\\b`).test(door))).toEqual([]);
  });

  it("lists every name of 0.1.0 once", () => {
    const old = new Set(exportsOf010);
    const stillNamed = [...changed].filter((name) => old.has(name));
    const listed = [
      ...renamed.keys(),
      ...removed.map(([name]) => name),
      ...moved,
      ...unchanged,
      ...stillNamed,
    ];
    expect(listed.sort()).toEqual([...exportsOf010].sort());
    expect(Object.keys(shapesOf010).sort()).toEqual([...exportsOf010].sort());
  });

  it("lists as unchanged the names whose types are what they were, and no other", () => {
    const same = stayed().filter(([old, now]) => old === now && formerShapeOf(old) === shapes[now]);
    expect([...unchanged].sort()).toEqual(same.map(([name]) => name).sort());
    expect(same.length).toBeGreaterThan(150);
  });

  it("says what has changed of every name whose type is another one, or of its twin", () => {
    const others = stayed().filter(([old, now]) => formerShapeOf(old) !== shapes[now]);
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter(([, now]) => !changed.has(now) && !changed.has(questionOf(now)))).toEqual([]);
    const told = new Set(others.map(([, now]) => now));
    expect([...changed].filter((name) => !told.has(name))).toEqual([]);
  });

  it("says of which questions a fact that is left out makes them refuse", () => {
    const tenant = { level: "tenant" } as const;
    const loans = { level: "group", group: "loans" } as const;
    const fay = personFrom({ id: "fay", role: "full", home: tenant });
    const owner = { id: "olga", role: "owner", home: tenant } as const;
    const rory = { id: "rory", role: "readOnly", home: tenant } as const;
    const own: UserProfile = {
      id: "own",
      name: "Own",
      kind: "supervisor",
      access: "specific",
      modules: managing,
    };
    const other: UserProfile = { ...own, id: "other", modules: {} };
    const refused = {
      canAssignUserProfile: [
        decideAssignUserProfile(fay, own, rory, other),
        decideAssignUserProfile(fay, own, rory, other, other),
      ],
      canChangeRole: [decideChangeRole(fay, rory, "limited"), decideChangeRole(fay, rory, "limited", true)],
      canEditUserProfile: [
        decideEditUserProfile(fay, own, other, { ...other, name: "New" }),
        decideEditUserProfile(fay, own, other, { ...other, name: "New" }, { teammates: 1, owners: 0 }),
      ],
      canMoveTeammate: [
        decideMoveTeammate(fay, { ...rory, role: "full", home: loans }, tenant),
        decideMoveTeammate(fay, { ...rory, role: "full", home: loans }, tenant, true),
      ],
      canWithdrawDecryption: [
        decideWithdrawDecryption(personFrom(owner), { ...owner, id: "omar" }),
        decideWithdrawDecryption(personFrom(owner), { ...owner, id: "omar" }, false),
      ],
    };
    const rows = [...part("Facts of a question").matchAll(/^\| `(\w+)`.*\*\*refuses\*\*/gm)];
    expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(refused));
    const answers = Object.values(refused).map((both) => both.map(({ value }) => value));
    expect(answers).toEqual(answers.map(() => [false, true]));
  });

  it("names every export that 0.1.0 did not have, or its twin", () => {
    const untold = [...names].filter(
      (name) => ![name, questionOf(name)].some((each) => page.includes(`\`${each}`)),
    );
    expect(untold).toEqual([]);
  });
});
