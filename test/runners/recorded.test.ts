import * as library from "tenant-policy";
import { beforeEach, describe, expect, it } from "vitest";
import { recorded } from "../../runners/recorded.ts";
import { takeCountedDecisions } from "../../runners/countedDecisions.ts";
import { type RuleCount, ruleCounts } from "../../runners/ruleCounts.ts";
import { functions, samples } from "../laws/samples.ts";
import { textOf } from "../sources.ts";

const policy = recorded(library);
const recordedFunctions = policy as unknown as Readonly<
  Record<string, (...args: readonly unknown[]) => unknown>
>;
const yesOrNo = [...functions.keys()].filter((name) => /^(can|is)[A-Z]/.test(name));

/** The rules that are counted while something runs. */
function counted(run: () => unknown): Readonly<Record<string, RuleCount>> {
  takeCountedDecisions();
  run();
  return Object.fromEntries(ruleCounts(takeCountedDecisions()));
}

beforeEach(() => {
  takeCountedDecisions();
});

describe("the recorded library", () => {
  it("has the names of the library, and all that is no function or schema is the same", () => {
    expect(Object.keys(policy)).toEqual(Object.keys(library));
    const constants = [
      "roles",
      "defaultIpList",
      "profileActivities",
      "rulesVersion",
      "commandTypes",
    ] as const;
    for (const name of constants) expect(policy[name]).toBe(library[name]);
  });

  it.each([...functions.keys()])("answers as the library, under the same name: %s", (name) => {
    const args = samples.get(name) ?? [];
    const ask = functions.get(name);
    const asking = recordedFunctions[name];
    expect(asking?.(...args)).toEqual(ask?.(...args));
    expect(asking).not.toBe(ask);
    expect([asking?.name, asking?.length]).toEqual([ask?.name, ask?.length]);
    expect(Object.isFrozen(asking)).toBe(Object.isFrozen(ask));
  });

  it.each([...functions.keys()])("answers as the library to what nobody should ask: %s", (name) => {
    const unreadable = {
      get role(): never {
        throw new Error("unreadable");
      },
    };
    for (const args of [[], [null], [unreadable, unreadable], [[], {}, "x"]]) {
      expect(outcomeOf(() => recordedFunctions[name]?.(...args))).toEqual(
        outcomeOf(() => functions.get(name)?.(...args)),
      );
    }
  });

  it("answers yes or no where its twin cannot read a fact", () => {
    const person = {
      kind: "teammate",
      get id(): never {
        throw new Error("unreadable");
      },
    };
    const answers = yesOrNo.map((name) => {
      const args = [person, ...(samples.get(name) ?? []).slice(1)];
      const ask = () => recordedFunctions[name]?.(...args);
      expect([name, outcomeOf(ask)]).toEqual([name, outcomeOf(() => functions.get(name)?.(...args))]);
      return outcomeOf(ask);
    });
    expect(answers).toContainEqual({ answer: false });
  });

  it.each(yesOrNo)("counts the reasons of the twin, and those alone: %s", (name) => {
    const args = samples.get(name) ?? [];
    const twin = functions.get(name.replace(/^(can|is)/, "decide")) as (
      ...args: readonly unknown[]
    ) => unknown;
    const { because } = twin(...args) as library.Decision<boolean>;
    expect(Object.keys(counted(() => recordedFunctions[name]?.(...args)))).toEqual([...because]);
  });
});

function outcomeOf(run: () => unknown): unknown {
  try {
    return { answer: run() };
  } catch (error) {
    return { error: String(error) };
  }
}

describe("what is counted", () => {
  it("is how often a rule allowed, refused and was behind another answer", () => {
    const counts = counted(() => {
      policy.isDomainAllowed("ann@a.example", ["a.example"]);
      policy.decideDomainAllowed("ann@a.example", ["a.example"]);
      policy.isDomainAllowed("ann@b.example", ["a.example"]);
      policy.bounceListing([], "ann@a.example", 0);
    });
    expect(counts["ED2"]).toEqual({ allowed: 2, refused: 0, answered: 0 });
    expect(counts["ED3"]).toEqual({ allowed: 0, refused: 1, answered: 0 });
    const listed = library.bounceListing([], "ann@a.example", 0).because;
    expect(listed.map((rule) => counts[rule])).toEqual(
      listed.map(() => ({ allowed: 0, refused: 0, answered: 1 })),
    );
  });

  it("are the issues of checks, called or used as a schema, each rule once", () => {
    const wrong = ["@@", "also wrong"];
    const once = { ED6: { allowed: 0, refused: 1, answered: 0 } };
    expect(counted(() => policy.checkEmailDomains(wrong))).toEqual(once);
    expect(counted(() => policy.checkEmailDomains["~standard"].validate(wrong))).toEqual(once);
    expect(counted(() => policy.tenantSchema["~standard"].validate(7))).toHaveProperty("ST3.refused", 1);
    const [schema] = Object.values(policy.commandSchemas);
    expect(counted(() => schema?.["~standard"].validate(7))).toHaveProperty("ST3.refused", 1);
    expect(counted(() => policy.checkEmailDomains(["a.example"]))).toEqual({});
  });

  it("are the decisions of transitions and of a replay", () => {
    const owner = { id: "olga", email: "olga@bank.example" };
    const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
    const bank = policy.newTenant(input).value as library.Tenant;
    const olga: library.Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
    const adding = { type: "workspaces/addGroup", group: "g", name: "G", by: olga, at: 1_000 } as const;
    const again = { ...adding, at: 2_000 };
    expect(counted(() => policy.transition(bank, adding))).toHaveProperty("WS4.allowed", 1);
    const counts = counted(() => policy.replay(bank, [adding, again]));
    expect(counts["WS4"]).toEqual({ allowed: 1, refused: 0, answered: 0 });
    const [refusal] = library.replay(bank, [adding, again]).refusals;
    expect(refusal?.decision.because.map((rule) => counts[rule]?.refused)).toEqual([1]);
    const malformed = { ...adding, group: 7 } as never;
    expect(counted(() => policy.transition(bank, malformed))).toHaveProperty("ST5.refused", 1);
  });

  it("are the notes of a tenant that loads", () => {
    const stored = textOf("test/fixtures/tenant-v1.json");
    const { notes = [] } = library.parseTenant(stored);
    expect(notes.length).toBeGreaterThan(0);
    const counts = counted(() => policy.parseTenant(stored));
    expect(Object.keys(counts).sort()).toEqual([...new Set(notes.map(({ rule }) => rule))].sort());
    expect(Object.values(counts).every(({ refused, answered }) => refused === 0 && answered === 1)).toBe(
      true,
    );
  });

  it("is nothing of what is no answer", () => {
    expect(counted(() => policy.sizeOf({} as never))).toEqual({});
    expect(counted(() => policy.serializeTenant({} as never))).toEqual({});
  });
});
