import { describe, expect, it } from "vitest";
import { defaultChannelSettings, effectiveSettings } from "../../src/index.ts";
import { mutableIn } from "./mutableIn.ts";
import { functions, samples } from "./samples.ts";

/** They take ledgers of the library's own making, whose entries are frozen; here they get clones. */
const reading = new Set(["entryOf", "entriesOf", "entriesAfter"]);

describe("what a function gives back", () => {
  it.each([...functions.keys()].filter((name) => !reading.has(name)))(
    "[ST17] shares nothing mutable with what was given, and freezes nothing of it: %s",
    (name) => {
      const args = structuredClone(samples.get(name) ?? []);
      const given = mutableIn(args);
      const answer = functions.get(name)?.(...args);
      expect([...mutableIn(answer)].filter((part) => given.has(part))).toEqual([]);
      expect(mutableIn(args).size).toBe(given.size);
    },
  );
});

describe("what a check gives back", () => {
  const checks = [...functions.keys()].filter((name) => /^(check|parse|newTenant$)/.test(name));

  it.each(checks)("[ST1] is deeply frozen, as state is, its value and its issues: %s", (name) => {
    const args = structuredClone(samples.get(name) ?? []);
    const right = functions.get(name)?.(...args) as object;
    const wrong = functions.get(name)?.(...args.map(() => ({ unknown: 1 }))) as object;
    expect(["value" in right, "issues" in wrong]).toEqual([true, true]);
    expect([...mutableIn(right), ...mutableIn(wrong)]).toEqual([]);
  });

  it("[ST1] is frozen in the settings in effect on a channel, too", () => {
    const settings = structuredClone(defaultChannelSettings);
    const effective = effectiveSettings(settings, { blockedEmails: ["ann@bank.example"] }).value?.settings;
    expect(effective?.blockedEmails).toEqual(["ann@bank.example"]);
    expect([effective?.blockedEmails, effective?.forwardEmails].every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(settings.forwardEmails)).toBe(false);
  });
});
