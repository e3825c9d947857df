import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounceListing } from "../../src/bounceList/bounceListing.ts";
import { type BounceListCommand, bounceListCommandForms } from "../../src/bounceList/commands.ts";
import { reduceBounceList } from "../../src/bounceList/reducer.ts";
import { bounceListForm, type BounceList, defaultBounceList } from "../../src/slices/bounceList.ts";
import { entriesOf, entryOf } from "../../src/kernel/ledger/ledger.ts";
import { byAnn, bySystem, day, reduced } from "../slices/laws.ts";

const room = { form: bounceListForm, commandForms: bounceListCommandForms, reduce: reduceBounceList };
const ann = "ann@bank.example";
const bob = "bob@bank.example";

const bounced = (email: string, at: number): BounceListCommand => ({
  type: "bounceList/recordBounce",
  email,
  by: bySystem.by,
  at,
});
const retained = (days: number): BounceListCommand => ({
  type: "bounceList/chooseRetention",
  days,
  ...byAnn,
});
const after = (list: BounceList, ...commands: readonly BounceListCommand[]): BounceList =>
  commands.reduce((each, command) => reduced(room, each, command), list);
const annsOf = (list: BounceList): unknown => entryOf(list.entries, ann);

describe("the bounce list", () => {
  it("[BL1] begins empty, with 7 days", () => {
    expect(defaultBounceList).toEqual({ retentionDays: 7, entries: [] });
  });

  it("[BL2] an address keeps the retention that was in force when it was added", () => {
    const list = after(defaultBounceList, bounced(ann, 0), retained(30));
    expect(list.retentionDays).toBe(30);
    expect(annsOf(list)).toEqual({ id: ann, email: ann, addedAtMilli: 0, retentionDays: 7 });
  });

  it("[not BL2] a later one has the new retention", () => {
    const list = after(defaultBounceList, bounced(ann, 0), retained(30), bounced(bob, 5));
    expect(entryOf(list.entries, bob)).toEqual({ id: bob, email: bob, addedAtMilli: 5, retentionDays: 30 });
    expect(entriesOf(list.entries)).toHaveLength(2);
  });

  it.each([0, 1, 7 * day - 1])("[BL6] a further bounce after %d ms changes nothing", (at) => {
    const list = after(defaultBounceList, bounced(ann, 0), retained(30));
    expect(reduceBounceList(list, bounced(ann, at))).toBe(list);
  });

  it("[not BL6] a bounce after the period begins another, in place of the first", () => {
    const list = after(defaultBounceList, bounced(ann, 0), bounced(ann, 7 * day));
    expect(entriesOf(list.entries)).toEqual([
      { id: ann, email: ann, addedAtMilli: 7 * day, retentionDays: 7 },
    ]);
  });

  it("[BL8] an address is one, whatever its letter case", () => {
    const list = after(defaultBounceList, bounced(ann, 0));
    expect(reduceBounceList(list, bounced("ANN@Bank.example", 1))).toBe(list);
    expect(annsOf(reduceBounceList(defaultBounceList, bounced("ANN@Bank.example", 0)))).toEqual(annsOf(list));
  });

  it("[BL9] a bounce told late takes no address off earlier", () => {
    const list = after(defaultBounceList, bounced(ann, 20 * day));
    expect(reduceBounceList(list, bounced(ann, day))).toBe(list);
  });

  it("[not BL9] one whose period ends later takes the place of the other", () => {
    const list = after(defaultBounceList, bounced(ann, 20 * day), retained(30), bounced(ann, day));
    expect(annsOf(list)).toEqual({ id: ann, email: ann, addedAtMilli: day, retentionDays: 30 });
  });

  it.each([400, 0, -3])("[BL7] a migrated tenant's %d days are taken as they are", (retentionDays) => {
    const list = after({ ...defaultBounceList, retentionDays }, bounced(ann, 0));
    expect(annsOf(list)).toEqual({ id: ann, email: ann, addedAtMilli: 0, retentionDays });
  });

  it("[ED4] what is no address is not listed", () => {
    expect(reduceBounceList(defaultBounceList, bounced("ann", 0))).toBe(defaultBounceList);
  });

  it("[BL4] [BL9] at its last bounce an address is listed, in whatever order bounces are told", () => {
    const email = fc.constantFrom(ann, bob, "constructor@bank.example");
    const bounces = fc.array(fc.record({ email, at: fc.integer({ min: 0, max: 40 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(bounces, (told) => {
        let list = defaultBounceList;
        const seen = new Map<string, number>();
        for (const { email: address, at } of told) {
          list = reduced(room, list, bounced(address, at * day));
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
