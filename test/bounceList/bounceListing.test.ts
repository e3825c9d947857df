import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounceListing } from "../../src/bounceList/bounceListing.ts";
import type { BounceEntry } from "../../src/bounceList/bounceEntry.ts";

const day = 24 * 60 * 60 * 1000;
const added = Date.UTC(2024, 2, 25, 9);
const entry: BounceEntry = { email: "ann@bank.example", addedAtMilli: added, retentionDays: 10 };
const gone = added + 10 * day;

const listed = { value: "listed", because: ["BL4"], validUntil: gone };
const notListed = { value: "notListed", because: ["BL4"] };

describe("bounceListing", () => {
  it("[BL4] listed from the instant it was added until 10 × 24 hours later, over a change of clocks too", () => {
    expect(bounceListing([entry], entry.email, added)).toEqual(listed);
    expect(bounceListing([entry], entry.email, gone - 1)).toEqual(listed);
  });

  it("[not BL4] after that it is off the list for good", () => {
    expect(bounceListing([entry], entry.email, gone)).toEqual(notListed);
    expect(bounceListing([entry], entry.email, 8.64e15)).toEqual(notListed);
  });

  it("[not BL4] while it is dated ahead it is not listed, and the answer says until when", () => {
    expect(bounceListing([entry], entry.email, added - 300_001)).toEqual({
      value: "notListed",
      because: ["BL4", "SE6"],
      validUntil: added - 300_000,
    });
    expect(bounceListing([entry], entry.email, added - 300_000)).toEqual(listed);
  });

  it("[not SE6] an entry dated ahead does not hide one that lists the address", () => {
    const ahead = { ...entry, addedAtMilli: added + 30 * day };
    expect(bounceListing([ahead, entry], entry.email, added)).toEqual(listed);
  });

  it.each([0, -0.001, -5])(
    "[BL7] [not SE6] nor does SE6 list an entry of %d days for 5 minutes",
    (retentionDays) => {
      for (const before of [400_000, 300_000, 200_000, 1]) {
        expect(bounceListing([{ ...entry, retentionDays }], entry.email, added - before)).toEqual(notListed);
      }
    },
  );

  it.each(["bob@bank.example", "ann@sub.bank.example", "ann@bank.example.org", "xann@bank.example"])(
    "[not BL4] %s is another address",
    (email) => {
      expect(bounceListing([entry], email, added)).toEqual(notListed);
      expect(bounceListing([], email, added)).toEqual(notListed);
    },
  );

  it("[BL2] each address follows the retention period that it was added with", () => {
    const later = { ...entry, email: "bob@bank.example", retentionDays: 2 };
    const entries = [entry, later];
    expect(bounceListing(entries, "ann@bank.example", added + 5 * day).value).toBe("listed");
    expect(bounceListing(entries, "bob@bank.example", added + 5 * day).value).toBe("notListed");
  });

  it.each(["ANN@BANK.EXAMPLE", "Ann@Bank.Example"])("[BL8] %s is the same address", (email) => {
    expect(bounceListing([entry], email, added)).toEqual(listed);
    expect(bounceListing([{ ...entry, email }], entry.email, added)).toEqual(listed);
  });

  it("[not BL8] only ASCII letters are folded", () => {
    const kelvin = { ...entry, email: "\u212Aim@bank.example" };
    expect(bounceListing([kelvin], "kim@bank.example", added)).toEqual(notListed);
  });

  it.each([366, 400, 3650])("[BL7] an entry of %d days counts", (retentionDays) => {
    const kept = { ...entry, retentionDays };
    const end = added + retentionDays * day;
    expect(bounceListing([kept], entry.email, end - 1)).toEqual({ ...listed, validUntil: end });
    expect(bounceListing([kept], entry.email, end)).toEqual(notListed);
  });

  it.each([0, -5])("[BL7] an entry of %d days never lists the address", (retentionDays) => {
    const kept = { ...entry, retentionDays };
    for (const now of [added - 1, added, added + 1, 8.64e15]) {
      expect(bounceListing([kept], entry.email, now).value).toBe("notListed");
    }
  });

  it.each([1e300, Number.MAX_VALUE])(
    "[BL7] an entry of %d days lists the address for ever",
    (retentionDays) => {
      expect(bounceListing([{ ...entry, retentionDays }], entry.email, 8.64e15)).toEqual({
        value: "listed",
        because: ["BL4"],
      });
    },
  );

  it.each(["", "ann", "ann@", '"ann"@bank.example', "ann@bank.example ", "ann@b,bob@c", "ann@b@c"])(
    "[ED4] a malformed address is answered by its own rule: %j",
    (email) => {
      expect(bounceListing([{ ...entry, email }], email, added)).toEqual({ value: null, because: ["ED4"] });
    },
  );

  it.each([
    [null, entry.email, added],
    [undefined, entry.email, added],
    ["ann@bank.example", entry.email, added],
    [entry, entry.email, added],
    [[entry, null], entry.email, added],
    [new Array<BounceEntry>(1), entry.email, added],
    [["ann@bank.example"], entry.email, added],
    [[{ ...entry, email: 7 }], entry.email, added],
    [[{ ...entry, addedAtMilli: "0" }], entry.email, added],
    [[{ ...entry, addedAtMilli: NaN }], entry.email, added],
    [[{ ...entry, retentionDays: "7" }], entry.email, added],
    [[{ ...entry, retentionDays: Infinity }], entry.email, added],
    [[entry], undefined, added],
    [[entry], ["ann@bank.example"], added],
    [[entry], entry.email, NaN],
    [[entry], entry.email, 9e15],
    [[entry], entry.email, "0"],
  ])("[ST10] no answer outside the declared types: %j, %j, %j", (entries, email, now) => {
    expect(bounceListing(entries as BounceEntry[], email as string, now as number)).toEqual({
      value: null,
      because: ["ST10"],
    });
  });

  const moment = fc.integer({ min: -40, max: 40 }).map((hours) => hours * 9 * 3_600_000);
  const anyEntry = fc.record({
    email: fc.constantFrom("ann@bank.example", "ANN@bank.example", "bob@bank.example"),
    addedAtMilli: moment,
    retentionDays: fc.constantFrom(-1, 0, 1, 2, 7),
  });

  it("the answer is constant until its validUntil", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), moment, moment, (entries, now, later) => {
        const answer = bounceListing(entries, "ann@bank.example", now);
        expect(answer.validUntil ?? Infinity).toBeGreaterThan(now);
        if (later >= now && later < (answer.validUntil ?? Infinity)) {
          expect(bounceListing(entries, "ann@bank.example", later).value).toBe(answer.value);
        }
      }),
    );
  });

  it("order, duplicates and other addresses do not matter, and the entries stay as they are", () => {
    fc.assert(
      fc.property(fc.array(anyEntry), moment, (entries, now) => {
        const before = JSON.stringify(entries);
        const answer = bounceListing(entries, "ann@bank.example", now);
        const others = { ...entry, email: "carl@bank.example" };
        expect(bounceListing([others, ...entries, ...entries].reverse(), "ann@bank.example", now)).toEqual(
          answer,
        );
        expect(JSON.stringify(entries)).toBe(before);
      }),
    );
  });
});

it("[BL4] answers of a frozen list alike however often it is asked, with several entries of one address", () => {
  const first = { email: "eve@mail.example", addedAtMilli: 0, retentionDays: 1 };
  const later = { ...first, email: "Eve@mail.example", addedAtMilli: 5 * day };
  const list = Object.freeze([Object.freeze(first), Object.freeze(later)]);
  for (const askedAt of [0, 2 * day, 5 * day]) {
    const expected = bounceListing([first, later], "eve@mail.example", askedAt);
    // More often than a list is read through: then an index of it answers.
    for (let asked = 0; asked < 40; asked += 1)
      expect(bounceListing(list, "eve@mail.example", askedAt)).toEqual(expected);
  }
  expect(bounceListing(list, "eve@mail.example", 2 * day)).not.toEqual(
    bounceListing(list, "eve@mail.example", 5 * day),
  );
});
