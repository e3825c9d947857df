import { readFileSync } from "node:fs";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import { describe, expect, it } from "vitest";
import { aTenant } from "tenant-policy/testing";
import { anything, id, naming } from "../../src/kernel/schema/scalars.ts";
import type { Schema } from "../../src/kernel/schema/schema.ts";
import { commandTypes } from "../../src/tenant/command.ts";
import { anyCommandBody, schemaByType } from "../../src/tenant/commandSchemas.ts";
import { parseTenant } from "../../src/tenant/parseTenant.ts";
import { displayName } from "../../src/vocabulary/displayName.ts";
import { namesIn } from "../../src/kernel/schema/namesIn.ts";
import { idsIn, requireExisting } from "../../src/testing/things.ts";
import { examples, now } from "../laws/examples.ts";

/** The places of a schema whose strings are ids, but of which it does not say what they name. */
function unnamedIds(schema: Schema<unknown>, path = ""): readonly string[] {
  const { shape } = schema;
  switch (shape.kind) {
    case "string":
      return shape.isNonEmpty === true && shape.names === undefined ? [path] : [];
    case "nullable":
    case "optional":
    case "derived":
    case "refined":
    case "list":
    case "ledger":
      return unnamedIds(shape.of, path);
    case "record":
      return Object.entries(shape.fields).flatMap(([key, field]) => unnamedIds(field, `${path}.${key}`));
    case "variants":
      return Object.entries(shape.variants).flatMap(([key, field]) => unnamedIds(field, `${path}.${key}`));
    case "anything":
    case "boolean":
    case "integer":
    case "words":
    case "writtenList":
      return [];
  }
}

describe("the ids in commands", () => {
  // Say what a new one names: `existing("teammate")` or `fresh("asset")` of src/vocabulary/ids.ts.
  it("say what they name, so that tests can tell whether it exists", () => {
    expect(unnamedIds(anyCommandBody)).toEqual([]);
  });

  it("are seen by this check where they do not", () => {
    expect(unnamedIds({ ...anyCommandBody, shape: { kind: "list", of: id, most: 1 } })).toEqual([""]);
  });

  it("are found in every command that has any", () => {
    const found = commandTypes.flatMap((type) => {
      const [asked] = [...examples[type].accepted, ...(examples[type].unchanged ?? [])];
      const command = { type, by: asked?.[0], at: now, ...asked?.[1] };
      return namesIn(schemaByType[type] as Schema<unknown>, command).map(
        ({ thing, which }) => `${type} ${which} ${thing}`,
      );
    });
    expect(found).toEqual(
      expect.arrayContaining([
        "teammates/invite new teammate",
        "assets/share existing group",
        "teammates/assignUserProfile existing userProfile",
        "assets/share existing asset",
        "userProfiles/create new userProfile",
        "userProfiles/edit existing userProfile",
        "profileKey/regenerate new profileKey",
      ]),
    );
  });

  it("are looked up where they name a thing that tenants keep, and only there", () => {
    const tenant = aTenant().build();
    expect(() => {
      requireExisting(tenant, "mailbox", "ann@bank.example");
    }).not.toThrow();
    expect(() => {
      requireExisting(tenant, "asset", "mobile");
    }).toThrow();
  });

  it("are none in a part that may be anything", () => {
    expect(namesIn(anything, { teammate: "ann" })).toEqual([]);
  });

  it("are none where the value is not of the schema", () => {
    const remove = schemaByType["teammates/remove"] as Schema<unknown>;
    for (const value of [null, 1, "x", {}, { teammate: 1 }, { by: {} }, { by: { kind: "toString" } }]) {
      expect(namesIn(remove, value)).toEqual([]);
    }
  });
});

it("strings that are no plain ids, such as names, name nothing", () => {
  expect(naming("asset", "new", displayName)).toBe(displayName);
});

it("[ST15] a withdrawal of version 1 has no id that a command could name", () => {
  const tenant = parseTenant(readFileSync("test/fixtures/tenant-v1.json", "utf8")).value;
  if (tenant === undefined) return expect.unreachable();
  const pending = entriesOf(tenant.assets.records).flatMap(({ withdrawingFrom }) => withdrawingFrom);
  expect(pending.length).toBeGreaterThan(0);
  expect(idsIn(tenant, "withdrawal")).toEqual([]);
});
