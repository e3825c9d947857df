import { describe, expect, it } from "vitest";
import { decideExecute } from "../../src/index.ts";
import { commandTypes, declared } from "../../src/tenant/command.ts";
import { bank, bankBefore, commandOf, examples } from "./examples.ts";
import { expectLaws } from "./expectLaws.ts";

describe.each(commandTypes)("%s", (type) => {
  const { accepted, unchanged = [], refused } = examples[type];
  const before = bankBefore(type);

  it("[ST6] [AN6] [AU1] is accepted, and keeps the laws of every command", () => {
    for (const example of accepted) {
      const { decision, tenant, audit } = expectLaws(before, commandOf(type, example));
      expect([decision.value, decision.because]).toEqual([true, expect.any(Array)]);
      expect(tenant).not.toBe(before);
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

/** Without events, which give nothing and have a reason of their own (ST15). */
const aboutTeammates = commandTypes.filter(
  (type) => type.startsWith("teammates/") && declared.get(type)?.from === "person",
);

describe("the reasons of an accepted command about a teammate", () => {
  it.each(aboutTeammates.filter((type) => (examples[type].unchanged ?? []).length > 0))(
    "[AN1] [TM11] name TM11 last where %s changes nothing",
    (type) => {
      for (const example of examples[type].unchanged ?? []) {
        const { because } = decideExecute(bank, commandOf(type, example));
        expect(because.length).toBeGreaterThan(1);
        expect(because.indexOf("TM11")).toBe(because.length - 1);
      }
    },
  );

  it.each(aboutTeammates)("[not TM11] do not name it where %s changes something", (type) => {
    for (const example of examples[type].accepted) {
      const { because } = decideExecute(bankBefore(type), commandOf(type, example));
      expect(because).not.toContain("TM11");
    }
  });
});
