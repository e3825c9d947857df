import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Command,
  entriesOf,
  parseTenant,
  reduceTenant,
  schemaVersion,
  serializeTenant,
  type Tenant,
  transition,
} from "../../src/index.ts";
import { bank, now } from "./examples.ts";
import { expectLaws, isDeeplyFrozen, thawed } from "./expectLaws.ts";
import { runs } from "../thoroughness.ts";

const envelope = { by: { kind: "teammate", id: "olga", current: { level: "tenant" } }, at: now } as const;
const london: Command = { type: "timeZone/choose", zone: "Europe/London", ...envelope };
const tokyo: Command = { type: "timeZone/choose", zone: "Asia/Tokyo", ...envelope };

function making(asset: string): Command {
  return { type: "assets/make", asset, kind: "template", name: "Name", ...envelope };
}

function deleting(asset: string): Command {
  return { type: "assets/delete", asset, ...envelope };
}

function after(tenant: Tenant, commands: readonly Command[]): Tenant {
  return commands.reduce<Tenant>((state, command) => transition(state, command).tenant, tenant);
}

describe("a state", () => {
  it("[ST1] is frozen when it leaves the library", () => {
    expect([bank, after(bank, [tokyo]), parseTenant(thawed(bank)).value].every(isDeeplyFrozen)).toBe(true);
  });

  it("[not ST1] does not freeze what it was read from, nor a command", () => {
    const read = thawed(bank);
    const command = { ...tokyo };
    parseTenant(read);
    transition(bank, command);
    expect([Object.isFrozen(read.teammates), Object.isFrozen(command)]).toEqual([false, false]);
  });

  it("[ST2] is the same object where nothing changes", () => {
    expect(transition(bank, london).tenant).toBe(bank);
  });

  it("[not ST2] is another where something does, and shares all the rest", () => {
    const { tenant } = transition(bank, tokyo);
    expect(tenant).not.toBe(bank);
    const shared = (Object.keys(bank) as (keyof Tenant)[]).filter((key) => tenant[key] === bank[key]);
    expect(shared).toEqual(Object.keys(bank).filter((key) => key !== "timeZone"));
  });

  it("[ST4] of a newer version is refused", () => {
    const read = { ...thawed(bank), schemaVersion: schemaVersion + 1 };
    expect(parseTenant(read).issues?.map(({ rule, path }) => [rule, path])).toEqual([
      ["ST4", ["schemaVersion"]],
    ]);
  });

  it("[not ST4] of this version is read", () => {
    expect(parseTenant(thawed(bank)).issues).toBeUndefined();
  });

  it("[ST12] without an Owner is refused", () => {
    expect(parseTenant(withOwners([])).issues?.map(({ rule }) => rule)).toEqual(["ST12"]);
  });

  it("[not ST12] with one Owner is read", () => {
    expect(parseTenant(withOwners(["omar"])).issues).toBeUndefined();
  });

  it("[not AN6] is reduced by a command that nobody may issue, as that is not the reducer's to decide", () => {
    const refused: Command = { ...tokyo, by: { kind: "teammate", id: "rosa", current: { level: "tenant" } } };
    expect(transition(bank, refused).tenant).toBe(bank);
    expect(reduceTenant(bank, refused).timeZone).toBe("Asia/Tokyo");
  });

  it("[ST1] [ST5] [AU1] is the same whatever came and went, however many there are, and the audit tells of each", () => {
    for (const size of [0, 1, 8, 9, 40, 300]) {
      const ids = Array.from({ length: size }, (_, place) => `asset ${place}`);
      const tenant = after(bank, ids.map(making));
      expectLaws(tenant, making("another"));
      for (const asset of ["greeter", ...ids.slice(0, 1)]) expectLaws(tenant, deleting(asset));
      const back = after(tenant, [...ids].reverse().map(deleting));
      expect(isDeepStrictEqual(back, bank)).toBe(true);
    }
  });

  it("[ST5] keeps every asset under any id, in whatever order they come and go", () => {
    const id = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom("__proto__", "constructor", "toString", "0", " "),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 40 }), fc.array(fc.nat(39)), (ids, places) => {
        const gone = new Set(places.flatMap((place) => ids[place] ?? []));
        const free = ids.filter((each) => !bankAssets.includes(each));
        const made = after(bank, free.map(making));
        const left = after(made, free.filter((each) => gone.has(each)).map(deleting));
        const straight = after(
          bank,
          free
            .filter((each) => !gone.has(each))
            .reverse()
            .map(making),
        );
        expect(isDeepStrictEqual(left, straight)).toBe(true);
        expect(isDeepStrictEqual(parseTenant(serializeTenant(left)).value, left)).toBe(true);
      }),
      { numRuns: runs(20, 60) },
    );
  });
});

const bankAssets = entriesOf(bank.assets.records).map(({ id }) => id);

/** The bank as JSON, where of the Owners only these are left. */
function withOwners(ids: readonly string[]): unknown {
  const read = JSON.parse(serializeTenant(bank)) as {
    teammates: { records: { id: string; role: string }[] };
  };
  read.teammates.records = read.teammates.records.filter(
    ({ id, role }) => role !== "owner" || ids.includes(id),
  );
  return read;
}
