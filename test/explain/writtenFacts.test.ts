import { describe, expect, it } from "vitest";
import { en } from "../../src/explain/locales/en.ts";
import { type Writing, writtenFacts } from "../../src/explain/writtenFacts.ts";

const writing: Writing = { locale: en, nameOf: () => undefined, timeZone: undefined };

describe("writtenFacts", () => {
  it("writes each fact as a sentence shows it", () => {
    const facts = {
      lockedBy: "bob",
      minAgeDays: 5,
      fromMilli: 0,
      domain: "b.example",
      module: "provisioning",
      provisioningCompleted: true,
    };
    expect(writtenFacts(Object.keys(facts), facts, writing)).toEqual({
      ...facts,
      fromMilli: "1970-01-01 00:00:00 UTC",
      module: en.labels.module.provisioning,
      provisioningCompleted: "true",
    });
  });

  it("[AN7] writes nothing for what the case at hand does not bring", () => {
    expect(writtenFacts(["case", "home"], { case: "moved" }, writing)).toEqual({ case: "moved", home: "" });
    expect(writtenFacts(["case", "home"], { home: { level: "tenant" } }, writing)).toBeUndefined();
  });

  it.each([
    ["lockedBy", 7],
    ["home", { level: "team" }],
    ["fromMilli", "now"],
    ["minAgeDays", "5"],
    ["domain", 7],
    ["case", 7],
    ["provisioningCompleted", "yes"],
    ["exceeding", "provisioning"],
    ["exceeding", []],
    ["module", "everything"],
    ["module", 7],
  ])("[ST10] writes nothing if a fact is outside its type: %s, %j", (name, fact) => {
    expect(writtenFacts([name], { [name]: fact }, writing)).toBeUndefined();
    expect(writtenFacts([name], {}, writing)).toBeUndefined();
  });
});
