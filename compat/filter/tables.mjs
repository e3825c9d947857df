// The tables that a filter is tried on: facts in columns, shares in tables of their own, and whole assets as JSON.

/** What databases compare loosely where nobody says otherwise, and names that have to be quoted. */
const types = {
  postgresql: { loose: 'text COLLATE "loose"', json: "jsonb" },
  sqlite: { loose: "TEXT COLLATE NOCASE", json: "TEXT" },
};

const facts = {
  table: "assets",
  kind: "kind",
  level: 'level "made at"',
  group: "group",
  team: "team",
  lockedBy: "lockedBy",
};
const key = [
  { asset: "tenant", share: "tenant" },
  { asset: "id", share: "id" },
];
const shares = {
  sharedWith: { table: "shares", key, group: "group", team: "team" },
  withdrawingFrom: { table: "withdrawals", key, group: "group", team: "team" },
};

export function mappingsOf(dialect) {
  return [
    { name: "facts in columns", columns: { dialect, ...facts, shares: "shares" } },
    { name: "shares in tables", columns: { dialect, ...facts, shares } },
    { name: "whole assets as JSON", columns: { dialect, table: "records", record: "value" } },
  ];
}

/** An asset has its place in the list as its id. */
export async function fill(database, assets, rowOf) {
  const { loose, json } = types[database.dialect];
  if (database.dialect === "postgresql") {
    const options = "provider = icu, locale = 'und-u-ks-level2', deterministic = false";
    await database.run(`CREATE COLLATION "loose" (${options})`);
  }
  await database.run(`CREATE TABLE "assets" (tenant text, id int, "kind" ${loose}, "level ""made at""" ${loose},
    "group" ${loose}, "team" ${loose}, "lockedBy" ${loose}, "shares" ${json})`);
  for (const table of ["shares", "withdrawals"]) {
    await database.run(`CREATE TABLE "${table}" (tenant text, id int, "group" ${loose}, "team" ${loose})`);
  }
  await database.run(`CREATE TABLE "records" (tenant text, id int, "value" ${json})`);
  for (const [id, asset] of assets.entries()) {
    const { kind, level, group, team, lockedBy, shares: texts } = rowOf(asset);
    await insert(database, "assets", ["bank", id, kind, level, group, team, lockedBy, JSON.stringify(texts)]);
    await insert(database, "records", ["bank", id, JSON.stringify(asset)]);
    await insertShares(database, id, asset);
  }
  for (const [place, row] of factsMissing.entries()) {
    await insert(database, "assets", ["bank", firstMissing + place, ...row]);
  }
  for (const [place, value] of recordsMissing.entries()) {
    const text = value === null ? null : JSON.stringify(value);
    await insert(database, "records", ["bank", firstMissing + place, text]);
  }
}

/** Rows that nobody may find, as a fact is missing that everybody is asked for: from this id on. */
const firstMissing = 1_000_000;

const factsMissing = [
  [null, null, null, null, null, null],
  [null, "tenant", null, null, "null", "[]"],
  ["template", null, null, null, "null", "[]"],
  ["flow", "group", null, null, "null", "[]"],
  ["flow", "team", "loans", null, "null", "[]"],
  ["app", "team", null, null, null, null],
];

const loans = { level: "group", group: "loans" };
const app = { kind: "app", madeAt: { level: "team", group: "loans", team: "nowhere" }, lockedBy: null };
const recordsMissing = [
  ...[
    null,
    {},
    { kind: "template" },
    { madeAt: { level: "tenant" } },
    { kind: "flow", madeAt: { level: "group" } },
  ],
  ...[app, { ...app, sharedWith: [loans] }, { ...app, sharedWith: [loans], withdrawingFrom: null }],
  { ...app, sharedWith: null, withdrawingFrom: [] },
];

/** Another tenant shares all that has the same id, and withdraws nothing. */
async function insertShares(database, id, { sharedWith, withdrawingFrom }) {
  for (const { group, team = null } of sharedWith)
    await insert(database, "shares", ["bank", id, group, team]);
  for (const { group, team = null } of withdrawingFrom) {
    await insert(database, "withdrawals", ["bank", id, group, team]);
  }
  for (const team of [null, "desk"]) await insert(database, "shares", ["another", id, "loans", team]);
}

async function insert(database, table, values) {
  const marks = values.map((_, place) => (database.dialect === "postgresql" ? `$${place + 1}` : "?"));
  await database.run(`INSERT INTO "${table}" VALUES (${marks.join(", ")})`, values);
}
