import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ledger, ledgerOf, withEntry, withoutEntry } from "../../../src/kernel/ledger/ledger.ts";
import { changesBetween } from "../../../src/kernel/schema/changes.ts";
import { ledger } from "../../../src/kernel/schema/ledgerSchema.ts";
import { list } from "../../../src/kernel/schema/list.ts";
import { derived, optional, partial, record, variants } from "../../../src/kernel/schema/record.ts";
import { anything, boolean, id, nullable, oneOf, string } from "../../../src/kernel/schema/scalars.ts";
import { refine, type Schema, transform } from "../../../src/kernel/schema/schema.ts";

interface HelpDesk {
  readonly base: boolean;
  readonly full: boolean;
}
interface Settings {
  readonly zone: string;
  readonly helpDesk: HelpDesk;
  readonly list: readonly string[];
  readonly note?: string | null;
  readonly length?: number;
}

const settings = record<Settings>({
  zone: string,
  helpDesk: refine(record<HelpDesk>({ base: boolean, full: boolean }), "nothing", () => undefined),
  list: list(string),
  note: optional(nullable(string)),
  length: derived(anything as Schema<number>),
});
const before: Settings = { zone: "UTC", helpDesk: { base: true, full: true }, list: ["a"] };

describe("changesBetween, of a record", () => {
  it("gives each changed property with its path, in the order of the schema; a list is one value", () => {
    const after: Settings = { list: ["a", "b"], helpDesk: { base: false, full: true }, zone: "UTC" };
    expect(changesBetween(settings, before, after)).toEqual([
      { path: ["helpDesk", "base"], before: true, after: false },
      { path: ["list"], before: ["a"], after: ["a", "b"] },
    ]);
  });

  it("has no `before` of what is new, and no `after` of what is gone", () => {
    const noted: Settings = { ...before, note: null };
    expect(changesBetween(settings, before, noted)).toStrictEqual([{ path: ["note"], after: null }]);
    expect(changesBetween(settings, noted, before)).toStrictEqual([{ path: ["note"], before: null }]);
  });

  it("gives nothing where nothing changed", () => {
    expect(changesBetween(settings, before, before)).toEqual([]);
    expect(changesBetween(settings, before, structuredClone(before))).toEqual([]);
  });

  it("leaves out what is derived", () => {
    expect(changesBetween(settings, before, { ...before, length: 1 })).toEqual([]);
  });

  it("of a transformed value compares what its stored form declares", () => {
    const ranges = transform(
      record<{ entries: readonly string[]; ranges?: unknown }>({
        entries: list(string),
        ranges: derived(anything),
      }),
      "ranges",
      ({ entries }) => ({ entries, ranges: entries.length }),
      ({ entries }) => ({ entries }),
    );
    expect(changesBetween(ranges, { entries: [], ranges: 0 }, { entries: ["a"], ranges: 1 })).toEqual([
      { path: ["entries"], before: [], after: ["a"] },
    ]);
  });

  it("looks into some of the properties, where only some are there", () => {
    const overrides = partial<HelpDesk>({ base: boolean, full: boolean });
    expect(changesBetween(overrides, { base: true }, { full: false })).toStrictEqual([
      { path: ["base"], before: true },
      { path: ["full"], after: false },
    ]);
  });

  it("gives the whole where there was nothing, or is nothing left", () => {
    const maybe = record<{ helpDesk?: HelpDesk }>({
      helpDesk: optional(record<HelpDesk>({ base: boolean, full: boolean })),
    });
    const helpDesk = { base: true, full: true };
    expect(changesBetween(maybe, {}, { helpDesk })).toStrictEqual([{ path: ["helpDesk"], after: helpDesk }]);
    expect(changesBetween(maybe, { helpDesk }, {})).toStrictEqual([{ path: ["helpDesk"], before: helpDesk }]);
  });

  it("reads own properties only", () => {
    const inheriting = Object.setPrototypeOf({ ...before }, { note: "inherited" }) as Settings;
    expect(changesBetween(settings, before, inheriting)).toEqual([]);
  });
});

describe("changesBetween, of any other value", () => {
  it("goes down into objects as far as they differ, variants and nullable objects included", () => {
    const place = nullable(
      variants<{ readonly level: string; readonly group?: string }>("level", {
        tenant: record({ level: oneOf(["tenant"]) }),
        group: record({ level: oneOf(["group"]), group: id }),
      }),
    );
    expect(changesBetween(place, { level: "group", group: "loans" }, { level: "tenant" })).toStrictEqual([
      { path: ["level"], before: "group", after: "tenant" },
      { path: ["group"], before: "loans" },
    ]);
    expect(changesBetween(place, null, { level: "tenant" })).toEqual([
      { path: [], before: null, after: { level: "tenant" } },
    ]);
  });

  it("reads own properties only; names of a prototype are keys like others", () => {
    const after: unknown = JSON.parse('{"__proto__": 1, "toString": 2}');
    expect(changesBetween(anything, {}, after)).toStrictEqual([
      { path: ["__proto__"], after: 1 },
      { path: ["toString"], after: 2 },
    ]);
  });

  it("takes the same JSON for no change", () => {
    expect(changesBetween(anything, { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([]);
  });
});

interface Person {
  readonly id: string;
  readonly role: string;
}

describe("changesBetween, of a ledger", () => {
  const people = record<{ people: Ledger<Person> }>({
    people: ledger<Person>(record<Person>({ id, role: string })),
  });
  const many = Array.from({ length: 500 }, (_, n): Person => ({ id: `p${n}`, role: "full" }));

  it("gives the entries that came, went and changed, sorted by id", () => {
    const earlier = ledgerOf(many);
    const changed = withEntry(withoutEntry(earlier, "p3"), { id: "p7", role: "owner" });
    const later = withEntry(changed, { id: "new", role: "full" });
    expect(changesBetween(people, { people: earlier }, { people: later })).toStrictEqual([
      { path: ["people", "new"], after: { id: "new", role: "full" } },
      { path: ["people", "p3"], before: { id: "p3", role: "full" } },
      { path: ["people", "p7", "role"], before: "full", after: "owner" },
    ]);
    expect(changesBetween(people, { people: earlier }, { people: earlier })).toEqual([]);
  });

  it("gives as many changes as there are changed entries, whatever the sizes", () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.nat(80), (kept, gone, come) => {
        const earlier = ledgerOf(many.slice(0, kept + gone));
        const later = ledgerOf([...many.slice(0, kept), ...many.slice(200, 200 + come)]);
        expect(changesBetween(people, { people: earlier }, { people: later })).toHaveLength(gone + come);
      }),
    );
  });
});
