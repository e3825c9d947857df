import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleId } from "../../src/kernel/decision/rule.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import { schemaVersion } from "../../src/tenant/migrate.ts";
import { bank, loaded } from "./bank.ts";
import { ask, type Question } from "./versionOne.ts";

// Made once, with version 1: the bank of the examples after some thirty commands, and what was answered about it. Never
// to be made anew. Where a rule has changed an answer since, `changed` lists the new one.
const text = readFileSync(new URL("../fixtures/tenant-v1.json", import.meta.url), "utf8");
const answers = readFileSync(new URL("../fixtures/tenant-v1.answers.json", import.meta.url), "utf8");
const recorded = JSON.parse(answers) as readonly Question[];

/** What the second edition of the rules answers instead, by the rule and the index of the recorded question. */
const changed: readonly (readonly [rule: RuleId, index: number, answer: unknown])[] = [
  // The holder of the lock, an Owner where another holds it, and an app whose share with the team is being withdrawn.
  ["AN1", 2, { value: true, because: ["AS3", "AS12", "RL2"] }],
  ["AN1", 3, { value: true, because: ["AS3", "AS12", "RL1"] }],
  ["AN1", 8, { value: false, because: ["AS10", "AS14"], allowedFrom: [] }],
  // Omar is an Owner without a user profile.
  ["UP24", 39, { value: true, because: ["RL1", "ST8"] }],
  // Support unlocks nothing, and changes no settings.
  ["HD10", 63, { value: false, because: ["HD10"], allowedFrom: [] }],
  ["HD10", 65, { value: false, because: ["TS1", "TS2", "RL1", "HD10"] }],
  // What is there already: a user profile, and the current profile key.
  ["ST19", 62, { value: false, because: ["ST19"] }],
  ["ST19", 66, { value: false, because: ["ST19"] }],
  // Liam has Limited Access, and a user profile of the kind Administrator Only.
  ["IP8", 42, { value: "refuse", because: ["IP1", "IP4"] }],
];

const asked = recorded.map((question, index): Question => {
  const [, , answer] = changed.find(([, each]) => each === index) ?? [];
  return answer === undefined ? question : { ...question, answer };
});

describe("a tenant that was stored by version 1", () => {
  const tenant = loaded(text);

  it("[ST4] is read in the current version, and stays the same when it is stored again", () => {
    expect(tenant.schemaVersion).toBe(schemaVersion);
    expect(loaded(serializeTenant(tenant))).toEqual(tenant);
  });

  it.each(asked)("[ST4] gets the recorded answer: $question of $args", (question) => {
    expect(ask(tenant, question)).toEqual(question.answer);
  });

  it("[ST4] gets another answer than the recorded one only where a rule of the second edition changed it", () => {
    for (const [rule, index, answer] of changed) {
      expect([rule, recorded[index]?.answer]).not.toEqual([rule, answer]);
    }
  });

  it("[not ST4] gets other answers than the bank of the examples, from ten kinds of questions", () => {
    expect(new Set(asked.map(({ question }) => question)).size).toBe(10);
    const differing = asked.filter((each) => JSON.stringify(ask(bank, each)) !== JSON.stringify(each.answer));
    expect(differing.length).toBeGreaterThan(asked.length / 3);
  });
});
