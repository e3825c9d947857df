import { describe, expect, it } from "vitest";
import { assetAccess, entriesOf, parseTenant, serializeTenant, type Tenant, transition } from "tenant-policy";
import {
  type AssetClass,
  type Classes,
  classesOf,
  type PersonClass,
  updateClasses,
} from "tenant-policy/analysis";
import { aTenant, aTenantLike, commandIn, type CommandSketch } from "tenant-policy/testing";
import { ask, rowsOf } from "tenant-policy/storage";
import { partialOf } from "../storage/onRows.ts";
import { crowd } from "./crowd.ts";

const tenant = crowd();
const classes = classesOf(tenant).value as Classes;

const personClassOf = (of: Classes, id: string): PersonClass | undefined =>
  entriesOf(of.people).find(({ members }) => entriesOf(members).some((member) => member.id === id));
const assetClassOf = (of: Classes, id: string): AssetClass | undefined =>
  entriesOf(of.assets).find(({ members }) => entriesOf(members).some((member) => member.id === id));

function after(...sketches: readonly CommandSketch[]): Classes {
  const builder = sketches.reduce((made, sketch) => made.after(sketch), aTenantLike(tenant));
  return classesOf(builder.build()).value as Classes;
}

describe("a class of teammates", () => {
  it("[AN9] holds who have one role, home and holdings, and says which", () => {
    expect(personClassOf(classes, "ann")).toMatchObject({
      size: 2,
      traits: {
        role: "limited",
        home: { level: "group", group: "loans" },
        isPending: false,
        decryptsLogs: false,
        hasRemoteAccess: false,
        apps: [],
        botRoles: [],
        userProfile: null,
      },
    });
    expect(personClassOf(classes, "ann")).toBe(personClassOf(classes, "abe"));
  });

  it.each<[string, CommandSketch]>([
    ["role", { type: "teammates/changeRole", teammate: "ann", role: "readOnly" }],
    [
      "home",
      { type: "teammates/move", teammate: "ann", to: { level: "team", group: "loans", team: "desk" } },
    ],
    ["acceptance", { type: "teammates/recordLogIn", teammate: "nils" }],
    ["decryption", { type: "teammates/grantDecryption", teammate: "ann", by: "owner" }],
    ["remote access", { type: "teammates/grantRemoteAccess", teammate: "ann" }],
    ["applications", { type: "teammates/withdrawApps", teammate: "rita", apps: ["botBuilder"] }],
    ["bot roles", { type: "teammates/assignBotRoles", teammate: "ann", roles: ["curationConsole"] }],
    ["user profile", { type: "teammates/assignUserProfile", teammate: "ann", userProfile: "managers" }],
  ])("[not AN9] does not hold who differ in their %s", (_, sketch) => {
    const changed = "teammate" in sketch ? sketch.teammate : "";
    const twin = { ann: "abe", nils: "nora", rita: "rudi" }[changed] ?? "";
    const later = after(sketch);
    expect(personClassOf(later, changed)?.id).not.toBe(personClassOf(later, twin)?.id);
    expect(personClassOf(classes, changed)?.id).toBe(personClassOf(classes, twin)?.id);
  });

  it("[not AN9] says nothing about locks: who holds one stays with the others, and is asked about by themselves", () => {
    expect(personClassOf(classes, "ann")).toBe(personClassOf(classes, "abe"));
    const edits = (teammate: string): boolean => assetAccess(tenant, teammate, "edit", "letter").value;
    expect([edits("ann"), edits("abe")]).toEqual([true, false]);
  });
});

describe("a class of assets", () => {
  it("[AN9] holds those of one kind, place, shares and lock, in whatever order they were shared", () => {
    expect(assetClassOf(classes, "mobile")).toMatchObject({
      size: 2,
      traits: {
        kind: "app",
        madeAt: { level: "tenant" },
        sharedWith: [
          { level: "group", group: "loans" },
          { level: "team", group: "loans", team: "desk" },
        ],
        withdrawingFrom: [
          { level: "group", group: "cards" },
          { level: "team", group: "cards", team: "fraud" },
        ],
        lockedBy: null,
      },
    });
    expect(assetClassOf(classes, "mobile")).toBe(assetClassOf(classes, "web"));
    expect(assetClassOf(classes, "letter")?.traits.lockedBy).toMatchObject({ kind: "teammate", id: "ann" });
  });

  it.each<[string, string, CommandSketch]>([
    ["shares", "mobile", { type: "assets/share", asset: "mobile", with: { level: "group", group: "cards" } }],
    ["locks", "letter", { type: "assets/unlock", asset: "letter" }],
  ])("[not AN9] does not hold those that differ in their %s", (_, changed, sketch) => {
    const twin = changed === "mobile" ? "web" : "invoice";
    const first: CommandSketch[] = changed === "mobile" ? [completion(tenant)] : [];
    const later = after(...first, sketch);
    expect(assetClassOf(later, changed)?.id).not.toBe(assetClassOf(later, twin)?.id);
  });
});

function completion(of: Tenant): CommandSketch {
  const from = { level: "group", group: "cards" } as const;
  const asset = entriesOf(of.assets.records).find(({ id }) => id === "mobile");
  const withdrawal = asset?.withdrawingFrom.find(({ level }) => level === "group")?.withdrawal ?? "";
  return { type: "assets/completeWithdrawal", asset: "mobile", from, withdrawal };
}

describe("classes", () => {
  it("[ST1] are plain JSON, deeply frozen", () => {
    expect(JSON.parse(JSON.stringify(classes))).toEqual(classes);
    expect(Object.isFrozen(personClassOf(classes, "ann")?.traits.home)).toBe(true);
  });

  it("[ST17] are made of a copy, too, and not of a malformed tenant", () => {
    expect(classesOf(JSON.parse(serializeTenant(tenant)) as Tenant)).toEqual({ value: classes });
    expect(classesOf({} as Tenant).issues?.[0]).toMatchObject({ rule: "ST17", code: "invalidValue" });
  });

  it("[AN9] cost what changed: a class that has the same members stays the same object", () => {
    const step = transition(tenant, commandIn(tenant, { type: "teammates/remove", teammate: "abe" }));
    const later = updateClasses(classes, step.tenant).value as Classes;
    const kept = entriesOf(later.people).filter((each) => entriesOf(classes.people).includes(each));
    expect(kept.length).toBe(entriesOf(classes.people).length - 1);
    expect(later.assets).toBe(classes.assets);
    expect(updateClasses(later, step.tenant).value).toBe(later);
    expect(updateClasses(later, null).value).toBe(later);
  });

  it("[AN9] have no class without members", () => {
    const step = transition(tenant, commandIn(tenant, { type: "teammates/remove", teammate: "nils" }));
    const last = transition(
      step.tenant,
      commandIn(step.tenant, { type: "teammates/remove", teammate: "nora" }),
    );
    const later = updateClasses(classes, [step.changes, last.changes]).value as Classes;
    expect(entriesOf(later.people).filter(({ traits }) => traits.isPending)).toEqual([]);
  });

  it("[ST17] follow a copy of the tenant afterwards", () => {
    const step = transition(tenant, commandIn(tenant, { type: "teammates/remove", teammate: "abe" }));
    const copy = parseTenant(serializeTenant(step.tenant)).value as Tenant;
    const clone = JSON.parse(serializeTenant(step.tenant)) as Tenant;
    expect(updateClasses(classes, copy)).toEqual(classesOf(step.tenant));
    expect(updateClasses(classes, clone)).toEqual(classesOf(step.tenant));
  });

  it("[ST17] [ST3] follow nothing that is malformed, and are not believed if they are somebody else's", () => {
    const expected = "classes that this library made, which live in memory only";
    for (const forged of [{}, { ...classes }, JSON.parse(JSON.stringify(classes)), null, "classes"]) {
      expect(updateClasses(forged as Classes, tenant).issues).toMatchObject([
        { rule: "ST3", path: [], expected },
      ]);
    }
    expect(updateClasses(classes, { rows: [] } as never).issues?.length).toBeGreaterThan(0);
    const other = aTenant({ id: "other" }).build();
    const { changes } = transition(other, commandIn(other, { type: "name/change", name: "Other" }));
    expect(updateClasses(classes, changes).issues?.[0].rule).toBe("ST3");
    expect(updateClasses(classes, other)).toEqual(updateClasses(classes, changes));
  });

  it("[ST17] of some rows are of no use once the answer is given", () => {
    const keys = ["teammates.records", "assets.records", "workspaces.groups"] as const;
    const read = {
      keys: [{ part: "head", id: "head" } as const, ...keys.map((part) => ({ part, all: true }) as const)],
      rows: [...rowsOf(tenant)].filter(({ part }) => ["head", ...keys].includes(part)),
    };
    let kept: Classes | undefined;
    ask(partialOf(read), (some) => {
      kept = classesOf(some).value;
      return null;
    });
    expect(updateClasses(kept as Classes, tenant).issues?.[0].rule).toBe("ST17");
  });
});
