import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Asset,
  type AssetAction,
  assetActions,
  canAccessAsset,
  type Person,
  type Workspace,
} from "tenant-policy";
import { type AssetCondition, assetFilter, assetRow, type AssetRow } from "tenant-policy/analysis";
import { hostile } from "../laws/hostile.ts";
import { runs } from "../thoroughness.ts";
import { fulfils } from "./fulfils.ts";

const tenant: Workspace = { level: "tenant" };
const loans: Workspace = { level: "group", group: "loans" };
const ann: Person = {
  kind: "teammate",
  id: "ann",
  createdAtMilli: 1,
  role: "limited",
  home: loans,
  current: loans,
};

const rowOf = (asset: Asset): AssetRow => assetRow(asset).value as AssetRow;
const isListed = (person: Person, action: AssetAction, row: Partial<AssetRow>): boolean =>
  fulfils(row, assetFilter(person, action).value as AssetCondition);

describe("the filter of somebody", () => {
  // Cerbos 0.55 lists too much of this shape: an allow of one kind beside a deny that has a condition.
  it("[AN10] who may delete templates, but no locked one of others, and no service, lists exactly these", () => {
    const free: Asset = { kind: "template", madeAt: tenant };
    const kept: Asset = { ...free, lockedBy: { kind: "teammate", id: "bob", createdAtMilli: 1 } };
    const own: Asset = { ...free, lockedBy: { kind: "teammate", id: "ann", createdAtMilli: 1 } };
    const flow: Asset = { kind: "flow", madeAt: loans, lockedBy: "bob" };
    const denied = (["service", "number", "app"] as const).map((kind): Asset => ({ kind, madeAt: loans }));
    const assets = [free, kept, own, flow, ...denied];
    const listed = assets.filter((asset) => isListed(ann, "delete", rowOf(asset)));
    expect(listed).toEqual([free, own, flow]);
    // With more rights, the lock alone is left; it binds no Owner.
    const full: Person = { ...ann, role: "full" };
    const owner: Person = { ...ann, role: "owner", home: tenant, current: loans };
    const [, , , , service, , app] = assets;
    expect(assets.filter((asset) => isListed(full, "delete", rowOf(asset)))).toEqual([
      free,
      own,
      flow,
      service,
      app,
    ]);
    expect(isListed(owner, "delete", rowOf(kept))).toBe(true);
  });

  it("[not AN10] lists no app from where its share is being withdrawn, and no other teammate's of the same id", () => {
    const app: Asset = { kind: "app", madeAt: tenant, sharedWith: [loans] };
    expect(isListed(ann, "use", rowOf(app))).toBe(true);
    expect(isListed(ann, "use", rowOf({ ...app, withdrawingFrom: [loans] }))).toBe(false);
    const lockedBy = { kind: "teammate", id: "ann", createdAtMilli: 1 } as const;
    const letter: Asset = { kind: "template", madeAt: loans, lockedBy };
    expect(isListed(ann, "edit", rowOf(letter))).toBe(true);
    expect(isListed({ ...ann, createdAtMilli: 2 }, "edit", rowOf(letter))).toBe(false);
  });

  it("[AN10] who may do nothing, or is where they cannot be, is fulfilled by no row", () => {
    const none = { operator: "in", field: "kind", value: [] };
    expect(assetFilter({ ...ann, role: "restricted" }, "view").value).toEqual(none);
    expect(assetFilter({ ...ann, current: tenant }, "view").value).toEqual(none);
    expect(assetFilter({ ...ann, role: "owner" }, "view").value).toEqual(none);
  });

  it("[AN10] asks for `make` what could be made in the current workspace", () => {
    expect(isListed(ann, "make", rowOf({ kind: "bot", madeAt: loans }))).toBe(true);
    expect(isListed(ann, "make", rowOf({ kind: "number", madeAt: loans }))).toBe(false);
    expect(isListed(ann, "make", rowOf({ kind: "bot", madeAt: tenant }))).toBe(false);
  });

  it("[not AN10] takes no row for one of which a field that it asks for is missing or null", () => {
    const rows = [
      {
        action: "delete",
        row: rowOf({ kind: "template", madeAt: loans }),
        asked: ["kind", "level", "lockedBy"],
      },
      { action: "edit", row: rowOf({ kind: "flow", madeAt: loans }), asked: ["kind", "level", "group"] },
      {
        action: "use",
        row: rowOf({ kind: "app", madeAt: tenant, sharedWith: [loans] }),
        asked: ["kind", "level", "shares"],
      },
    ] as const;
    for (const { action, row, asked } of rows) {
      expect(isListed(ann, action, row)).toBe(true);
      for (const field of asked) {
        expect(isListed(ann, action, { ...row, [field]: undefined })).toBe(false);
        expect(isListed(ann, action, { ...row, [field]: null })).toBe(false);
      }
    }
  });

  it("is plain JSON and frozen", () => {
    const { value } = assetFilter(ann, "delete");
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    expect(Object.isFrozen((value as { readonly value: object }).value)).toBe(true);
  });
});

const ids = [
  ...[
    "a",
    "A",
    "á",
    "a\u0301",
    "%",
    "_",
    "\\",
    "'",
    '"',
    "`",
    "$1",
    "?",
    "null",
    "true",
    "05",
    "5",
    " a",
    "a ",
  ],
  ...[
    "[]",
    '["a"]',
    '"a"',
    '["a","a"]',
    "\u0000",
    "a\u0000",
    "\ud800",
    "\ufffd",
    "😀",
    "ß",
    "SS",
    "İ",
    "__proto__",
  ],
];
const anyId = fc.constantFrom(...ids);
const anyPlace: fc.Arbitrary<Workspace> = fc.oneof(
  fc.constant(tenant),
  anyId.map((group) => ({ level: "group", group }) as const),
  fc.tuple(anyId, anyId).map(([group, team]) => ({ level: "team", group, team }) as const),
);
const anyKey = fc.oneof(
  anyId.map((id) => ({ kind: "teammate", id, createdAtMilli: 0 }) as const),
  fc
    .tuple(anyId, anyId)
    .map(
      ([adminUserName, adminUserDomain]) => ({ kind: "partner", adminUserName, adminUserDomain }) as const,
    ),
);

/** A question about ids that are easily taken for each other: those of the asset are near those of the person. */
const anyQuestion = fc
  .tuple(
    anyPlace,
    anyKey,
    anyPlace,
    anyKey,
    fc.constantFrom("template", "app", "flow", "number", "bot"),
    fc.nat(31),
  )
  .map(([current, key, otherPlace, otherKey, kind, mask]) => {
    const isSet = (bit: number): boolean => ((mask >> bit) & 1) === 1;
    const holder = isSet(0) ? key : otherKey;
    const place = isSet(1) ? current : otherPlace;
    const person = {
      ...{ id: "sam", role: "full", home: isSet(4) ? current : tenant, current },
      ...key,
    } as Person;
    const asset = {
      ...{ kind, madeAt: place, sharedWith: [isSet(2) ? current : otherPlace], withdrawingFrom: [] },
      lockedBy: isSet(3) && holder.kind === "teammate" ? holder.id : holder,
    } as Asset;
    return { person, asset };
  });

describe("whatever the ids are", () => {
  it("[AN10] a filter tells them apart as the question does", () => {
    const answers = new Set<string>();
    fc.assert(
      fc.property(anyQuestion, ({ person, asset }) => {
        for (const action of assetActions) {
          const isAllowed = canAccessAsset(person, action, asset);
          answers.add(`${action} ${isAllowed}`);
          expect(isListed(person, action, rowOf(asset))).toBe(isAllowed);
        }
      }),
      { numRuns: runs(500, 10_000) },
    );
    expect(answers.size).toBe(assetActions.length * 2);
  });
});

describe("what is outside its type", () => {
  const rules = ({
    issues = [],
  }: {
    readonly issues?: readonly { rule: string; path: unknown }[] | undefined;
  }) => issues.map(({ rule, path }) => [rule, path]);

  it.each([...hostile])("%s as a person, an action or an asset gets issues (ST10)", (_, value) => {
    expect(rules(assetFilter(value as never, "view"))).toEqual([["ST10", ["person"]]]);
    expect(rules(assetFilter(ann, value as never))).toEqual([["ST10", ["action"]]]);
    expect(rules(assetFilter({ ...ann, role: value as never }, value as never))).toEqual([
      ["ST10", ["person"]],
      ["ST10", ["action"]],
    ]);
    expect(rules(assetRow(value as never))).toEqual([["ST10", []]]);
  });
});
