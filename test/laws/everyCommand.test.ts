import { describe, expect, it } from "vitest";
import { commandTypes } from "../../src/tenant/command.ts";
import { bank, commandOf, examples } from "./examples.ts";
import { expectLaws } from "./expectLaws.ts";

describe.each(commandTypes)("%s", (type) => {
  const { accepted, unchanged = [], refused } = examples[type];

  it("[ST6] [AN6] [AU1] is accepted, and keeps the laws of every command", () => {
    for (const example of accepted) {
      const { decision, tenant, audit } = expectLaws(bank, commandOf(type, example));
      expect([decision.value, decision.because]).toEqual([true, expect.any(Array)]);
      expect(tenant).not.toBe(bank);
      expect(audit?.command).toBe(type);
    }
    expect(accepted.length + unchanged.length).toBeGreaterThan(0);
  });

  it("[AN6] is refused with all the rules that it breaks", () => {
    for (const [by, fields, broken] of refused) {
      const command = commandOf(type, [by, fields] as never);
      const { decision, tenant } = expectLaws(bank, command);
      expect([JSON.stringify(command), decision.value, decision.because]).toEqual([
        JSON.stringify(command),
        false,
        broken,
      ]);
      expect(tenant).toBe(bank);
    }
    expect(refused.length).toBeGreaterThan(0);
  });
});

// Those that can want what is so already.
describe.each(commandTypes.filter((type) => (examples[type].unchanged ?? []).length > 0))("%s", (type) => {
  it("[ST2] [not AU1] leaves the same object where what is wanted is so already", () => {
    for (const example of examples[type].unchanged ?? []) {
      const { decision, tenant, audit } = expectLaws(bank, commandOf(type, example));
      expect([decision.value, audit]).toEqual([true, null]);
      expect(tenant).toBe(bank);
    }
  });
});
