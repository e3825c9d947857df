import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounceListing } from "../../src/bounceList/bounceListing.ts";
import { entriesOf, entryOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { BounceList, BounceRecord, TakenOffAddress } from "../../src/slices/bounceListSchema.ts";
import { person } from "../vocabulary/people.ts";
import { collidingAddresses } from "../kernel/ledger/collidingIds.ts";
import {
  byAnn,
  bySystem,
  checkCommand,
  checkSlice,
  type CommandOfSlice,
  day,
  decide,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduce,
  reduced,
  schemaOf,
} from "./laws.ts";

const ann = "ann@bank.example";
const bob = "bob@bank.example";

const recordOfEmail = (email: string): BounceRecord => ({
  id: email,
  email,
  addedAtMilli: 5,
  retentionDays: 7,
});
const record = recordOfEmail(ann);
const mark: TakenOffAddress = { id: ann, takenOffAtMilli: 3 };
const listOfOne: BounceList = { retentionDays: 7, entries: ledgerOf([record]), takenOff: ledgerOf([mark]) };
const initial = initialOf("bounceList");

/** How many arrays lie in arrays at most, and how many items one has. */
function sizesOf(node: unknown, level = 1): readonly [depth: number, widest: number] {
  if (!Array.isArray(node)) return [0, 0];
  return node.reduce<readonly [number, number]>(
    ([depth, widest], each) => {
      const [below, wide] = sizesOf(each, level + 1);
      return [Math.max(depth, below), Math.max(widest, wide)];
    },
    [level, node.length],
  );
}

describe("4,096 bounces of addresses that were made to collide", () => {
  it("[ST18] are kept as 4,096 ordinary ones are, in small arrays", () => {
    const addresses = collidingAddresses(12);
    const list = addresses.reduce((state, email) => reduce("bounceList", state, bounced(email, 5)), initial);
    expect(entriesOf(list.entries).map(({ email }) => email)).toEqual([...addresses].sort());
    const [depth, widest] = sizesOf(list.entries);
    expect([depth <= 9, widest]).toEqual([true, 32]);
  });
});

const bounced = (email: string, at: number): CommandOfSlice<"bounceList"> => ({
  type: "bounceList/recordBounce",
  email,
  by: bySystem.by,
  at,
});
/** A bounce that is reported later than it happened. */
const late = (email: string, happenedAtMilli: number, at: number): CommandOfSlice<"bounceList"> => ({
  type: "bounceList/recordBounce",
  email,
  happenedAtMilli,
  by: bySystem.by,
  at,
});
const retained = (days: number): CommandOfSlice<"bounceList"> => ({
  type: "bounceList/chooseRetention",
  days,
  ...byAnn,
});
const after = (start: BounceList, ...commands: readonly CommandOfSlice<"bounceList">[]): BounceList =>
  commands.reduce((each, command) => reduced("bounceList", each, command), start);
const annsOf = ({ entries }: BounceList): unknown => entryOf(entries, ann);

const issuesOf = (entries: unknown): unknown =>
  checkSlice("bounceList", { retentionDays: 7, entries, takenOff: [] }).issues?.map(({ rule, path }) => [
    rule,
    ...path,
  ]);

describe("the bounce list", () => {
  it("[BL1] starts empty, with 7 days", () => {
    expect(initial).toEqual({ retentionDays: 7, entries: [], takenOff: [] });
  });

  it("[BL2] an address keeps the retention that was in force when it was added", () => {
    const list = after(initial, bounced(ann, 0), retained(30));
    expect(list.retentionDays).toBe(30);
    expect(annsOf(list)).toEqual({ id: ann, email: ann, addedAtMilli: 0, retentionDays: 7 });
  });

  it("[not BL2] an address added later has the new retention", () => {
    const list = after(initial, bounced(ann, 0), retained(30), bounced(bob, 5));
    expect(entryOf(list.entries, bob)).toEqual({ id: bob, email: bob, addedAtMilli: 5, retentionDays: 30 });
    expect(entriesOf(list.entries)).toHaveLength(2);
  });

  it.each([0, 1, 7 * day - 1])("[BL6] a further bounce after %d ms changes nothing", (at) => {
    const list = after(initial, bounced(ann, 0), retained(30));
    expect(reduce("bounceList", list, bounced(ann, at))).toBe(list);
  });

  it("[not BL6] a bounce after the period starts a new period in its place", () => {
    const list = after(initial, bounced(ann, 0), bounced(ann, 7 * day));
    expect(entriesOf(list.entries)).toEqual([
      { id: ann, email: ann, addedAtMilli: 7 * day, retentionDays: 7 },
    ]);
  });

  it("[BL8] the letter case of an address does not matter", () => {
    const list = after(initial, bounced(ann, 0));
    expect(reduce("bounceList", list, bounced("ANN@Bank.example", 1))).toBe(list);
    expect(annsOf(reduce("bounceList", initial, bounced("ANN@Bank.example", 0)))).toEqual(annsOf(list));
  });

  it("[BL9] a bounce reported late takes no address off the list earlier", () => {
    const list = after(initial, bounced(ann, 5 * day));
    expect(reduce("bounceList", list, late(ann, day, 6 * day))).toBe(list);
    expect(annsOf(list)).toMatchObject({ addedAtMilli: 5 * day });
  });

  it("[not BL9] a bounce reported late replaces an entry that ends before it", () => {
    const list = after(initial, bounced(ann, 20 * day), retained(30), late(ann, day, 21 * day));
    expect(annsOf(list)).toEqual({ id: ann, email: ann, addedAtMilli: day, retentionDays: 30 });
  });

  it("[BL7] the 400 days of a migrated tenant are used as they are", () => {
    const list = after({ ...initial, retentionDays: 400 }, bounced(ann, 0));
    expect(annsOf(list)).toEqual({ id: ann, email: ann, addedAtMilli: 0, retentionDays: 400 });
  });

  it.each([0, -3])(
    "[BL7] [ST15] the %d days of one list nothing, as the period is over at once",
    (retentionDays) => {
      const start = { ...initial, retentionDays };
      expect(after(start, bounced(ann, 0))).toBe(start);
    },
  );

  it("[ST15] a bounce whose period is over when it is reported changes nothing", () => {
    expect(reduce("bounceList", initial, late(ann, 0, 7 * day))).toBe(initial);
  });

  it("[not ST15] a bounce whose period is not over lists the address for what is left", () => {
    const list = after(initial, late(ann, 0, 7 * day - 1));
    expect(annsOf(list)).toEqual({ id: ann, email: ann, addedAtMilli: 0, retentionDays: 7 });
  });

  it("[ST15] an entry that is more than 5 minutes ahead of the report gives way", () => {
    const ahead = after(initial, bounced(ann, 300_001));
    expect(annsOf(after(ahead, bounced(ann, 0)))).toMatchObject({ addedAtMilli: 0 });
    const within = after(initial, bounced(ann, 300_000));
    expect(reduce("bounceList", within, bounced(ann, 0))).toBe(within);
  });

  it("[AN1] a bounce that changes nothing says which rule decides", () => {
    const told = (bounceList: BounceList, command: CommandOfSlice<"bounceList">): unknown =>
      decide(command, { bounceList }).because;
    const list = after(initial, bounced(ann, 5 * day));
    expect(told(list, bounced(ann, 6 * day))).toEqual(["ST9", "BL6"]);
    expect(told(list, late(ann, day, 6 * day))).toEqual(["ST9", "BL9"]);
    expect(told(list, late(ann, 0, 7 * day))).toEqual(["ST9", "ST15"]);
    expect(told(list, bounced(ann, 12 * day))).toEqual(["ST9"]);
  });

  it("[ED4] a malformed address is not listed", () => {
    expect(reduce("bounceList", initial, bounced("ann", 0))).toBe(initial);
  });

  it("[BL4] [BL9] an address is listed at its last bounce, in whatever order bounces are reported", () => {
    const email = fc.constantFrom(ann, bob, "constructor@bank.example");
    // All are reported on day 40, when no period of 41 days is over.
    const start = { ...initial, retentionDays: 41 };
    const bounces = fc.array(fc.record({ email, at: fc.integer({ min: 0, max: 40 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(bounces, (reported) => {
        let list = start;
        const seen = new Map<string, number>();
        for (const { email: address, at } of reported) {
          list = reduced("bounceList", list, late(address, at * day, 40 * day));
          seen.set(address, Math.max(seen.get(address) ?? 0, at));
          // The last bounce may have happened within an earlier period, but not after its end.
          const entry = entryOf(list.entries, address);
          const last = (seen.get(address) ?? 0) * day;
          expect(bounceListing(entry === undefined ? [] : [entry], address, last).value).toBe("listed");
        }
        expect(entriesOf(list.entries).map(({ id }) => id)).toEqual([...seen.keys()].sort());
      }),
    );
  });
});

describe("the commands of the bounce list", () => {
  const facts = { subscription: initialOf("subscription"), bounceList: initial };

  it("[TS1] only an Owner chooses the retention", () => {
    expect(decide(retained(30), facts)).toEqual({ value: true, because: ["TS1", "RL1"] });
    expect(decide(retained(30), facts, person("full"))).toEqual({ value: false, because: ["TS1", "RL1"] });
  });

  it("[ST9] the system reports a bounce", () => {
    expect(decide(bounced(ann, 0), facts)).toEqual({ value: true, because: ["ST9"] });
  });

  it("[BL1] [not BL7] choosing a retention outside the limits is refused", () => {
    namesEveryCommandFault(
      { type: "bounceList/chooseRetention", days: 365, ...byAnn },
      { days: [0, 366, 7.5, -1, NaN, 1e300, "7", null, [7]] },
    );
  });

  it("[ED4] a bounce of a malformed address is refused", () => {
    namesEveryCommandFault(
      { type: "bounceList/recordBounce", email: "ann@bank.example", ...bySystem },
      {
        email: [
          "",
          "ann",
          "ann@bank.example\n",
          "a@b@c",
          "\u212A@",
          "a@10.0.0.1",
          null,
          7,
          ["ann@bank.example"],
          {},
        ],
      },
    );
  });

  it("[BL8] the address comes out in lower case", () => {
    const bounce = { type: "bounceList/recordBounce", email: "Ann@Bank.example", ...bySystem };
    expect(checkCommand("bounceList/recordBounce", bounce).value?.email).toBe("ann@bank.example");
  });
});

describe("the bounce list as it is stored", () => {
  it("[ST3] names every fault", () => {
    namesEveryFault(schemaOf("bounceList"), listOfOne, {
      retentionDays: [0.5, NaN, Infinity, 1e300, "7", null],
      entries: [null, {}, "", [null], [{}], [{ ...record, more: 1 }], [record, record]],
      takenOff: [null, {}, "", [null], [{}], [{ ...mark, more: 1 }], [mark, mark], [{ ...mark, id: "ann" }]],
    });
    expect(issuesOf([{ id: "", email: "ann", addedAtMilli: 0.5, retentionDays: "7", more: 1 }])).toEqual([
      ["ST5", "entries", 0, "id"],
      ["ED4", "entries", 0, "email"],
      ["ST10", "entries", 0, "addedAtMilli"],
      ["ST10", "entries", 0, "retentionDays"],
      ["ST3", "entries", 0, "more"],
    ]);
  });

  it.each([0.5, -0.5, NaN, Infinity, 1e300])("[BL7] %d days are refused, as they are not whole", (days) => {
    expect(issuesOf([{ ...record, retentionDays: days }])).toEqual([["BL7", "entries", 0, "retentionDays"]]);
  });

  it.each([-1, 0, 1, 365, 366, 100_000])("[BL7] a migrated tenant keeps %d days", (retentionDays) => {
    const stored = { retentionDays, entries: [{ ...record, retentionDays }], takenOff: [] };
    expect(checkSlice("bounceList", stored)).toEqual({ value: stored });
  });

  it("[BL8] the id of an entry is its address in lower case, or no look-up would find it", () => {
    expect(issuesOf([{ ...record, id: "bob@bank.example" }])).toEqual([["BL8", "entries", 0, "id"]]);
    expect(issuesOf([{ ...record, id: "Ann@bank.example" }])).toEqual([["BL8", "entries", 0, "id"]]);
    expect(
      checkSlice("bounceList", {
        ...{ retentionDays: 7, entries: [{ ...record, email: "Ann@Bank.example" }] },
        takenOff: [{ ...mark, id: "Ann@Bank.example" }],
      }).value,
    ).toEqual(listOfOne);
  });

  it("reads many entries, flat or nested, as the same ledger", () => {
    const records = Array.from({ length: 300 }, (_, n) => recordOfEmail(`a${n}@bank.example`));
    const flat = checkSlice("bounceList", { retentionDays: 7, entries: records, takenOff: [] }).value;
    const nested: unknown = JSON.parse(JSON.stringify(flat));
    expect(checkSlice("bounceList", nested).value).toEqual(flat);
    expect(flat === undefined ? 0 : entriesOf(flat.entries)).toHaveLength(300);
  });
});
