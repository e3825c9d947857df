import { describe, expect, expectTypeOf, it } from "vitest";
import {
  derived,
  optional,
  type OptionalSchema,
  partial,
  record,
  type SchemasOf,
  type ValuesOf,
  variants,
  withDefaults,
} from "../../../src/kernel/schema/record.ts";
import { boolean, id, oneOf, string } from "../../../src/kernel/schema/scalars.ts";
import { check, type Schema, written } from "../../../src/kernel/schema/schema.ts";
import { list } from "../../../src/kernel/schema/list.ts";
import { issuesOf } from "./issuesOf.ts";
import { reversible } from "./reversible.ts";

interface Person {
  readonly id: string;
  readonly isActive: boolean;
  readonly nickname?: string;
}

const fields: SchemasOf<Person> = { id, isActive: boolean, nickname: optional(string) };
const person: Schema<Person> = record(fields);
const ann: Person = { id: "ann", isActive: true };

const recordSchemas: readonly (readonly [string, Schema<unknown>])[] = [
  ["record", person],
  ["partial", partial(fields)],
  ["withDefaults", withDefaults<Person>(fields, ann)],
  ["variants", variants("id", { ann: person })],
];

describe.each(recordSchemas)("%s", (_, schema) => {
  it("[not ST3] gives a copy, and leaves the value itself alone", () => {
    const value = { ...ann };
    const checked = check(schema, value);
    expect(checked).toEqual({ value: ann });
    expect(checked.value).not.toBe(value);
    expect(Object.isFrozen(value)).toBe(false);
  });

  it("[not ST3] accepts any object that holds its data in properties of its own", () => {
    class Account {
      readonly id = "ann";
      readonly isActive = true;
    }
    const withoutPrototype: unknown = Object.assign(Object.create(null) as object, ann);
    for (const value of [new Account(), withoutPrototype, Object.freeze({ ...ann })]) {
      expect(check(schema, value)).toEqual({ value: ann });
      expect(Object.getPrototypeOf(check(schema, value).value)).toBe(Object.prototype);
    }
  });

  it.each([
    ...[undefined, null, 7, "{}", true, 7n, Symbol("x"), () => ann, [], [ann]],
    ...[
      new Map(Object.entries(ann)),
      new Set(),
      new Date(0),
      new Error("ann"),
      /ann/,
      Object("ann") as unknown,
    ],
    Object.assign(new Map(), ann),
  ])("[ST3] refuses %o, which is no object with properties", (value) => {
    expect(issuesOf(check(schema, value))).toEqual(["ST3 invalidType"]);
  });

  it("[ST3] reports an unknown property, whatever its name, and pollutes nothing", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "more", ""]) {
      const value: unknown = JSON.parse(`{"id":"ann","isActive":true,${JSON.stringify(name)}:{"more":1}}`);
      expect(check(schema, value).issues?.map(({ code, path }) => [code, path])).toEqual([
        ["unknownProperty", [name]],
      ]);
    }
    expect({}).not.toHaveProperty("more");
  });
});

describe("record", () => {
  it("[not ST3] has its properties in the order of the schema", () => {
    const { value } = check(person, { nickname: "Annie", isActive: true, id: "ann" });
    expect(JSON.stringify(value)).toBe('{"id":"ann","isActive":true,"nickname":"Annie"}');
  });

  it("[ST3] reports every fault at once: what is there first, then what is unknown", () => {
    expect(issuesOf(check(person, { more: 1, isActive: "true", nickname: 7, further: 2 }))).toEqual([
      "ST3 missingProperty id",
      "ST10 invalidType isActive",
      "ST10 invalidType nickname",
      "ST3 unknownProperty more",
      "ST3 unknownProperty further",
    ]);
  });

  it("[ST3] reports a missing property, undefined being absent", () => {
    for (const value of [{ id: "ann" }, { id: "ann", isActive: undefined }]) {
      expect(check(person, value).issues).toEqual([
        {
          rule: "ST3",
          code: "missingProperty",
          path: ["isActive"],
          expected: "a boolean",
          received: "undefined",
          message: "Missing property: expected a boolean",
        },
      ]);
    }
  });

  it("[TZ8] reports a missing property by the rule that its schema names", () => {
    const zone: Schema<string> = { ...string, missingRule: "TZ8" };
    expect(issuesOf(check(record({ zone }), {}))).toEqual(["TZ8 missingProperty zone"]);
    expect(issuesOf(check(record({ zone }), { zone: 7 }))).toEqual(["ST10 invalidType zone"]);
  });

  it("[ST3] shows of an unknown property its type only, as it may be a secret", () => {
    expect(check(person, { ...ann, password: "hunter2" }).issues).toEqual([
      {
        rule: "ST3",
        code: "unknownProperty",
        path: ["password"],
        expected: "one of id, isActive, nickname",
        received: "a string",
        message: "Unknown property: expected one of id, isActive, nickname",
      },
    ]);
    expect(check(record({}), { password: "hunter2" }).issues?.[0].message).toBe(
      "Unknown property: expected no property",
    );
  });

  it("[ST3] reports an unknown property beside one that cannot be enumerated", () => {
    const value = Object.defineProperty({ isActive: true, more: 1 }, "id", { value: "ann" });
    expect(issuesOf(check(person, value))).toEqual(["ST3 unknownProperty more"]);
  });

  it("[ST3] reads no property from a prototype", () => {
    const missing = ["ST3 missingProperty id", "ST3 missingProperty isActive"];
    expect(issuesOf(check(person, Object.create(ann)))).toEqual(missing);
    expect(issuesOf(check(person, JSON.parse(`{"__proto__":${JSON.stringify(ann)}}`)))).toEqual([
      ...missing,
      "ST3 unknownProperty __proto__",
    ]);
    class Account {
      readonly isActive = true;
      get id(): string {
        return this.isActive ? "ann" : "bob";
      }
    }
    expect(issuesOf(check(person, new Account()))).toEqual(["ST3 missingProperty id"]);
  });

  it("[ST3] is not fooled by a polluted Object.prototype", () => {
    polluted({ id: "eve", nickname: "Eve" }, () => {
      expect(issuesOf(check(person, { isActive: true }))).toEqual(["ST3 missingProperty id"]);
      expect(Object.keys(check(person, { id: "ann", isActive: true }).value ?? {})).toEqual([
        "id",
        "isActive",
      ]);
      expect(written(person, ann)).toBe(ann);
    });
  });

  it("reports at the path of the place, keys and positions from the outside in", () => {
    const team = record({ members: list(person), lead: person });
    expect(issuesOf(check(team, { members: [ann, { id: "", isActive: true }], lead: 7 }))).toEqual([
      "ST5 invalidValue members.1.id",
      "ST3 invalidType lead",
    ]);
  });
});

describe("optional", () => {
  it("[not ST3] may be absent or undefined, and is then absent", () => {
    for (const value of [ann, { ...ann, nickname: undefined }]) {
      expect(check(person, value).value).toStrictEqual(ann);
    }
  });

  it("[ST10] is checked where it is there: null is a value", () => {
    expect(issuesOf(check(person, { ...ann, nickname: null }))).toEqual(["ST10 invalidType nickname"]);
    expect(check(person, { ...ann, nickname: "" }).value).toStrictEqual({ ...ann, nickname: "" });
  });

  it("is optional in the type", () => {
    interface Schemas {
      readonly id: Schema<string>;
      readonly nickname: OptionalSchema<string>;
      readonly note: OptionalSchema<string | null>;
    }
    expectTypeOf<ValuesOf<Schemas>>().toEqualTypeOf<{
      readonly id: string;
      readonly nickname?: string;
      readonly note?: string | null;
    }>();
  });

  it("needs a schema for every property of the record", () => {
    // @ts-expect-error nickname has no schema
    expect(record<Person>({ id, isActive: boolean }).expected).toBe("an object");
    // @ts-expect-error the schema of isActive reads strings
    expect(record<Person>({ id, isActive: string, nickname: string }).expected).toBe("an object");
  });
});

describe("derived", () => {
  interface Measured {
    readonly name: string;
    readonly length?: string;
  }
  const measured = record<Measured>({ name: id, length: derived(id) });

  it("[not ST3] may come along or be absent", () => {
    expect(check(measured, { name: "ann" })).toEqual({ value: { name: "ann" } });
    expect(check(measured, { name: "ann", length: "3" })).toEqual({ value: { name: "ann", length: "3" } });
    expect(issuesOf(check(measured, { name: "ann", length: 3 }))).toEqual(["ST5 invalidType length"]);
  });

  it("is not written", () => {
    expect(written(measured, { name: "ann", length: "3" })).toStrictEqual({ name: "ann" });
  });
});

describe("partial", () => {
  const some = partial(fields);

  it("[not ST3] leaves absent what is absent or undefined", () => {
    expect(check(some, {}).value).toStrictEqual({});
    expect(check(some, { id: undefined, isActive: false }).value).toStrictEqual({ isActive: false });
  });

  it("[ST10] checks what is there", () => {
    expect(issuesOf(check(some, { id: "", isActive: null }))).toEqual([
      "ST5 invalidValue id",
      "ST10 invalidType isActive",
    ]);
  });

  it("reads no property from a prototype", () => {
    expect(check(some, Object.create(ann)).value).toStrictEqual({});
  });
});

describe("withDefaults", () => {
  const defaults: Person = Object.freeze({ id: "nobody", isActive: false });
  const person = withDefaults<Person>(fields, defaults);

  it("[not ST3] fills in what is absent or undefined", () => {
    expect(check(person, {}).value).toStrictEqual(defaults);
    expect(check(person, { isActive: undefined, id: "ann" }).value).toStrictEqual({
      id: "ann",
      isActive: false,
    });
    expect(check(person, {}).value).not.toBe(defaults);
  });

  it("[ST10] fills in nothing for a property that is wrong", () => {
    expect(issuesOf(check(person, { isActive: null }))).toEqual(["ST10 invalidType isActive"]);
  });
});

describe("variants", () => {
  type Place = { readonly level: "tenant" } | { readonly level: "group"; readonly group: string };
  const schemas: Readonly<Record<Place["level"], Schema<Place>>> = {
    tenant: record({ level: oneOf(["tenant"]) }),
    group: record({ level: oneOf(["group"]), group: id }),
  };
  const place = variants<Place>("level", schemas);

  it("[not ST3] reads each by its own schema", () => {
    for (const value of [{ level: "tenant" }, { level: "group", group: "loans" }]) {
      expect(check(place, value)).toEqual({ value });
    }
    expect(issuesOf(check(place, { level: "tenant", group: "loans" }))).toEqual([
      "ST3 unknownProperty group",
    ]);
    expect(issuesOf(check(place, { level: "group" }))).toEqual(["ST3 missingProperty group"]);
  });

  it.each(["", "Tenant", "constructor", "__proto__", "toString", null, 7, ["tenant"], { level: "tenant" }])(
    "[ST3] knows no variant %j",
    (level) => {
      expect(issuesOf(check(place, { level, group: 7 }))).toEqual(["ST3 unknownVariant level"]);
    },
  );

  it("[ST3] reports a missing tag, undefined and inherited ones being absent", () => {
    for (const value of [{}, { level: undefined }, Object.create({ level: "tenant" })] as unknown[]) {
      expect(issuesOf(check(place, value))).toEqual(["ST3 missingProperty level"]);
    }
  });

  it("[ST6] reports by another rule where one is given", () => {
    const command = variants<Place>("level", schemas, "ST6");
    expect(issuesOf(check(command, { level: "team" }))).toEqual(["ST6 unknownVariant level"]);
    expect(issuesOf(check(command, {}))).toEqual(["ST6 missingProperty level"]);
    expect(issuesOf(check(command, []))).toEqual(["ST3 invalidType"]);
  });

  it("names the variants", () => {
    expect(check(place, { level: "team" }).issues?.[0].message).toBe(
      'Expected one of tenant, group, received "team"',
    );
    expect(check(place, {}).issues?.[0].message).toBe("Missing property: expected one of tenant, group");
    expect(check(place, 7).issues?.[0].message).toBe("Expected an object, received 7");
  });
});

describe("the stored form of a record", () => {
  interface Named {
    readonly kind: "named";
    readonly name: string;
    readonly alias?: string;
  }
  const named = record<Named>({ kind: oneOf(["named"]), name: reversible, alias: optional(reversible) });
  const value: Named = { kind: "named", name: "nna" };

  it("is the value itself where no property has a form of its own", () => {
    expect(person).not.toHaveProperty("write");
    expect(variants("id", { ann: person })).not.toHaveProperty("write");
    expect(written(person, ann)).toBe(ann);
  });

  it("has every property in its stored form; what is absent stays absent", () => {
    expect(written(named, value)).toStrictEqual({ kind: "named", name: "ann" });
    expect(written(named, { ...value, alias: "ba" })).toStrictEqual({
      kind: "named",
      name: "ann",
      alias: "ab",
    });
  });

  it.each<[string, Schema<Named>]>([
    ["record", named],
    ["variants", variants<Named>("kind", { named })],
  ])("is read as the same value again, through %s", (_, schema) => {
    for (const each of [value, { ...value, alias: "ba" }]) {
      expect(check(schema, written(schema, each))).toEqual({ value: each });
    }
  });
});

/** Runs with these properties on Object.prototype, and takes them away again. */
function polluted(properties: object, run: () => void): void {
  Object.assign(Object.prototype, properties);
  try {
    run();
  } finally {
    for (const key of Object.keys(properties)) Reflect.deleteProperty(Object.prototype, key);
  }
}
