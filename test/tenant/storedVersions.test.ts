import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleId } from "../../src/kernel/decision/rule.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import { schemaVersion } from "../../src/tenant/anyVersion.ts";
import { bank, loaded } from "./bank.ts";
import { ask, type Question, withoutFacts } from "./recorded.ts";

// A tenant of each stored version: the bank of the examples after some thirty commands, and what was answered about it. Made
// once, with that version, and never to be made anew after its release. Where a rule has changed an answer since, `changed`
// lists the new one.

/** A rule that has changed an answer, by the index of the recorded question. */
type Changed = readonly (readonly [rule: RuleId, index: number, answer: unknown])[];

/** What the second edition of the rules answers instead of the first. */
const changedInOne: Changed = [
  // The holder of the lock, an Owner where another holds it, and an app whose share with the team is being withdrawn.
  ["AN1", 2, { value: true, because: ["AS3", "AS12", "RL2"] }],
  ["AN1", 3, { value: true, because: ["AS3", "AS12", "RL1"] }],
  ["AN1", 8, { value: false, because: ["AS10", "AS14"], allowedFrom: [] }],
  // Omar is an Owner without a user profile.
  ["UP24", 39, { value: true, because: ["RL1", "ST8"] }],
  // Support changes no settings.
  ["HD10", 65, { value: false, because: ["TS1", "TS2", "RL1", "HD10"] }],
  // Fiona was promoted to Owner, and may not decrypt herself.
  ["DL6", 61, { value: false, because: ["DL5", "DL6"] }],
  // Support unlocks nothing, and its lock of version 1 is nobody's.
  ["AS27", 63, { value: false, because: ["AS12", "HD10"], allowedFrom: [] }],
  // What is there already: a user profile, and the current profile key.
  ["ST19", 62, { value: false, because: ["ST19"] }],
  ["ST19", 66, { value: false, because: ["ST19"] }],
  // Liam has Limited Access, and a user profile of the kind Administrator Only.
  ["IP8", 42, { value: "refuse", because: ["IP1", "IP4"] }],
];

const versions: readonly (readonly [version: number, changed: Changed])[] = [
  [1, changedInOne],
  [2, []],
];

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8");
}

describe.each(versions)("a tenant that was stored by version %i", (version, changed) => {
  const text = fixture(`tenant-v${String(version)}`);
  const recorded = JSON.parse(fixture(`tenant-v${String(version)}.answers`)) as readonly Question[];
  const tenant = loaded(text);
  const asked = recorded.map((question, index): Question => {
    const [, , answer] = changed.find(([, each]) => each === index) ?? [];
    return answer === undefined ? question : { ...question, answer };
  });

  it("[ST4] is read in the current version, and stays the same when it is stored again", () => {
    expect(text).toContain(`"schemaVersion": ${String(version)},`);
    expect(tenant.schemaVersion).toBe(schemaVersion);
    expect(loaded(serializeTenant(tenant))).toEqual(tenant);
  });

  it.each(asked)("[ST4] gets the recorded answer: $question of $args", (question) => {
    expect(withoutFacts(ask(tenant, question))).toEqual(question.answer);
  });

  it("[ST4] gets another answer than the recorded one only where a later rule changed it", () => {
    for (const [rule, index, answer] of changed) {
      expect([rule, recorded[index]?.answer]).not.toEqual([rule, answer]);
    }
  });

  it("[not ST4] gets other answers than the bank of the examples, from ten kinds of questions or more", () => {
    expect(new Set(asked.map(({ question }) => question)).size).toBeGreaterThanOrEqual(10);
    const differing = asked.filter((each) => JSON.stringify(ask(bank, each)) !== JSON.stringify(each.answer));
    expect(differing.length).toBeGreaterThan(asked.length / 3);
  });
});

describe("the tenants of the stored versions", () => {
  it("[ST4] are one for each version", () => {
    expect(versions.map(([version]) => version)).toEqual(
      Array.from({ length: schemaVersion }, (_, index) => index + 1),
    );
  });

  it.each(versions.slice(1))("[ST4] has something in every property that is new in version %i", (version) => {
    const [before, now] = [version - 1, version].map((each) =>
      filledIn(JSON.parse(fixture(`tenant-v${String(each)}`))),
    );
    const added = [...(now ?? [])].filter(([path]) => before?.has(path) !== true);
    expect(added.length).toBeGreaterThan(10);
    expect(added.filter(([, isFilled]) => !isFilled)).toEqual([]);
  });
});

/** Whether a property holds something anywhere in the value, by its path without positions. */
function filledIn(
  value: unknown,
  path = "",
  found = new Map<string, boolean>(),
): ReadonlyMap<string, boolean> {
  if (Array.isArray(value)) for (const item of value) filledIn(item, path, found);
  else if (typeof value === "object" && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      const place = `${path}.${name}`;
      const isEmpty = each === null || (Array.isArray(each) && each.length === 0);
      found.set(place, found.get(place) === true || !isEmpty);
      filledIn(each, place, found);
    }
  }
  return found;
}
