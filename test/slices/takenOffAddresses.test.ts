import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounceListing } from "../../src/bounceList/bounceListing.ts";
import { entriesOf, entryOf, ledgerOf, sizeOf } from "../../src/kernel/ledger/ledger.ts";
import type { BounceList, BounceRecord } from "../../src/slices/bounceListSchema.ts";
import { person } from "../vocabulary/people.ts";
import {
  byAnn,
  bySystem,
  type CommandOfSlice,
  day,
  decide,
  initialOf,
  namesEveryCommandFault,
  reduce,
  reduced,
} from "./laws.ts";

const ann = "ann@bank.example";
const bob = "bob@bank.example";
const initial = initialOf("bounceList");
const minute = 60_000;
const noon = 1_000 * day;

type Step = CommandOfSlice<"bounceList">;

const bounced = (email: string, happenedAtMilli: number, at = happenedAtMilli): Step => ({
  ...({ type: "bounceList/recordBounce", email, happenedAtMilli, by: bySystem.by, at } as const),
});
const takenOff = (email: string, at: number): Step => ({
  ...({ type: "bounceList/takeOff", email, by: byAnn.by, at } as const),
});
const retained = (days: number, at: number): Step => ({
  ...({ type: "bounceList/chooseRetention", days, by: byAnn.by, at } as const),
});
const after = (start: BounceList, ...steps: readonly Step[]): BounceList =>
  steps.reduce((list, step) => reduced("bounceList", list, step), start);
const marksOf = ({ takenOff: marks }: BounceList): unknown => entriesOf(marks);
const because = (bounceList: BounceList, step: Step, by = person("owner")): readonly string[] =>
  decide(step, { bounceList }, by).because;

/** Ann's address bounced a day before noon, and is taken off at noon. */
const mended = after(
  initial,
  bounced(ann, noon - day),
  bounced(bob, noon - 2 * day, noon - day),
  takenOff(ann, noon),
);

describe("taking an address off the bounce list", () => {
  it("[not BL10] takes it off at once, and no other", () => {
    expect(entriesOf(mended.entries).map(({ id }) => id)).toEqual([bob]);
    expect(marksOf(mended)).toEqual([{ id: ann, takenOffAtMilli: noon }]);
  });

  it("[BL8] whatever the letter case", () => {
    const listed = after(initial, bounced(ann, 0));
    expect(marksOf(after(listed, takenOff("ANN@Bank.example", 5)))).toEqual([
      { id: ann, takenOffAtMilli: 5 },
    ]);
  });

  it("[BL7] an address that could not bounce any more, stored by an earlier release", () => {
    const email = "ann@10.0.0.1";
    const entry: BounceRecord = { id: email, email, addedAtMilli: noon, retentionDays: 7 };
    const list = after({ ...initial, entries: ledgerOf([entry]) }, takenOff(email, noon));
    expect(sizeOf(list.entries)).toBe(0);
  });

  it("[BL10] is for an Owner, and Full Access at tenant level", () => {
    const list = after(initial, bounced(ann, 0));
    expect(because(list, takenOff(ann, 1))).toEqual(["BL10"]);
    expect(decide(takenOff(ann, 1), { bounceList: list }, person("full")).value).toBe(true);
    expect(decide(takenOff(ann, 1), { bounceList: list }, person("full", "loans")).value).toBe(false);
    expect(because(list, takenOff(bob, 1), person("readOnly"))).toEqual(["RL4", "BL10", "ST11"]);
  });

  it.each([
    ["an address that never bounced", takenOff(bob, noon)],
    ["an address whose period is over", takenOff(ann, noon + 6 * day)],
    ["a text that is no address", takenOff("constructor", noon)],
  ])("[ST11] is refused for %s", (_, step) => {
    const list = after(initial, bounced(ann, noon - day));
    expect(decide(step, { bounceList: list })).toEqual({ value: false, because: ["ST11"] });
    expect(reduce("bounceList", list, step)).toBe(list);
  });

  it("[not ST11] is accepted up to the last instant", () => {
    const list = after(initial, bounced(ann, noon - day));
    expect(because(list, takenOff(ann, noon + 6 * day - 1))).toEqual(["BL10"]);
  });

  it.each([0, -3])("[ST11] [BL7] is refused for an entry of %d days, which is never on the list", (days) => {
    const ahead = { id: ann, email: ann, addedAtMilli: noon + 9 * day, retentionDays: days };
    const list = { ...initial, entries: ledgerOf([ahead]) };
    expect(because(list, takenOff(ann, noon))).toEqual(["ST11"]);
  });

  it("[ST11] is refused a second time", () => {
    expect(because(mended, takenOff(ann, noon + 1))).toEqual(["ST11"]);
    expect(reduce("bounceList", mended, takenOff(ann, noon + 1))).toBe(mended);
  });

  it("[ST5] [ST10] is malformed without an address", () => {
    namesEveryCommandFault(takenOff(ann, noon) as never, { email: ["", null, 7, [ann], {}] });
  });
});

describe("a bounce of an address that was taken off", () => {
  it.each([noon - day, noon - 1, noon])("[BL10] does not put it back if it happened before: %d", (when) => {
    for (const at of [noon, noon + 1, noon + 3 * day]) {
      expect(reduce("bounceList", mended, bounced(ann, when, at))).toBe(mended);
      expect(because(mended, bounced(ann, when, at))).toEqual(["ST9", "BL10"]);
    }
  });

  it("[not BL10] puts it back if it happened after, also when it is told late", () => {
    for (const at of [noon + 1, noon + 3 * day]) {
      const list = after(mended, bounced(ann, noon + 1, at));
      expect(entryOf(list.entries, ann)).toMatchObject({ addedAtMilli: noon + 1, retentionDays: 7 });
    }
  });

  it("[BL10] from before does not lengthen the period of one from after", () => {
    const list = after(mended, bounced(ann, noon + 1), retained(30, noon + 2));
    expect(reduce("bounceList", list, bounced(ann, noon - day, noon + 3))).toBe(list);
    const never = after(initial, bounced(ann, noon + 1), retained(30, noon + 2));
    expect(reduce("bounceList", never, bounced(ann, noon - day, noon + 3))).not.toBe(never);
  });

  it("[BL10] counts from the last time that the address was taken off", () => {
    const again = after(mended, bounced(ann, noon + day), takenOff(ann, noon + 2 * day));
    expect(marksOf(again)).toEqual([{ id: ann, takenOffAtMilli: noon + 2 * day }]);
    expect(reduce("bounceList", again, bounced(ann, noon + day, noon + 3 * day))).toBe(again);
  });

  it("[SE6] whose host's clock was up to 5 minutes ahead does not put it back when it is repeated", () => {
    const ahead = noon + 5 * minute;
    const list = after(initial, bounced(ann, ahead, noon), takenOff(ann, noon + 1));
    expect(marksOf(list)).toEqual([{ id: ann, takenOffAtMilli: ahead }]);
    expect(reduce("bounceList", list, bounced(ann, ahead, noon + 2))).toBe(list);
  });

  it("[SE6] [ST15] that is dated further ahead counts as not yet happened", () => {
    const wrong = after(initial, bounced(ann, noon + 100 * day), takenOff(ann, noon));
    expect(marksOf(wrong)).toEqual([{ id: ann, takenOffAtMilli: noon }]);
    expect(sizeOf(wrong.entries)).toBe(0);
  });

  it("[ST15] is not kept out by a mark that is dated more than 5 minutes ahead of the report, and ends it", () => {
    const wrong = { ...initial, takenOff: ledgerOf([{ id: ann, takenOffAtMilli: noon + 5 * minute + 1 }]) };
    const list = after(wrong, bounced(ann, noon));
    expect([sizeOf(list.entries), marksOf(list)]).toEqual([1, []]);
    const right = { ...initial, takenOff: ledgerOf([{ id: ann, takenOffAtMilli: noon + 5 * minute }]) };
    expect(reduce("bounceList", right, bounced(ann, noon))).toBe(right);
  });

  it("[ST15] a mark that is dated ahead gives way to the next time that the address is taken off, and a nearer one does not", () => {
    const takenOffWith = (takenOffAtMilli: number): unknown => {
      const listed = after(initial, bounced(ann, noon - day));
      return marksOf(
        after({ ...listed, takenOff: ledgerOf([{ id: ann, takenOffAtMilli }]) }, takenOff(ann, noon)),
      );
    };
    expect(takenOffWith(noon + 9 * day)).toEqual([{ id: ann, takenOffAtMilli: noon }]);
    expect(takenOffWith(noon + minute)).toEqual([{ id: ann, takenOffAtMilli: noon + minute }]);
  });

  it("[BL10] [ST15] counts by when it happened, in whatever order all are told, and however often", () => {
    const before = fc.integer({ min: -6 * 24, max: 0 });
    const later = fc.integer({ min: 1, max: 3 * 24 });
    const hour = day / 24;
    const histories = fc.record({
      first: before,
      told: fc.array(fc.oneof(before, before, later), { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(histories, ({ first, told }) => {
        const start = after(initial, bounced(ann, noon + first * hour), takenOff(ann, noon));
        const list = told.reduce(
          (state, hours, place) => after(state, bounced(ann, noon + hours * hour, noon + 3 * day + place)),
          start,
        );
        const listing = bounceListing(entriesOf(list.entries), ann, noon + 3 * day + told.length);
        expect(listing.value).toBe(told.some((hours) => hours > 0) ? "listed" : "notListed");
        expect(
          told.reduce(
            (state, hours) => after(state, bounced(ann, noon + hours * hour, noon + 4 * day)),
            list,
          ),
        ).toBe(list);
      }),
    );
  });
});

describe("the mark of an address that was taken off", () => {
  const anyTime = fc.integer({ min: 0, max: 900 });

  it.each([7, 365, 400])(
    "[BL10] is kept as long as a bounce from before could count, whatever period is chosen (%d days at first)",
    (retentionDays) => {
      const steps = fc.array(
        fc.record({
          at: anyTime,
          kind: fc.constantFrom("late", "late", "other", "retain"),
          days: fc.constantFrom(1, 7, 364, 365),
          before: fc.constantFrom(0, 1, 10_000),
        }),
        { maxLength: 20 },
      );
      fc.assert(
        fc.property(steps, (unordered) => {
          const start = after(
            { ...initial, retentionDays },
            bounced(ann, noon - minute),
            takenOff(ann, noon),
          );
          let list = start;
          for (const { at: days, kind, days: chosen, before } of unordered.sort(
            (one, other) => one.at - other.at,
          )) {
            const at = noon + days * day;
            const late = bounced(ann, noon - before, at);
            list = after(list, { late, other: bounced(bob, at), retain: retained(chosen, at) }[kind]);
            expect(entryOf(list.entries, ann)).toBeUndefined();
          }
        }),
      );
    },
  );

  it.each([
    [7, 365],
    [365, 365],
    [400, 400],
  ])(
    "[BL10] leaves with a change of the list, where the period is %d days, after %d days",
    (retentionDays, kept) => {
      const start = after({ ...initial, retentionDays }, bounced(ann, noon - minute), takenOff(ann, noon));
      const end = noon + kept * day;
      expect(sizeOf(after(start, bounced(bob, end - 1)).takenOff)).toBe(1);
      expect(sizeOf(after(start, bounced(bob, end)).takenOff)).toBe(0);
      expect(sizeOf(after(start, retained(9, end)).takenOff)).toBe(1);
    },
  );
});

describe("entries that have ended", () => {
  /** Ended one an hour before noon, the last one listed first. */
  const ended = (count: number): readonly BounceRecord[] =>
    Array.from({ length: count }, (_, hours) => {
      const email = `a${hours}@bank.example`;
      return { id: email, email, addedAtMilli: noon - 7 * day - (hours * day) / 24, retentionDays: 7 };
    });
  const withEnded = (count: number): BounceList => ({ ...initial, entries: ledgerOf(ended(count)) });
  const leftOf = ({ entries }: BounceList): readonly string[] =>
    entriesOf(entries).map(({ id }) => id.replace("@bank.example", ""));

  it("[BL10] leave with a change of the list, 8 at most, the earliest end first", () => {
    const once = after(withEnded(12), bounced(ann, noon));
    expect(leftOf(once)).toEqual(["a0", "a1", "a2", "a3", "ann"]);
    expect(leftOf(after(once, takenOff(ann, noon)))).toEqual([]);
  });

  it("[BL10] leave by when they end, not by when they were added", () => {
    const long = { id: bob, email: bob, addedAtMilli: noon - 400 * day, retentionDays: 399 };
    const never = { id: ann, email: ann, addedAtMilli: noon - 1, retentionDays: 0 };
    const list = { ...initial, entries: ledgerOf([...ended(8), long, never]) };
    expect(leftOf(after(list, bounced("new@bank.example", noon)))).toEqual(["a0", "ann", "new"]);
  });

  it("[not BL10] stay until the instant at which they end", () => {
    const start = withEnded(1);
    expect(leftOf(after(start, bounced(ann, noon - 1)))).toEqual(["a0", "ann"]);
    expect(leftOf(after(start, bounced(ann, noon)))).toEqual(["ann"]);
  });

  it("[not BL10] stay where the list does not change", () => {
    const start = after(initial, bounced(ann, noon - 6 * day));
    const list = { ...start, entries: ledgerOf([...entriesOf(start.entries), ...ended(3)]) };
    expect(reduce("bounceList", list, bounced(ann, noon))).toBe(list);
    expect(reduce("bounceList", list, takenOff(bob, noon))).toBe(list);
    expect(leftOf(after(list, retained(9, noon)))).toEqual(["a0", "a1", "a2", "ann"]);
  });

  it("[BL10] one that ended makes room for a new one of the same address", () => {
    expect(leftOf(after(withEnded(1), bounced("a0@bank.example", noon)))).toEqual(["a0"]);
  });

  it("[BL10] [BL9] one that has left answers for no other bounce of its period, which is listed for what is left", () => {
    const pruned = after(withEnded(1), bounced(ann, noon));
    const late = bounced("a0@bank.example", noon - day, noon + 1);
    expect(because(withEnded(1), late)).toEqual(["ST9", "BL6"]);
    expect(entryOf(after(pruned, late).entries, "a0@bank.example")).toMatchObject({
      addedAtMilli: noon - day,
    });
  });
});
