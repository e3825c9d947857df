import { describe, expect, it } from "vitest";
import { check, written } from "../../src/kernel/schema/schema.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { isKeyOf, isPersonKey, type PersonKey, personKeySchema } from "../../src/vocabulary/personKey.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";
import { faults } from "./faults.ts";
import { everyRole, person, placeNames } from "./people.ts";

const ann: PersonKey = { kind: "teammate", id: "ann", createdAtMilli: 5 };
const nobody: PersonKey = { ...ann, createdAtMilli: null };
const eve: PersonKey = { kind: "helpDesk", adminUserName: "eve", adminUserDomain: "help.example" };
const pia: PersonKey = { ...eve, kind: "partner" };
const keys: readonly PersonKey[] = [ann, { ...ann, createdAtMilli: 0 }, nobody, eve, pia];

/** Each holds what the other kind of key is made of as well, since that must not matter. */
const annHerself = person("full", "bank", {
  ...{ createdAtMilli: 5, adminUserName: "eve", adminUserDomain: "help.example" },
});
const eveHerself: Person = { ...annHerself, kind: "helpDesk", id: "eve@help.example" };
const piaHerself: Person = { ...eveHerself, kind: "partner" };

const notKeys: readonly unknown[] = [
  ...[undefined, null, 7, "", "ann", true, [], [ann], {}, () => ann],
  ...[
    { ...ann, kind: "system" },
    { ...ann, kind: "__proto__" },
    { ...ann, kind: ["teammate"] },
  ],
  ...[
    { kind: "teammate", createdAtMilli: 5 },
    { kind: "teammate", id: "ann" },
  ],
  ...[
    { ...ann, id: "" },
    { ...ann, id: 7 },
    { ...ann, id: ["ann"] },
  ],
  ...[
    { ...ann, createdAtMilli: "5" },
    { ...ann, createdAtMilli: undefined },
    { ...ann, createdAtMilli: [5] },
  ],
  ...[
    { ...eve, kind: "teammate" },
    { ...ann, kind: "helpDesk" },
    { ...ann, kind: "partner" },
  ],
  ...[
    { ...eve, adminUserName: "" },
    { ...eve, adminUserDomain: "" },
  ],
  ...[
    { ...eve, adminUserName: null },
    { ...pia, adminUserDomain: 7 },
  ],
  ...[
    { kind: "helpDesk", adminUserName: "eve" },
    { kind: "partner", adminUserDomain: "help.example" },
  ],
];

describe("isPersonKey", () => {
  it.each(keys)("[not ST10] %j is one", (key) => {
    expect(isPersonKey(key)).toBe(true);
  });

  it.each(notKeys)("[ST10] %j is none", (value) => {
    expect(isPersonKey(value)).toBe(false);
  });

  it("[ST10] one that is inherited, in whole or in part, is none", () => {
    for (const key of keys) {
      expect(isPersonKey(Object.create(key))).toBe(false);
      for (const name of Object.keys(key)) {
        const rest = Object.fromEntries(Object.entries(key).filter(([each]) => each !== name));
        expect([name, isPersonKey(Object.setPrototypeOf(rest, key))]).toEqual([name, false]);
      }
    }
  });
});

describe("isKeyOf", () => {
  it("[AS27] a key is that of the person it was made of, wherever they are and in whatever role", () => {
    for (const [key, whose] of [
      [ann, annHerself],
      [eve, eveHerself],
      [pia, piaHerself],
    ] as const) {
      for (const role of everyRole) {
        for (const place of placeNames) {
          const { home } = person(role, place);
          expect(isKeyOf({ ...whose, role, home, current: home }, key)).toBe(true);
        }
      }
    }
  });

  it("[not AS27] it is that of no other", () => {
    const people = [annHerself, eveHerself, piaHerself];
    const owned = [ann, eve, pia].map((key) => people.map((each) => isKeyOf(each, key)));
    expect(owned).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  it("[not AS27] a teammate of another creation, or of another id, is another person", () => {
    for (const createdAtMilli of [4, 6, 0, NaN, undefined]) {
      expect(isKeyOf({ ...annHerself, createdAtMilli }, ann)).toBe(false);
    }
    expect(isKeyOf({ ...annHerself, createdAtMilli: "5" as never }, ann)).toBe(false);
    for (const id of ["Ann", "ann ", "", "bob"]) expect(isKeyOf({ ...annHerself, id }, ann)).toBe(false);
  });

  it("[not AS27] a key without a creation is nobody's", () => {
    for (const createdAtMilli of [5, 0, undefined, null as never]) {
      expect(isKeyOf({ ...annHerself, createdAtMilli }, nobody)).toBe(false);
    }
    const untold: Person = person("owner");
    expect([ann, nobody].map((key) => isKeyOf(untold, key))).toEqual([false, false]);
  });

  it("[not AS27] support is told by name and domain alone: no id stands for them", () => {
    for (const other of [{ adminUserName: "Eve" }, { adminUserDomain: "bank.example" }]) {
      expect(isKeyOf({ ...eveHerself, ...other }, eve)).toBe(false);
    }
    expect(isKeyOf({ ...eveHerself, id: "somebody" }, eve)).toBe(true);
    for (const name of ["adminUserName", "adminUserDomain"] as const) {
      expect(isKeyOf({ ...eveHerself, [name]: undefined }, eve)).toBe(false);
    }
    const glued: PersonKey = { ...eve, adminUserName: "eve@help", adminUserDomain: "example" };
    expect(isKeyOf(eveHerself, glued)).toBe(false);
  });
});

describe("the stored key of a person", () => {
  it.each(keys)("[not ST3] %j is read as it is written", (key) => {
    expect(check(personKeySchema, JSON.parse(JSON.stringify(key)))).toEqual({ value: key });
    expect(written(personKeySchema, key)).toEqual(key);
  });

  it.each(notKeys)("[ST3] %j is an issue", (value) => {
    expect(check(personKeySchema, value).issues).toBeDefined();
  });

  it("[ST3] a fault anywhere is an issue", () => {
    for (const key of [ann, eve, pia]) {
      for (const [fault] of faults([key], ["id", "adminUserName", "adminUserDomain", "createdAtMilli"])) {
        expect([fault, issuesOf(check(personKeySchema, fault))]).not.toEqual([fault, []]);
      }
    }
  });

  it("[ST3] it holds nothing of the other kind", () => {
    expect(issuesOf(check(personKeySchema, { ...ann, ...eve, kind: "teammate" }))).toEqual([
      "ST3 unknownProperty adminUserName",
      "ST3 unknownProperty adminUserDomain",
    ]);
    expect(issuesOf(check(personKeySchema, { ...ann, ...eve }))).toEqual([
      "ST3 unknownProperty id",
      "ST3 unknownProperty createdAtMilli",
    ]);
  });

  it("[ST10] its creation is an instant", () => {
    for (const createdAtMilli of [NaN, Infinity, 0.5, 1e300]) {
      expect(issuesOf(check(personKeySchema, { ...ann, createdAtMilli }))).toEqual([
        "ST10 invalidValue createdAtMilli",
      ]);
    }
  });
});
