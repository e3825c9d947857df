import { describe, expect, it } from "vitest";
import {
  entryOf,
  parseTenant,
  serializeTenant,
  type Tenant,
  type TenantChanges,
  transition,
} from "tenant-policy";
import { applyChanges, parseChanges, type RowChanges, rowChanges } from "tenant-policy/storage";
import { aTenant } from "tenant-policy/testing";
import { expectEqual } from "../expectEqual.ts";
import { hostile } from "../laws/hostile.ts";
import { mutableIn } from "../laws/mutableIn.ts";
import { addCards, bank, bankRows, cardsAdded, head, placesOf, rowOf } from "./rows.ts";

type Functions = readonly (readonly [string, (changes: never) => { readonly issues?: unknown }])[];

/** What reads changes. */
const readers: Functions = [
  ["applyChanges", (changes) => applyChanges(bank, changes)],
  ["rowChanges", (changes) => rowChanges(changes)],
  ["parseChanges", (changes) => parseChanges(changes)],
];

const group = { id: "cards", name: "Cards" };
const withRows = (...rows: readonly unknown[]): unknown => ({ schemaVersion: 2, rulesVersion: 2, rows });
const row = (changes: object): unknown =>
  withRows({ part: "workspaces.groups", id: "cards", value: group, ...changes });

/** Changes that are wrong in one way, and what is wrong with them. */
const malformed: readonly (readonly [what: string, changes: unknown, places: readonly string[]])[] = [
  [
    "no version",
    { rulesVersion: 2, rows: [{ part: "head", id: "x" }] },
    ["ST3 missingProperty schemaVersion", "ST5 invalidValue rows.0.id"],
  ],
  ["version 1", { ...cardsAdded(), schemaVersion: 1 }, ["ST4 unsupportedVersion schemaVersion"]],
  ["a newer version", { ...cardsAdded(), schemaVersion: 3 }, ["ST4 unsupportedVersion schemaVersion"]],
  ["a version as text", { ...cardsAdded(), schemaVersion: "2" }, ["ST4 unsupportedVersion schemaVersion"]],
  ["half a version", { ...cardsAdded(), schemaVersion: 2.5 }, ["ST4 unsupportedVersion schemaVersion"]],
  ["no rules", { ...cardsAdded(), rulesVersion: 0 }, ["ST4 invalidValue rulesVersion"]],
  ["a property that nobody knows", { ...cardsAdded(), extra: 1 }, ["ST3 unknownProperty extra"]],
  ["no rows", withRows(), ["ST3 invalidValue rows"]],
  ["rows that are no array", { ...cardsAdded(), rows: new Set(cardsAdded().rows) }, ["ST3 invalidType rows"]],
  [
    "a row that is none",
    withRows(7, null, []),
    ["ST3 invalidType rows.0", "ST3 invalidType rows.1", "ST3 invalidType rows.2"],
  ],
  ["an unknown part", row({ part: "workspaces.cities" }), ["ST3 unknownVariant rows.0.part"]],
  ["a part that every object has", row({ part: "constructor" }), ["ST3 unknownVariant rows.0.part"]],
  ["no part", row({ part: undefined }), ["ST3 unknownVariant rows.0.part"]],
  ["no id", row({ id: undefined }), ["ST5 invalidValue rows.0.id"]],
  ["an empty id", row({ id: "" }), ["ST5 invalidValue rows.0.id"]],
  ["a number as id", row({ id: 7 }), ["ST5 invalidValue rows.0.id"]],
  ["another id in the value", row({ id: "loans" }), ["ST5 invalidValue rows.0.value.id"]],
  ["no value", row({ value: undefined }), ["ST3 invalidType rows.0.value"]],
  ["a wrong value", row({ value: { id: "cards", name: "" } }), ["ST3 invalidValue rows.0.value.name"]],
  [
    "a head under another id",
    withRows({ ...rowOf("head", "head"), id: "cards" }),
    ["ST5 invalidValue rows.0.id"],
  ],
  [
    "a head that is gone",
    withRows({ part: "head", id: "head", value: null }),
    ["ST3 invalidType rows.0.value"],
  ],
  [
    "a wrong place in the head",
    withRows({ ...rowOf("head", "head"), value: { ...rowOf("head", "head").value, timeZone: 7 } }),
    ["ST10 invalidType rows.0.value.timeZone"],
  ],
  [
    "what cannot be read",
    {
      ...cardsAdded(),
      get rows() {
        throw new Error("mine");
      },
    },
    ["ST3 unreadable rows"],
  ],
];

describe.each(readers)("changes from outside, to %s", (name, read) => {
  it.each(malformed)("[ST3] [ST4] [ST5] are refused with %s", (_, changes, places) => {
    expect(placesOf(read(changes as never) as never)).toEqual(places);
  });

  it.each([...hostile])("[ST3] are refused where they are %s", (what, value) => {
    // No changes at all change nothing.
    const isNone = ["null", "an empty list", "a list of null"].includes(what);
    if (name !== "parseChanges" && isNone) {
      expect(read(value as never).issues).toBeUndefined();
      return;
    }
    expect(Object.hasOwn(read(value as never), "issues")).toBe(true);
    for (const key of ["schemaVersion", "rulesVersion", "rows"]) {
      const isVersion = key === "rulesVersion" && what === "one";
      const checked = read({ ...cardsAdded(), [key]: value } as never);
      expect([key, Object.hasOwn(checked, "issues")]).toEqual([key, !isVersion]);
    }
    for (const key of ["part", "id", "value"]) {
      const isGone = key === "value" && what === "null";
      expect([key, Object.hasOwn(read(row({ [key]: value }) as never), "issues")]).toEqual([key, !isGone]);
    }
  });

  it("[not ST4] are taken when a later version of the rules decided", () => {
    expect(read({ ...cardsAdded(), rulesVersion: 999 } as never).issues).toBeUndefined();
  });

  it("[PK3] [ST3] never show what stands in the place of the profile key", () => {
    for (const profileKey of ["hunter2", { id: "hunter2", madeAtMilli: "hunter2", retired: "hunter2" }]) {
      const value = { ...rowOf("head", "head").value, profileKey };
      const checked = read(withRows({ ...head, value }) as never);
      expect(checked.issues).toBeDefined();
      expect(JSON.stringify(checked)).not.toContain("hunter2");
    }
  });

  it("[ST3] cost no more than they hold, holes or not", () => {
    const rows = Object.assign(new Array<unknown>(2 ** 32 - 1), { 5: cardsAdded().rows[0], 9: 7 });
    expect(placesOf(read({ ...cardsAdded(), rows } as never) as never)).toEqual([
      "ST3 invalidType rows.0",
      "ST3 invalidType rows.9",
    ]);
  });

  it("[ST3] tell the first hundred issues and count the others", () => {
    const checked = read(withRows(...new Array<number>(1_000).fill(7)) as never) as {
      readonly issues: readonly { code: string }[];
    };
    expect([checked.issues.length, checked.issues.at(-1)?.code]).toEqual([101, "tooMany"]);
  });

  it("[ST1] [ST17] give back what is frozen, and shares nothing with them", () => {
    const changes = cardsAdded();
    const given = mutableIn(changes);
    const taken = read(changes as never);
    expect(taken.issues).toBeUndefined();
    expect([...mutableIn(taken)]).toEqual([]);
    expect(mutableIn(changes).size).toBe(given.size);
    expect([...mutableIn(read(7 as never))]).toEqual([]);
  });

  it("[ST7] are refused as often as they are read, frozen or not", () => {
    for (const [, changes, places] of malformed) {
      const given = Object.freeze(changes);
      expect(placesOf(read(given as never) as never)).toEqual(places);
      expect(placesOf(read(given as never) as never)).toEqual(places);
    }
  });

  it("[ST17] are read as they are, not as they were", () => {
    const changes = structuredClone(cardsAdded()) as unknown as { rows: { id: string; value: unknown }[] };
    expect(read(changes as never).issues).toBeUndefined();
    for (const each of changes.rows) each.value = 7;
    expect(read(changes as never).issues).toBeDefined();
  });
});

describe("parseChanges", () => {
  it("[ST4] gives changes back as they were, from their text, too", () => {
    for (const input of [cardsAdded(), JSON.stringify(cardsAdded())]) {
      expect(parseChanges(input).value).toEqual(transition(bank, addCards).changes);
    }
  });

  it("[ST3] refuses a text that is none, or says something twice", () => {
    expect(placesOf(parseChanges("{"))).toEqual(["ST3 invalidJson "]);
    const twice = JSON.stringify(cardsAdded()).replace('"rulesVersion"', '"rulesVersion":1,"rulesVersion"');
    expect(placesOf(parseChanges(twice))).toEqual(["ST3 repeatedProperty rulesVersion"]);
  });

  it("[ST4] gives what applies as the original does", () => {
    const parsed = parseChanges(JSON.stringify(cardsAdded())).value as TenantChanges;
    const after = applyChanges(bank, parsed).value;
    expect(after).toEqual(transition(bank, addCards).tenant);
    expect(rowChanges(parsed)).toEqual(rowChanges(cardsAdded()));
  });
});

describe("applyChanges", () => {
  it("[ST3] refuses changes whose head is that of another tenant", () => {
    const value = { ...rowOf("head", "head").value, id: "evil" };
    const ofAnother = withRows({ part: "head", id: "head", value }) as TenantChanges;
    expect(placesOf(applyChanges(bank, ofAnother))).toEqual(["ST3 invalidValue "]);
    const own = withRows({ part: "head", id: "head", value: { ...value, id: bank.id } }) as TenantChanges;
    expect(applyChanges(bank, own).value).toBe(bank);
  });

  it("[ST17] refuses a tenant that is malformed", () => {
    for (const tenant of [undefined, null, 7, {}, [], { ...bank, schemaVersion: 9 }]) {
      expect(placesOf(applyChanges(tenant as Tenant, cardsAdded()))).toEqual(["ST17 invalidValue "]);
    }
  });

  it("[not ST17] takes a clone", () => {
    const after = applyChanges(structuredClone(bank), cardsAdded()).value as Tenant;
    expect(serializeTenant(after)).toBe(serializeTenant(transition(bank, addCards).tenant));
  });

  it("[ST2] gives the same tenant for no changes", () => {
    for (const none of [[], null, [null, null]]) expect(applyChanges(bank, none).value).toBe(bank);
  });

  it("[ST2] [ST17] keeps what did not change, the tenant that was given included", () => {
    const text = serializeTenant(bank);
    const after = applyChanges(bank, cardsAdded()).value as Tenant;
    expect(serializeTenant(bank)).toBe(text);
    expectEqual({ ...after, workspaces: bank.workspaces }, bank);
    expect([after.teammates === bank.teammates, after.workspaces.teams === bank.workspaces.teams]).toEqual([
      true,
      true,
    ]);
  });

  it("[ST2] keeps each part that a head leaves as it was, the same object", () => {
    const zone = transition(bank, { type: "timeZone/choose", zone: "UTC", by: olgaNow.by, at: olgaNow.at });
    const changes = structuredClone(zone.changes) as TenantChanges;
    expect(changes.rows.map(({ part }) => part)).toEqual(["head"]);
    const after = applyChanges(bank, changes).value as Tenant;
    const differing = Object.keys(bank).filter(
      (name) => after[name as keyof Tenant] !== bank[name as keyof Tenant],
    );
    expect(differing).toEqual(["timeZone"]);
    const retention = transition(bank, { type: "bounceList/chooseRetention", days: 3, ...olgaNow });
    const list = (applyChanges(bank, structuredClone(retention.changes)).value as Tenant).bounceList;
    expect([list.retentionDays, list.entries === bank.bounceList.entries]).toEqual([3, true]);
  });

  it("[ST2] gives the same tenant for a log whose last head is that of the tenant", () => {
    const own = rowOf("head", "head").value;
    const log = [{ ...own, timeZone: "UTC" }, own].map((value) => withRows({ ...head, value }));
    expect(applyChanges(bank, log[0] as never).value?.timeZone).toBe("UTC");
    expect(applyChanges(bank, log as never).value).toBe(bank);
  });

  it("[ST5] follows the entries and not the numbers of a head", () => {
    const own = rowOf("head", "head").value;
    const teammates = { ...(own["teammates"] as object), owners: { all: 9, decrypting: 9 } };
    const lie = withRows({ ...head, value: { ...own, teammates } });
    expect(applyChanges(bank, lie as never).value).toBe(bank);
  });

  it("[ST5] follows the entries and not the rows of an index", () => {
    const lie = { id: "ann@retail-bank.example", teammate: "olga" };
    const changes = { ...cardsAdded(), rows: [{ part: "teammates.emails", id: lie.id, value: lie }] };
    const after = applyChanges(bank, changes as never).value as Tenant;
    expect(serializeTenant(after)).toBe(serializeTenant(bank));
    expect(after.teammates).toBe(bank.teammates);
  });

  it("[TM10] follows two teammates who swap their addresses in one step", () => {
    const swapped = bankRows().filter(
      ({ part, id }) => part === "teammates.records" && /^(ann|felix)$/.test(id),
    );
    const [one, other] = swapped.map(({ value }) => value);
    const rows = [
      { part: "teammates.records", id: "ann", value: { ...one, email: other?.["email"] } },
      { part: "teammates.records", id: "felix", value: { ...other, email: one?.["email"] } },
    ];
    const after = applyChanges(bank, { ...cardsAdded(), rows } as never).value as Tenant;
    const holderOf = (email: unknown): unknown => entryOf(after.teammates.emails, String(email))?.teammate;
    expect([holderOf(other?.["email"]), holderOf(one?.["email"])]).toEqual(["ann", "felix"]);
    const read = parseTenant(serializeTenant(after)).value as Tenant;
    expect(after.teammates).toEqual(read.teammates);
  });

  it("[TM10] follows an address that goes from one to another in a log, whether its holder stays or not", () => {
    const recordOf = (id: string): Readonly<Record<string, unknown>> => rowOf("teammates.records", id).value;
    const { email } = recordOf("ann");
    const written = (id: string, value: object | null): unknown =>
      withRows({ part: "teammates.records", id, value });
    const taken = written("felix", { ...recordOf("felix"), email });
    for (const left of [null, { ...recordOf("ann"), email: "other@bank.example" }]) {
      const after = applyChanges(bank, [written("ann", left), taken] as never).value as Tenant;
      expect(entryOf(after.teammates.emails, String(email))?.teammate).toBe("felix");
      const read = parseTenant(serializeTenant(after)).value as Tenant;
      expect(after.teammates).toEqual(read.teammates);
    }
  });

  it("[ST12] counts Owners and holders of profiles anew, whoever comes and goes in one step", () => {
    const rows = bankRows().filter(
      ({ part, id }) => part === "teammates.records" && /^(omar|liam|fiona)$/.test(id),
    );
    const changed = rows.map(({ id, part, value }) => ({
      id,
      part,
      value: id === "liam" ? null : { ...value, role: id === "fiona" ? "owner" : "full", userProfile: null },
    }));
    const after = applyChanges(bank, { ...cardsAdded(), rows: changed } as never).value as Tenant;
    const read = parseTenant(serializeTenant(after)).value as Tenant;
    expect(after).toEqual(read);
  });

  it("[ST2] changes nothing for a row that is gone and was not there", () => {
    const rows = [{ part: "workspaces.groups", id: "nowhere", value: null }];
    const after = applyChanges(bank, { ...cardsAdded(), rows } as never).value as Tenant;
    expect([after.workspaces === bank.workspaces, serializeTenant(after)]).toEqual([
      true,
      serializeTenant(bank),
    ]);
  });

  it("[ST14] retires an id, whatever else there is", () => {
    const rows = [{ part: "teammates.retired", id: "zoe", value: { id: "zoe" } }];
    const after = applyChanges(bank, { ...cardsAdded(), rows } as never).value as Tenant;
    expect(entryOf(after.teammates.retired, "zoe")).toEqual({ id: "zoe" });
    expect([after.teammates.records, after.teammates.emails]).toEqual([
      bank.teammates.records,
      bank.teammates.emails,
    ]);
  });

  it("[ST3] tells where in a list of changes something is wrong", () => {
    const list = [cardsAdded(), { ...cardsAdded(), schemaVersion: 3 }, 7];
    expect(placesOf(applyChanges(bank, list as never))).toEqual([
      "ST4 unsupportedVersion 1.schemaVersion",
      "ST3 invalidType 2",
    ]);
    expect(placesOf(rowChanges(list as never))).toHaveLength(2);
  });
});

const olgaNow = { by: addCards.by, at: addCards.at };

describe("rowChanges", () => {
  const bounce = {
    type: "bounceList/recordBounce",
    email: "new@mail.example",
    by: { kind: "system" },
  } as const;

  it("[ST1] gives whole rows, with the number that they are sorted by", () => {
    const { changes } = transition(bank, { ...bounce, at: addCards.at });
    const { upserts, deletions } = rowChanges(changes).value as RowChanges;
    const added = upserts.find(({ id }) => id === bounce.email);
    const days = Number(added?.value["retentionDays"]);
    expect(added).toEqual({
      part: "bounceList.entries",
      id: bounce.email,
      value: { id: bounce.email, email: bounce.email, addedAtMilli: addCards.at, retentionDays: days },
      order: addCards.at + days * 86_400_000,
    });
    expect(deletions.every(({ part }) => part === "bounceList.entries")).toBe(true);
    expect(rowChanges(cardsAdded()).value?.upserts[0]?.order).toBeNull();
  });

  it("[ST5] has each row once, as the last of several changes leaves it", () => {
    const tenant = aTenant().withGroup("loans").build();
    const named = (name: string | null): unknown =>
      row({ value: name === null ? null : { id: "cards", name } });
    const written = rowChanges([named("A"), named("B")] as never).value as RowChanges;
    expect(written).toEqual({
      upserts: [{ part: "workspaces.groups", id: "cards", value: { id: "cards", name: "B" }, order: null }],
      deletions: [],
    });
    const gone = rowChanges([named("A"), named(null)] as never).value as RowChanges;
    expect(gone).toEqual({ upserts: [], deletions: [{ part: "workspaces.groups", id: "cards" }] });
    const back = rowChanges([named(null), named("C")] as never).value as RowChanges;
    expect([back.upserts.length, back.deletions.length]).toEqual([1, 0]);
    expect(rowChanges([]).value).toEqual({ upserts: [], deletions: [] });
    expect(applyChanges(tenant, [named("A"), named("B")] as never).value?.workspaces.groups).toEqual(
      applyChanges(tenant, named("B") as never).value?.workspaces.groups,
    );
  });

  it("[ST5] does not take ids that look like one another for the same row", () => {
    const rows = ["__proto__", "constructor", "1048583", "#1048583", " ", "head"].map((id) => ({
      part: "workspaces.groups",
      id,
      value: { id, name: "Name" },
    }));
    expect(rowChanges(withRows(...rows) as never).value?.upserts.map(({ id }) => id)).toEqual(
      rows.map(({ id }) => id),
    );
  });
});
