import { describe, expect, it } from "vitest";
import { entriesOf, parseTenant, type Tenant } from "tenant-policy";
import { ask, type Row, rowsOf, tenantOfRows } from "tenant-policy/storage";
import { hostile } from "../laws/hostile.ts";
import { mutableIn } from "../laws/mutableIn.ts";
import { bank, bankRows, everyPart, head, placesOf, rowOf } from "./rows.ts";
import { partialOf } from "./onRows.ts";

describe("rowsOf", () => {
  it("[ST1] gives the head first, then every entry once", () => {
    const rows = [...rowsOf(bank)];
    expect(rows[0]).toMatchObject({ ...head, order: null });
    const names = rows.map(({ part, id }) => `${part} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    const parts = new Set<string>(rows.slice(1).map(({ part }) => part));
    expect(parts.size).toBeGreaterThan(9);
    expect([...parts].filter((part) => !everyPart.some((each) => each === part))).toEqual([]);
    const teammates = rows.filter(({ part }) => part === "teammates.records").map(({ id }) => id);
    expect(teammates.sort()).toEqual(entriesOf(bank.teammates.records).map(({ id }) => id));
  });

  it("[ST1] gives plain JSON that is frozen", () => {
    for (const row of rowsOf(bank)) {
      expect(JSON.parse(JSON.stringify(row))).toStrictEqual(row);
      expect([...mutableIn(row)]).toEqual([]);
    }
  });

  it("[ST1] gives a number to sort by in the two parts that are read in an order, and in no other", () => {
    const ordered = [...rowsOf(bank)].filter(({ order }) => order !== null);
    expect([...new Set(ordered.map(({ part }) => part))].sort()).toEqual([
      "bounceList.entries",
      "bounceList.takenOff",
    ]);
    for (const { part, value, order } of ordered) {
      const days = Number(value["retentionDays"]);
      const end = Number(value["addedAtMilli"]) + days * 86_400_000;
      expect(order).toBe(part === "bounceList.entries" ? end : value["takenOffAtMilli"]);
    }
  });

  it("[ST17] gives a tenant that is malformed no rows", () => {
    for (const [, value] of hostile) expect([...rowsOf(value as Tenant)]).toEqual([]);
    expect([...rowsOf({ ...bank, schemaVersion: 9 })]).toEqual([]);
  });

  it("[not ST17] gives a clone the rows of the original", () => {
    expect([...rowsOf(structuredClone(bank))]).toEqual([...rowsOf(bank)]);
  });

  it("[ST17] gives none of a tenant of which some rows are known: all others are missing", () => {
    const { missing } = ask(partialOf({ keys: [head], rows: [rowOf("head", "head")] }), (tenant) => [
      ...rowsOf(tenant),
    ]);
    expect(missing?.map(({ part }) => part).sort()).toEqual(everyPart);
    expect(missing?.every((key) => "all" in key)).toBe(true);
  });
});

describe("tenantOfRows", () => {
  it("[ST1] gives the tenant back, in whatever order its rows come", () => {
    const rows = bankRows();
    for (const list of [rows, [...rows].reverse(), new Set(rows), rows.values()]) {
      expect(tenantOfRows(list).value).toEqual(bank);
    }
  });

  it("[ST1] does without the rows of indexes, and does not believe them", () => {
    const isDerived = ({ part }: Row): boolean =>
      part === "teammates.emails" || part === "teammates.holdings";
    const rows = bankRows();
    expect(tenantOfRows(rows.filter((row) => !isDerived(row))).value).toEqual(bank);
    const lies = rows.map((row) => (isDerived(row) ? { ...row, value: { id: 7 } } : row));
    expect(tenantOfRows(lies).value).toEqual(bank);
    const counted = rowOf("head", "head", rows);
    const teammates = { owners: { all: 99, decrypting: 99 } };
    const others = rows.filter((row) => row !== counted);
    expect(tenantOfRows([{ ...counted, value: { ...counted.value, teammates } }, ...others]).value).toEqual(
      bank,
    );
  });

  it("[ST1] [ST17] gives what is frozen, and shares nothing with the rows", () => {
    const rows = bankRows();
    const given = mutableIn(rows).size;
    expect([...mutableIn(tenantOfRows(rows))]).toEqual([]);
    expect([mutableIn(rows).size, given > 50]).toEqual([given, true]);
  });

  it("[ST3] refuses rows that are malformed", () => {
    const rows = bankRows();
    const places = (...others: readonly unknown[]): unknown =>
      placesOf(tenantOfRows([...rows, ...others] as never));
    const last = rows.length;
    expect(places(7, null)).toEqual([`ST3 invalidType ${last}`, `ST3 invalidType ${last + 1}`]);
    expect(places({ part: "toString", id: "x", value: {} })).toEqual([`ST3 unknownVariant ${last}.part`]);
    expect(places({ id: "x", value: {} })).toEqual([`ST3 unknownVariant ${last}.part`]);
    expect(places(rowOf("head", "head"))).toEqual(["ST5 duplicate "]);
    expect(placesOf(tenantOfRows([]))).toEqual(["ST3 missingProperty "]);
    expect(placesOf(tenantOfRows(rows.slice(1)))).toEqual(["ST3 missingProperty "]);
    expect(placesOf(tenantOfRows([{ ...rowOf("head", "head"), value: 7 }]))).toEqual(["ST3 invalidType "]);
  });

  it("[ST3] [ST5] refuses rows that make no tenant, where they are in it", () => {
    const rows = bankRows();
    const ann = rowOf("teammates.records", "ann", rows);
    expect(placesOf(tenantOfRows([...rows, ann]))).toEqual([
      expect.stringMatching(/^ST5 duplicate teammates\.records\.\d+\.id$/),
      expect.stringMatching(/^TM10 duplicate teammates\.records\.\d+\.email$/),
    ]);
    const unhomed = { ...ann, value: { ...ann.value, home: { level: "group", group: "gone" } } };
    const others = rows.filter((row) => row !== ann);
    expect(placesOf(tenantOfRows([...others, unhomed]))?.[0]).toMatch(
      /^ST11 unknownReference teammates\.records/,
    );
    const wrongHead = { ...rowOf("head", "head"), value: { ...rowOf("head", "head").value, teammates: 7 } };
    expect(tenantOfRows([wrongHead, ...rows.slice(1)]).value).toEqual(bank);
  });

  it("[ST4] takes rows of version 1, and refuses those of a later one", () => {
    const versioned = (schemaVersion: number): Row[] => {
      const rows = bankRows();
      const first = rowOf("head", "head", rows);
      return [{ ...first, value: { ...first.value, schemaVersion } }, ...rows.slice(1)];
    };
    expect(placesOf(tenantOfRows(versioned(3)))).toEqual(["ST4 unsupportedVersion schemaVersion"]);
    const { value, notes } = tenantOfRows(versioned(2));
    expect([value, notes]).toEqual([bank, parseTenant(JSON.stringify(bank)).notes]);
  });

  it("[PK3] [ST3] never shows what stands in the place of the profile key", () => {
    const first = rowOf("head", "head");
    for (const profileKey of ["hunter2", { id: "hunter2", madeAtMilli: "hunter2" }]) {
      const value = { ...first.value, profileKey };
      const checked = tenantOfRows([{ ...first, value }, ...bankRows().slice(1)]);
      expect(checked.issues).toBeDefined();
      expect(JSON.stringify(checked)).not.toContain("hunter2");
    }
  });

  it("[ST3] refuses what is no list of rows, and what throws when it is read", () => {
    for (const [what, value] of hostile) {
      expect([what, Object.hasOwn(tenantOfRows(value as never), "issues")]).toEqual([what, true]);
    }
    function* broken(): Iterable<Row> {
      yield rowOf("head", "head");
      throw new Error("mine");
    }
    expect(placesOf(tenantOfRows(broken()))).toEqual(["ST3 unreadable "]);
    expect(placesOf(tenantOfRows({ [Symbol.iterator]: 7 } as never))).toEqual(["ST3 unreadable "]);
    expect(placesOf(tenantOfRows("rows" as never))).toEqual(["ST3 invalidType "]);
  });

  it("[ST3] costs no more than the rows hold, holes or not", () => {
    const rows = Object.assign(new Array<Row>(2 ** 32 - 1), bankRows());
    expect(placesOf(tenantOfRows(rows))).toEqual([`ST3 invalidType ${bankRows().length}`]);
  });
});
