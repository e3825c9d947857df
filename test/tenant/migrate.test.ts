import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { frozen } from "../../src/kernel/json/frozen.ts";
import type { Checked } from "../../src/kernel/schema/issue.ts";
import { check } from "../../src/kernel/schema/schema.ts";
import { type Migration, migrationsOf, schemaVersion, versionsUpTo } from "../../src/tenant/anyVersion.ts";
import { migrate } from "../../src/tenant/migrate.ts";
import { parseTenant } from "../../src/tenant/parseTenant.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import { mutableIn } from "../laws/mutableIn.ts";
import { bank, bankJson, type Json } from "./bank.ts";
import { spoilt } from "./spoiling.ts";

/** Made up: version 2 calls the colour a color, version 3 keeps a list of them, version 4 counts them. */
const steps: readonly Migration[] = [
  ({ colour, ...rest }) => ({ ...rest, color: colour }),
  ({ color, ...rest }) => ({ ...rest, colors: [color] }),
  (state) => ({ ...state, count: (state["colors"] as unknown[]).length }),
];

const migrated = (state: unknown): Checked<unknown> => check(versionsUpTo(4, steps), state);

describe("a state of an earlier version", () => {
  it("[ST4] goes through the migrations since its own, one after the other", () => {
    const latest = { value: { schemaVersion: 4, colors: ["red"], count: 1 } };
    expect(migrated({ schemaVersion: 1, colour: "red" })).toEqual(latest);
    expect(migrated({ schemaVersion: 2, color: "red" })).toEqual(latest);
    expect(migrated({ schemaVersion: 3, colors: ["red"] })).toEqual(latest);
  });

  it("[ST4] is handed to each migration as it is, and has the current version afterwards", () => {
    const seen: unknown[] = [];
    const watching: Migration = (state) => {
      seen.push(state["schemaVersion"]);
      return {};
    };
    expect(check(versionsUpTo(3, [watching, watching]), { schemaVersion: 2 })).toEqual({
      value: { schemaVersion: 3 },
    });
    expect(seen).toEqual([2]);
  });

  it("[not ST4] goes through no migration where its version is the current one", () => {
    const state = { schemaVersion: 4, colour: "red" };
    expect(migrated(state)).toEqual({ value: state });
    expect(migrate(bankJson())).toEqual({ value: bankJson() });
  });

  it("is left alone, frozen or not", () => {
    const state = frozen({ schemaVersion: 1, colour: "red" });
    expect(migrated(state)).toEqual(migrated({ ...state }));
    expect(state).toEqual({ schemaVersion: 1, colour: "red" });
  });

  it("keeps a key __proto__, so that parsing reports it", () => {
    const { value } = migrate(JSON.parse('{ "schemaVersion": 1, "__proto__": { "isPolluted": true } }'));
    expect(Object.keys(value as object).slice(0, 2)).toEqual(["schemaVersion", "__proto__"]);
    expect("isPolluted" in {}).toBe(false);
  });
});

describe("a state is refused", () => {
  it.each([5, 6, 1_000, Number.MAX_SAFE_INTEGER])(
    "[ST4] whose version, %j, is newer than the library",
    (version) => {
      expect(issuesOf(migrated({ schemaVersion: version }))).toEqual([
        "ST4 unsupportedVersion schemaVersion",
      ]);
    },
  );

  it("[ST4] with a message that names the known versions", () => {
    expect(migrated({ schemaVersion: 5 }).issues?.[0].message).toBe(
      "Expected a version of the stored form that this library knows, from 1 to 4, received 5",
    );
  });

  it.each([undefined, null, 0, -1, 1.5, NaN, Infinity, 1e300, "1", [1], {}, true])(
    "[ST4] whose version is %j, which is none",
    (version) => {
      const expected = ["ST4 unsupportedVersion schemaVersion"];
      expect(issuesOf(migrated({ schemaVersion: version }))).toEqual(expected);
      expect(issuesOf(parseTenant({ ...bankJson(), schemaVersion: version }))).toEqual(expected);
    },
  );

  it("[ST4] that has no version, or an inherited one", () => {
    for (const state of [{}, Object.create({ schemaVersion: 1 })]) {
      expect(issuesOf(migrate(state))).toEqual(["ST4 unsupportedVersion schemaVersion"]);
    }
  });

  it("[ST4] of the next version, without a word about the rest", () => {
    expect(issuesOf(parseTenant({ ...bankJson(), schemaVersion: schemaVersion + 1, novelty: true }))).toEqual(
      ["ST4 unsupportedVersion schemaVersion"],
    );
  });

  it.each([undefined, null, 7, "text", [], [bank], new Map([["schemaVersion", 1]])])(
    "[ST3] [not ST4] that is no object but %j",
    (state) => {
      expect(issuesOf(migrate(state))).toEqual(["ST3 invalidType"]);
    },
  );
});

describe("the migrations of slices", () => {
  const parts = {
    untouched: {},
    colour: { migrations: { 2: (stored: unknown) => ({ name: stored }) } },
    size: { migrations: { 2: () => 1, 4: (stored: unknown) => [stored] } },
  };

  it("[ST4] make each version of the one before, and keep the slices that declare none", () => {
    const stored = { schemaVersion: 1, untouched: "a", colour: "red", size: 0 };
    const steps = migrationsOf(parts);
    expect(check(versionsUpTo(4, steps), stored)).toEqual({
      value: { schemaVersion: 4, untouched: "a", colour: { name: "red" }, size: [1] },
    });
    expect(steps).toHaveLength(3);
  });

  it("[ST4] can read what other slices had to say in the version before", () => {
    const [step] = migrationsOf({
      one: { migrations: { 2: () => "new" } },
      other: { migrations: { 2: (stored, state) => [stored, state["one"]] } },
    });
    expect(step?.({ one: "old", other: 7 })).toEqual({ one: "new", other: [7, "old"] });
  });

  it("[not ST4] are none while no slice declares one", () => {
    expect(migrationsOf({ untouched: {} })).toEqual([]);
  });
});

/** Liam holds a user profile that made him an administrator in version 1. */
const versionOne = (): Json =>
  JSON.parse(readFileSync(new URL("../fixtures/tenant-v1.json", import.meta.url), "utf8")) as Json;

describe("what only an earlier version tells", () => {
  it("[ST20] [IP8] is noted where the state is migrated, as parseTenant notes it, which cannot do so afterwards", () => {
    const { value, notes } = migrate(versionOne());
    const before = parseTenant(versionOne());
    expect(notes).toEqual(before.notes?.filter(({ rule }) => rule === "IP8"));
    expect(notes).toMatchObject([{ rule: "IP8", path: ["teammates", "records", "liam", "role"] }]);
    const after = parseTenant(value);
    expect(after.notes?.filter(({ rule }) => rule === "IP8") ?? []).toEqual([]);
    expect(after.value).toEqual(before.value);
  });

  it("[not IP8] is nothing where nobody loses anything, nor of a state that is migrated already", () => {
    const place = (versionOne()["teammates"] as { records: Json[] }).records.findIndex(
      ({ id }) => id === "liam",
    );
    const spared = spoilt(versionOne(), ["teammates", "records", place, "hasRemoteAccess"], true);
    expect(parseTenant(spared).issues).toBeUndefined();
    for (const state of [spared, bankJson(), migrate(versionOne()).value]) {
      expect(migrate(state)).not.toHaveProperty("notes");
    }
    expect(migrate({ ...bankJson(), timeZone: "America/Nowhereville" })).not.toHaveProperty("notes");
  });

  it("[not ST20] is nothing of a state that parseTenant refuses, which is migrated all the same", () => {
    for (const state of [
      { schemaVersion: 1 },
      { ...versionOne(), novelty: true },
      { ...versionOne(), userProfiles: new Map() },
    ]) {
      const { issues, value, ...others } = migrate(state);
      expect([issues, others]).toEqual([undefined, {}]);
      expect(value).toMatchObject({ schemaVersion });
    }
  });

  it("[ST17] leaves the state as it was, and gives a value that can be changed", () => {
    const state = frozen(versionOne());
    const { value } = migrate(state);
    expect(state).toEqual(versionOne());
    expect(mutableIn(value).size).toBe(mutableIn(structuredClone(value)).size);
    expect(serializeTenant(parseTenant(value).value as never)).toBe(
      serializeTenant(parseTenant(state).value as never),
    );
  });
});
