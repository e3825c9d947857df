import { describe, expect, it } from "vitest";
import { bounceListCommandForms } from "../../src/bounceList/commands.ts";
import { type BounceRecord, bounceListForm } from "../../src/slices/bounceList.ts";
import { entriesOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import { byAnn, bySystem, namesEveryCommandFault, namesEveryFault } from "../slices/laws.ts";

const recordOfEmail = (email: string): BounceRecord => ({
  id: email,
  email,
  addedAtMilli: 5,
  retentionDays: 7,
});
const record = recordOfEmail("ann@bank.example");
const list = { retentionDays: 7, entries: ledgerOf([record]) };

const issuesOf = (entries: unknown): unknown =>
  bounceListForm({ retentionDays: 7, entries }).issues?.map(({ rule, path }) => [rule, ...path]);

describe("the commands of the bounce list", () => {
  it("[BL1] [not BL7] a retention that could not be set is not chosen", () => {
    namesEveryCommandFault(
      bounceListCommandForms,
      { type: "bounceList/chooseRetention", days: 365, ...byAnn },
      { days: [0, 366, 7.5, -1, NaN, 1e300, "7", null, [7]] },
    );
  });

  it("[ED4] a malformed address has not bounced", () => {
    namesEveryCommandFault(
      bounceListCommandForms,
      { type: "bounceList/recordBounce", email: "ann@bank.example", ...bySystem },
      { email: ["", "ann", "ann@bank.example\n", "a@b@c", "\u212A@", null, 7, ["ann@bank.example"], {}] },
    );
  });

  it("[BL8] an address comes out with its letters folded", () => {
    const bounce = { type: "bounceList/recordBounce", email: "Ann@Bank.example", ...bySystem };
    expect(bounceListCommandForms["bounceList/recordBounce"](bounce).value?.email).toBe("ann@bank.example");
  });
});

describe("the bounce list as it is stored", () => {
  it("[ST3] every fault is named", () => {
    namesEveryFault(bounceListForm, list, {
      retentionDays: [0.5, NaN, Infinity, 1e300, "7", null],
      entries: [null, {}, "", [null], [{}], [{ ...record, more: 1 }], [record, record]],
    });
    expect(issuesOf([{ id: "", email: "ann", addedAtMilli: 0.5, retentionDays: "7", more: 1 }])).toEqual([
      ["ST5", "entries", 0, "id"],
      ["ED4", "entries", 0, "email"],
      ["ST10", "entries", 0, "addedAtMilli"],
      ["BL7", "entries", 0, "retentionDays"],
      ["ST3", "entries", 0, "more"],
    ]);
  });

  it.each([-1, 0, 1, 365, 366, 100_000])("[BL7] an existing tenant keeps %d days", (retentionDays) => {
    const stored = { retentionDays, entries: [{ ...record, retentionDays }] };
    expect(bounceListForm(stored)).toEqual({ value: stored });
  });

  it("[BL8] an entry stands under its address, letters folded, or would never be found", () => {
    expect(issuesOf([{ ...record, id: "bob@bank.example" }])).toEqual([["BL8", "entries", 0, "id"]]);
    expect(issuesOf([{ ...record, id: "Ann@bank.example" }])).toEqual([["BL8", "entries", 0, "id"]]);
    expect(
      bounceListForm({ retentionDays: 7, entries: [{ ...record, email: "Ann@Bank.example" }] }).value,
    ).toEqual(list);
  });

  it("flat or nested, many entries are the same ledger", () => {
    const records = Array.from({ length: 300 }, (_, n) => recordOfEmail(`a${n}@bank.example`));
    const flat = bounceListForm({ retentionDays: 7, entries: records }).value;
    const nested: unknown = JSON.parse(JSON.stringify(flat));
    expect(bounceListForm(nested).value).toEqual(flat);
    expect(flat === undefined ? 0 : entriesOf(flat.entries)).toHaveLength(300);
  });
});
