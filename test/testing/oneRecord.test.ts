import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyArgumentsOf, type Question } from "tenant-policy/testing/arbitraries";
import { questions } from "../laws/questions.ts";
import { samples } from "../laws/samples.ts";
import { runs } from "../thoroughness.ts";

type Data = Readonly<Record<string, unknown>>;

/** An edit is of one record before and after, and an invitation is of somebody who has no record yet. */
const exceptions = new Map<string, (args: readonly unknown[]) => readonly unknown[]>([
  ["EditUserProfile", ([person, own, before]) => [person, own, before]],
  ["Invite", ([person, , facts]) => [person, facts]],
]);

/** Questions from facts. A tenant keeps its records by id, and reads back none that has two (ST3). */
const aboutFacts = questions.filter((name) => {
  const [first] = samples.get(name) ?? [];
  return typeof first !== "object" || first === null || !("workspaces" in first);
});

/** Every object in a value. */
function objectsIn(value: unknown): readonly Data[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Data, ...inside];
}

/** The records that some facts are about, by what they are, each as far as every kind of facts has it. */
function recordsIn(args: readonly unknown[]): readonly (readonly [id: string, record: string])[] {
  return args.flatMap(objectsIn).flatMap((each) => {
    const { id, kind, role, home, access, modules, name } = each;
    const of = (what: string, record: unknown) => [
      [`${what} ${String(id)}`, JSON.stringify(record)] as const,
    ];
    if (role !== undefined && home !== undefined) {
      return kind === undefined || kind === "teammate" ? of("teammate", [role, home]) : [];
    }
    return access === undefined ? [] : of("profile", [kind, access, modules, name]);
  });
}

describe("generated facts", () => {
  it.each(aboutFacts)("have one record for an id: %s", (question: Question) => {
    const factsOf = exceptions.get(question.replace(/^(can|decide)/, "")) ?? ((args) => args);
    for (const args of fc.sample(anyArgumentsOf(question), runs(60, 600))) {
      const records = new Map<string, string>();
      for (const [id, record] of recordsIn(factsOf(args))) {
        expect(records.get(id) ?? record, `two records of ${id}`).toBe(record);
        records.set(id, record);
      }
    }
  });

  it.each([
    ["canInvite", 2, "teammates"],
    ["canChangeEmail", 3, "teammates"],
    ["accountsMadeBy", 1, undefined],
  ] as const)("have a list without two of one id or address: %s", (question, place, key) => {
    for (const args of fc.sample(anyArgumentsOf(question), runs(200, 1_000))) {
      const facts = args[place] as unknown;
      const list = (key === undefined ? facts : (facts as Data)[key]) as readonly Record<string, string>[];
      const ids = list.map(({ id }) => id);
      const addresses = list.flatMap(({ email }) => email?.toLowerCase() ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(addresses).size).toBe(addresses.length);
    }
  });

  it("meet in an id often enough to tell oneself from others", () => {
    const met = fc
      .sample(anyArgumentsOf("canRemoveTeammate"), 200)
      .filter(([person, { id }]) => person.id === id);
    expect(met.length).toBeGreaterThan(20);
  });
});
