import { describe, expect, it } from "vitest";
import { type AssetAction, assetActions, type Person, roles, type Workspace } from "tenant-policy";
import { type AssetColumns, assetFilterSql, type SqlCondition } from "tenant-policy/analysis";
import { hostile, pathsIn, withValue } from "../laws/hostile.ts";

const loans: Workspace = { level: "group", group: "loans" };
const desk: Workspace = { level: "team", group: "loans", team: "desk" };
const ann: Person = {
  kind: "teammate",
  id: "ann",
  createdAtMilli: 1,
  role: "full",
  home: loans,
  current: loans,
};
const lia: Person = { ...ann, id: "lia", current: desk };
const sam: Person = { ...ann, kind: "partner", adminUserName: "sam", adminUserDomain: "vendor.example" };

const facts = {
  table: "assets",
  kind: "kind",
  level: "level",
  group: "group",
  team: "team",
  lockedBy: "locked",
  shares: "shares",
} as const;
const key = [
  { asset: "tenant", share: "tenant" },
  { asset: "id", share: "asset" },
];
const tables = {
  sharedWith: { table: "shares", key, group: "g", team: "t" },
  withdrawingFrom: { table: "ended", key, group: "g", team: "t" },
};
const mappings: readonly AssetColumns[] = (["postgresql", "sqlite"] as const).flatMap((dialect) => [
  { dialect, ...facts },
  { dialect, ...facts, shares: tables },
  { dialect, table: "tenant_rows", record: "value" },
]);
const [inPostgres, withTables, asJson, inSqlite, withTablesInSqlite, asJsonInSqlite] = mappings as readonly [
  ...[AssetColumns, AssetColumns, AssetColumns, AssetColumns, AssetColumns, AssetColumns],
];

const sqlOf = (person: Person, action: AssetAction, columns: AssetColumns): SqlCondition =>
  assetFilterSql(person, action, columns).value as SqlCondition;

/** Without what is in front of it and the same everywhere. */
function restOf({ text, values }: SqlCondition, count: number): unknown {
  return [text.split(" AND ").slice(2).join(" AND "), values.slice(count)];
}

// What these expressions find is seen in compat/filter, where databases run them.
describe("the SQL of a filter", () => {
  it("asks columns for words, as texts that are compared byte by byte", () => {
    expect(sqlOf({ ...ann, role: "owner", home: { level: "tenant" } }, "lock", inPostgres)).toEqual({
      text: '("assets"."kind"::text COLLATE "C" IN ($1, $2) AND "assets"."level"::text COLLATE "C" IN ($3, $4, $5))',
      values: ["template", "logbook", "tenant", "group", "team"],
      fragments: [
        '("assets"."kind"::text COLLATE "C" IN (',
        ", ",
        ') AND "assets"."level"::text COLLATE "C" IN (',
        ", ",
        ", ",
        "))",
      ],
    });
    expect(sqlOf(ann, "lock", inSqlite).text).toBe(
      '(CAST("assets"."kind" AS TEXT) COLLATE BINARY IN (?, ?)' +
        ' AND CAST("assets"."level" AS TEXT) COLLATE BINARY IN (?, ?, ?)' +
        ' AND CAST("assets"."locked" AS TEXT) COLLATE BINARY IN (?, ?, ?))',
    );
  });

  it.each<[string, AssetColumns, Person, string, readonly unknown[]]>([
    [
      "a column",
      inPostgres,
      ann,
      '"assets"."locked"::text COLLATE "C" IN ($6, $7, $8))',
      ["null", '"ann"', '["teammate","ann",1]'],
    ],
    [
      "a column",
      inPostgres,
      sam,
      '"assets"."locked"::text COLLATE "C" IN ($6, $7))',
      ["null", '["partner","sam","vendor.example"]'],
    ],
    [
      "a column, for somebody who is not known enough to hold one,",
      inPostgres,
      { ...sam, adminUserDomain: undefined },
      '"assets"."locked"::text COLLATE "C" IN ($6))',
      ["null"],
    ],
    [
      "jsonb",
      asJson,
      ann,
      '("tenant_rows"."value"::jsonb @> $6::text::jsonb OR "tenant_rows"."value"::jsonb @> $7::text::jsonb' +
        ' OR "tenant_rows"."value"::jsonb @> $8::text::jsonb))',
      [
        '{"lockedBy":null}',
        '{"lockedBy":"ann"}',
        '{"lockedBy":{"kind":"teammate","id":"ann","createdAtMilli":1}}',
      ],
    ],
  ])("asks %s for the lock", (_, columns, person, text, values) => {
    expect(restOf(sqlOf(person, "lock", columns), 5)).toEqual([text, values]);
  });

  it("asks JSON in SQLite for the lock, and whether it is a text", () => {
    const [kind, level] = ["'$.kind'", "'$.madeAt.level'"].map(
      (path) => `json_extract("tenant_rows"."value", ${path})`,
    );
    const at = (path: string): string => `json_extract("tenant_rows"."value", '$.lockedBy${path}')`;
    const type = `json_type("tenant_rows"."value", '$.lockedBy')`;
    expect(sqlOf(ann, "lock", asJsonInSqlite)).toMatchObject({
      text:
        `(${String(kind)} IN (?, ?) AND ${String(level)} IN (?, ?, ?) AND (${type} = 'null'` +
        ` OR (${type} = 'text' AND ${at("")} = ?)` +
        ` OR (${at(".kind")} = ? AND ${at(".id")} = ? AND ${at(".createdAtMilli")} = ?)))`,
      values: ["template", "logbook", "tenant", "group", "team", "ann", "teammate", "ann", 1],
    });
  });

  it.each<[string, AssetColumns, Person, string, readonly unknown[]]>([
    [
      "a list",
      inPostgres,
      ann,
      '"assets"."shares"::jsonb @> $5::text::jsonb)',
      [String.raw`["[\"loans\"]"]`],
    ],
    [
      "a list",
      inSqlite,
      lia,
      'EXISTS (SELECT 1 FROM json_each("assets"."shares") WHERE json_each.value = ?))',
      ['["loans","desk"]'],
    ],
    [
      "tables",
      withTables,
      ann,
      '((("assets"."tenant"::text COLLATE "C", "assets"."id"::text COLLATE "C") IN' +
        ' (SELECT "shares"."tenant"::text COLLATE "C", "shares"."asset"::text COLLATE "C" FROM "shares"' +
        ' WHERE "shares"."g"::text COLLATE "C" = $5 AND "shares"."t" IS NULL))' +
        ' AND NOT (("assets"."tenant"::text COLLATE "C", "assets"."id"::text COLLATE "C") IN' +
        ' (SELECT "ended"."tenant"::text COLLATE "C", "ended"."asset"::text COLLATE "C" FROM "ended"' +
        ' WHERE "ended"."g"::text COLLATE "C" = $6 AND "ended"."t" IS NULL))))',
      ["loans", "loans"],
    ],
    [
      "jsonb",
      asJson,
      lia,
      '("tenant_rows"."value"::jsonb @> $5::text::jsonb' +
        ` AND jsonb_typeof("tenant_rows"."value"::jsonb->'withdrawingFrom') = 'array'` +
        ' AND NOT "tenant_rows"."value"::jsonb @> $6::text::jsonb))',
      [
        '{"sharedWith":[{"level":"team","group":"loans","team":"desk"}]}',
        '{"withdrawingFrom":[{"level":"team","group":"loans","team":"desk"}]}',
      ],
    ],
  ])("asks %s for a share", (_, columns, person, text, values) => {
    expect(restOf(sqlOf(person, "leave", columns), 4)).toEqual([text, values]);
  });

  it("asks tables and JSON in SQLite for the group, the team and the level of a share", () => {
    const texts = [withTablesInSqlite, asJsonInSqlite].map((columns) => sqlOf(lia, "leave", columns));
    expect(texts[0]?.text).toContain(
      'FROM "shares" WHERE CAST("shares"."g" AS TEXT) COLLATE BINARY = ? AND CAST("shares"."t" AS TEXT) COLLATE BINARY = ?',
    );
    expect(texts[0]?.values.slice(4)).toEqual(["loans", "desk", "loans", "desk"]);
    expect(texts[1]?.text).toContain(
      `EXISTS (SELECT 1 FROM json_each("tenant_rows"."value", '$.sharedWith')` +
        ` WHERE json_extract(json_each.value, '$.level') = ? AND json_extract(json_each.value, '$.group') = ?` +
        ` AND json_extract(json_each.value, '$.team') = ?)` +
        ` AND json_type("tenant_rows"."value", '$.withdrawingFrom') = 'array' AND NOT EXISTS (`,
    );
    expect(texts[1]?.values.slice(4)).toEqual(["team", "loans", "desk", "team", "loans", "desk"]);
  });

  it("asks for a place, and for one or the other", () => {
    const { text } = sqlOf(lia, "view", inPostgres);
    expect(text).toContain('("assets"."group"::text COLLATE "C" = $');
    expect(text).toContain(' AND "assets"."team"::text COLLATE "C" = $');
    expect(text).toMatch(/^\(\(.* OR \(.*\)\)$/);
    const json = sqlOf(lia, "edit", asJson);
    expect(json.values).toContain('{"madeAt":{"team":"desk"}}');
    expect(sqlOf(lia, "edit", asJsonInSqlite).text).toContain(`'$.madeAt.team') = ?`);
  });

  it.each(mappings)("[AN10] is false where nothing may be done: $dialect", (columns) => {
    const nothing = { text: "1 = 0", values: [], fragments: ["1 = 0"] };
    expect(sqlOf({ ...ann, role: "restricted" }, "view", columns)).toEqual(nothing);
  });
});

describe("whatever is in an id or a name", () => {
  const ids = [
    "'; DROP TABLE assets; --",
    '"',
    "$1",
    "?",
    "%",
    "\\",
    "😀",
    "\ufffd",
    "null",
    "x".repeat(10_000),
  ];

  it.each(mappings)("[not AN10] an id stands in no text, only among the values: $dialect", (columns) => {
    for (const id of ids) {
      const place = (workspace: Workspace): Workspace => ({
        ...workspace,
        ...("group" in workspace && { group: id }),
        ...("team" in workspace && { team: id }),
      });
      for (const person of [ann, lia, sam])
        for (const action of assetActions) {
          const [home, current] = [place(person.home), place(person.current)];
          const renamed = {
            ...{ ...person, id, home, current },
            ...(person === sam && { adminUserName: id, adminUserDomain: id }),
          };
          const [usual, other] = [sqlOf(person, action, columns), sqlOf(renamed, action, columns)];
          expect([other.text, other.fragments]).toEqual([usual.text, usual.fragments]);
          expect(other.values.length).toBe(usual.values.length);
        }
    }
  });

  it.each(mappings)("the fragments and the values are the text: $dialect", (columns) => {
    const { text, values, fragments } = sqlOf(lia, "view", columns);
    const parts = fragments.map((fragment, count) => {
      if (count === values.length) return fragment;
      return `${fragment}${columns.dialect === "sqlite" ? "?" : `$${count + 1}`}`;
    });
    expect(parts.join("")).toBe(text);
    expect(fragments.length).toBe(values.length + 1);
  });

  it("a name stays one: what would end it is doubled", () => {
    const columns: AssetColumns = { dialect: "postgresql", ...facts, table: 'a"; --', group: 'x" OR "y' };
    const { text } = sqlOf(ann, "edit", columns);
    expect(text).toContain('"a""; --"."x"" OR ""y"::text COLLATE "C" = $');
  });

  // Sent to a database, such an id is cut, refused or taken for another one.
  it.each(["\0", "a\0", "\ud800", "a\udc00b"])("[AN10] an id that no database holds is an issue", (id) => {
    const people: readonly Person[] = [
      { ...ann, id },
      { ...sam, adminUserDomain: id },
      { ...ann, home: { level: "tenant" }, current: { level: "group", group: id } },
      { ...ann, home: { level: "tenant" }, current: { level: "team", group: "loans", team: id } },
    ];
    for (const person of people)
      for (const columns of mappings) {
        const { issues } = assetFilterSql(person, "view", columns);
        expect(issues).toMatchObject([{ rule: "ST10", code: "invalidValue", path: ["person"] }]);
      }
    for (const columns of mappings)
      expect(assetFilterSql({ ...sam, id }, "view", columns).issues).toBeUndefined();
    expect(assetFilterSql(ann, "view", { ...inPostgres, kind: id }).issues).toMatchObject([
      { rule: "ST10", code: "invalidValue", path: ["kind"] },
    ]);
  });
});

describe("what is outside its type", () => {
  const isAnswered = (columns: unknown): boolean =>
    assetFilterSql(ann, "view", columns as AssetColumns).issues === undefined;

  it.each(mappings)("gets issues, wherever it stands in the columns: $dialect", (columns) => {
    expect(isAnswered(columns)).toBe(true);
    for (const path of pathsIn(columns))
      for (const [name, value] of hostile) {
        // Any text but an empty one may be the name of a column; `undefined` and `null` leave the record out.
        if (typeof value === "string" && value !== "" && path[0] !== "dialect") continue;
        expect([path, name, isAnswered(withValue(columns, path, value))]).toEqual([path, name, false]);
      }
  });

  it.each([...hostile])("%s as columns, a person or an action gets issues", (_, value) => {
    expect(isAnswered(value)).toBe(false);
    expect(assetFilterSql(value as never, "view", inPostgres).issues).toBeDefined();
    expect(assetFilterSql(ann, value as never, inPostgres).issues).toBeDefined();
  });

  it("a share that belongs to its asset by no column is an issue", () => {
    const columns = withValue(withTables, ["shares", "withdrawingFrom", "key"], []);
    expect(assetFilterSql(ann, "view", columns).issues).toMatchObject([
      { rule: "ST10", path: ["shares", "withdrawingFrom", "key"], expected: "one column or more" },
    ]);
  });

  it("what a name inherits is not read", () => {
    const others = Object.fromEntries(Object.entries(inPostgres).filter(([name]) => name !== "kind"));
    expect(isAnswered(Object.create(inPostgres) as unknown)).toBe(false);
    expect(isAnswered(Object.assign(Object.create({ kind: "kind" }) as object, others))).toBe(false);
    expect(isAnswered(Object.assign(Object.create({ record: "value" }) as object, inPostgres))).toBe(true);
  });
});

it("answers for every role, action and mapping, at the tenant and below", () => {
  const tenant = { level: "tenant" } as const;
  const texts = roles.flatMap((role) =>
    [lia, { ...lia, home: tenant, current: tenant }].flatMap((person) =>
      assetActions.flatMap((action) =>
        mappings.map((columns) => sqlOf({ ...person, role }, action, columns).text),
      ),
    ),
  );
  expect(texts.filter((text) => text === "")).toEqual([]);
  expect(texts.length).toBe(5 * 2 * 10 * 6);
});
