import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounceEntryFor } from "../../src/bounceList/bounceEntryFor.ts";
import { bounceListing } from "../../src/bounceList/bounceListing.ts";
import type { BounceEntry } from "../../src/bounceList/bounceEntry.ts";

const day = 24 * 60 * 60 * 1000;
const ann = "ann@bank.example";
const entry: BounceEntry = { email: ann, addedAtMilli: 0, retentionDays: 10 };

describe("bounceEntryFor", () => {
  it("[BL2] a first bounce lists the address with the current retention period", () => {
    expect(bounceEntryFor([], "Ann@Bank.example", 5, 10)).toEqual({
      value: { email: ann, addedAtMilli: 5, retentionDays: 10 },
      because: ["BL2"],
    });
  });

  it("[not BL2] an existing entry does not take on a new retention period", () => {
    expect(bounceEntryFor([entry], ann, day, 30).value).toEqual(entry);
  });

  it.each([0, 1, 5 * day, 10 * day - 1])(
    "[BL6] a further bounce after %d ms does not restart the period",
    (at) => {
      expect(bounceEntryFor([entry], "ANN@bank.example", at, 10)).toEqual({ value: entry, because: ["BL6"] });
    },
  );

  it("[not BL6] a bounce after the period, or of another address, gives a new entry", () => {
    expect(bounceEntryFor([entry], ann, 10 * day, 7)).toEqual({
      value: { email: ann, addedAtMilli: 10 * day, retentionDays: 7 },
      because: ["BL2"],
    });
    expect(bounceEntryFor([entry], "bob@bank.example", 1, 7).because).toEqual(["BL2"]);
  });

  it("[not BL6] a bounce that is reported late lists the address from the time it happened", () => {
    expect(bounceEntryFor([entry], ann, -300_001, 7).because).toEqual(["BL2"]);
  });

  it("[SE6] [BL6] within 5 minutes of an entry, a bounce reported late is a further one", () => {
    expect(bounceEntryFor([entry], ann, -300_000, 7)).toEqual({ value: entry, because: ["BL6"] });
    const never = { ...entry, retentionDays: -0.001 };
    expect(bounceEntryFor([never], ann, -200_000, 7).because).toEqual(["BL2"]);
  });

  it("[BL6] of several entries, the one that ends last stays", () => {
    const entries = [1, 10, 3, 10].map((retentionDays) => ({ ...entry, retentionDays }));
    expect(bounceEntryFor(entries, ann, 1, 7).value).toEqual(entries[1]);
  });

  it.each([400, 0])("[BL7] a migrated tenant's retention of %d days is taken as it is", (days) => {
    expect(bounceEntryFor([], ann, 1, days).value).toEqual({
      email: ann,
      addedAtMilli: 1,
      retentionDays: days,
    });
  });

  it("[ED9] no entry for an address whose domain is a number", () => {
    expect(bounceEntryFor([], "ann@10.0.0.1", 1, 7)).toEqual({ value: null, because: ["ED4", "ED9"] });
  });

  it.each(["", "ann", "ann@bank.example\n"])("[ED4] no entry for the malformed address %j", (email) => {
    expect(bounceEntryFor([], email, 1, 7)).toEqual({ value: null, because: ["ED4"] });
  });

  it.each([
    [null, ann, 1, 7],
    [[null], ann, 1, 7],
    [[], undefined, 1, 7],
    [[], [ann], 1, 7],
    [[], ann, NaN, 7],
    [[], ann, "1", 7],
    [[], ann, 9e15, 7],
    [[], ann, 1, NaN],
    [[], ann, 1, Infinity],
    [[], ann, 1, "7"],
    [[], ann, 1, undefined],
  ])("[ST10] no entry outside the declared types: %j, %j, %j, %j", (entries, email, at, days) => {
    expect(bounceEntryFor(entries as BounceEntry[], email as string, at as number, days as number)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });

  it("[BL6] an address is listed exactly for the periods that first bounces began, however often it bounces", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 15 * 24 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 10 }), (hours, retentionDays) => {
        let at = 0;
        let entries: readonly BounceEntry[] = [];
        let periodEnd = -1;
        for (const gap of hours) {
          at += gap * 3_600_000;
          const isFirst = at >= periodEnd;
          const { value } = bounceEntryFor(entries, ann, at, retentionDays);
          if (isFirst) periodEnd = at + retentionDays * day;
          if (value) entries = [value];
          expect(bounceListing(entries, ann, at)).toMatchObject({ value: "listed", validUntil: periodEnd });
          expect(bounceListing(entries, ann, periodEnd).value).toBe("notListed");
        }
      }),
    );
  });
});
