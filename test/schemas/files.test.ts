import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../../scripts/jsonSchemas.ts";
import * as library from "../../src/index.ts";
import { textOf } from "../sources.ts";

const generated = jsonSchemas();
const committed = readdirSync(new URL("../../schemas", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .map((path) => `schemas/${path}`);

describe("the files in schemas", () => {
  it.each([...generated])("%s is what `npm run docs` makes", (path, text) => {
    expect(textOf(path)).toBe(text);
  });

  it("are all that there are, and the page about them", () => {
    expect([...committed, "docs/json-schema.md"].sort()).toEqual([...generated.keys()].sort());
  });

  it("hold each command, with and without its envelope, and each check of one value", () => {
    for (const type of library.commandTypes) {
      expect(committed).toContain(`schemas/commands/${type.replace("/", ".")}.json`);
      expect(committed).toContain(`schemas/commandBodies/${type.replace("/", ".")}.json`);
    }
    const checks = Object.keys(library).filter((name) => /^check[A-Z]/.test(name) && name !== "checkUserProfileEdit");
    const names = checks.map((name) => name.replace(/^check(.)/, (_, first: string) => first.toLowerCase()));
    expect(committed.filter((path) => path.startsWith("schemas/settings/")).sort()).toEqual(
      names.map((name) => `schemas/settings/${name}.json`).sort(),
    );
  });

  it("are named after their paths and describe themselves", () => {
    for (const path of committed) {
      const { $id, $schema, title, description } = JSON.parse(textOf(path)) as Record<string, unknown>;
      expect($id).toBe(`https://tenant-policy.dev/schemas/v2/${path.replace("schemas/", "")}`);
      expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(title).toMatch(/^[A-Z]/);
      expect(description).toMatch(/^[A-Z`].*\.$/);
    }
  });
});
