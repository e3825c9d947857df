import { describe, expect, it } from "vitest";
import {
  canSupportChangeOwner,
  decideSupportChangeOwner,
  type OwnerChange,
} from "../../src/teammates/canSupportChangeOwner.ts";
import type { OwnerCounts } from "../../src/teammates/ownerCounts.ts";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import type { PossibleInvitee } from "../../src/teammates/invitee.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, places, teammate } from "../vocabulary/people.ts";

const omar = teammate("owner", "bank", { id: "omar" });
const belowOwner = everyRole.filter((role) => role !== "owner");
const one: OwnerCounts = { all: 1, decrypting: 1 };
const two: OwnerCounts = { all: 2, decrypting: 1 };
const dark: OwnerCounts = { all: 2, decrypting: 0 };
const remove: OwnerChange = { kind: "remove" };
const lower: OwnerChange = { kind: "lower", role: "full" };
const grant: OwnerChange = { kind: "grantDecryption" };

function replace(successor: PossibleInvitee): OwnerChange {
  return { kind: "replace", successor };
}

function told({ value, because }: Decision<boolean>): string {
  return [value ? "yes" : "no", ...because].join(" ");
}

const sue = teammate("full", "bank", { id: "sue" });
const everyChange: readonly OwnerChange[] = [remove, lower, replace(sue), grant];

describe("canSupportChangeOwner", () => {
  it.each([remove, lower])("[TM15] $kind: one Owner of two", (change) => {
    expect(told(decideSupportChangeOwner(omar, change, two))).toBe("yes TM15");
    expect(told(decideSupportChangeOwner(omar, change, dark))).toBe("yes TM15");
    expect(canSupportChangeOwner(omar, change, two)).toBe(true);
  });

  it("[IV5] nobody who has not accepted their invitation, as Owner or as successor", () => {
    const invitation = { sentAtMilli: 1 };
    for (const change of everyChange.slice(0, 3)) {
      expect(told(decideSupportChangeOwner({ ...omar, invitation }, change, two))).toBe("no IV5");
      expect(told(decideSupportChangeOwner({ ...omar, invitation: null }, change, two))).toBe("yes TM15");
    }
    const successor = { ...teammate("full"), invitation };
    expect(told(decideSupportChangeOwner(omar, replace(successor), two))).toBe("no IV5");
  });

  it.each([remove, lower])("[ST12] $kind: not the last Owner", (change) => {
    expect(told(decideSupportChangeOwner(omar, change, one))).toBe("no ST12");
    expect(canSupportChangeOwner(omar, change, one)).toBe(false);
  });

  it.each(belowOwner)("[TM15] lowers an Owner to %s", (role) => {
    expect(told(decideSupportChangeOwner(omar, { kind: "lower", role }, two))).toBe("yes TM15");
  });

  it("[not TM15] does not lower an Owner to Owner", () => {
    expect(told(decideSupportChangeOwner(omar, { kind: "lower", role: "owner" }, two))).toBe("no TM15");
    expect(told(decideSupportChangeOwner(omar, { kind: "lower", role: "owner" }, one))).toBe("no ST12 TM15");
  });

  it.each(belowOwner)(
    "[TM15] [not ST12] replaces even the last Owner by a user of the tenant: %s",
    (role) => {
      expect(told(decideSupportChangeOwner(omar, replace(teammate(role)), one))).toBe("yes TM15");
      expect(told(decideSupportChangeOwner(omar, replace(teammate(role)), two))).toBe("yes TM15");
    },
  );

  it("[TM3] not by a user of a group or team", () => {
    for (const place of ["loans", "loansLegal"] as const) {
      expect(told(decideSupportChangeOwner(omar, replace(teammate("full", place)), one))).toBe("no TM3 TM15");
    }
  });

  it("[not TM15] not by an Owner: another or the same", () => {
    expect(told(decideSupportChangeOwner(omar, replace(teammate("owner")), two))).toBe("no TM15");
    expect(told(decideSupportChangeOwner(omar, replace(omar), two))).toBe("no TM15");
  });

  it("[TM15] removes, lowers and replaces whom the support team lowered, though they are no Owner, and not the last", () => {
    for (const place of ["bank", "loans"] as const) {
      const lowered = { ...teammate("limited", place), lowering: { happenedAtMilli: 1, isInForce: true } };
      for (const change of [remove, lower, replace(sue)]) {
        expect(told(decideSupportChangeOwner(lowered, change, one))).toBe("yes TM15");
      }
      expect(told(decideSupportChangeOwner(lowered, grant, dark))).toBe("no TM15");
      expect(told(decideSupportChangeOwner(lowered, replace(lowered), two))).toContain("TM15");
    }
  });

  it("[not TM15] nobody whose role people have changed since", () => {
    for (const lowering of [{ happenedAtMilli: 1, isInForce: false }, null, undefined]) {
      for (const change of everyChange) {
        expect(told(decideSupportChangeOwner({ ...teammate("full"), lowering }, change, dark))).toBe(
          "no TM15",
        );
      }
    }
    const raised = { ...omar, lowering: { happenedAtMilli: 1, isInForce: true } };
    expect(told(decideSupportChangeOwner(raised, remove, one))).toBe("no ST12");
  });

  it("[TM15] grants decryption to an Owner while no Owner may decrypt", () => {
    expect(told(decideSupportChangeOwner(omar, grant, dark))).toBe("yes TM15");
    expect(told(decideSupportChangeOwner(omar, grant, { all: 1, decrypting: 0 }))).toBe("yes TM15");
  });

  it("[not TM15] not while an Owner may, who could grant it themselves", () => {
    for (const owners of [one, two, { all: 9, decrypting: 9 }]) {
      expect(told(decideSupportChangeOwner(omar, grant, owners))).toBe("no TM15");
    }
  });

  it("[TM15] grants it once more to an Owner who may decrypt, whoever else may", () => {
    for (const owners of [one, two]) {
      expect(told(decideSupportChangeOwner({ ...omar, decryptsLogs: true }, grant, owners))).toBe("yes TM15");
    }
  });

  it.each(everyChange)(
    "[not TM15] $kind: nobody below Owner, whom the tenant's own people change",
    (change) => {
      for (const role of belowOwner) {
        expect(told(decideSupportChangeOwner(teammate(role), change, dark))).toBe("no TM15");
      }
    },
  );

  it.each(everyChange)("[TM3] $kind: no Owner below tenant level, because there is none", (change) => {
    expect(told(decideSupportChangeOwner(teammate("owner", "loans"), change, dark))).toBe("no TM3");
  });

  it("[ST10] a value outside its declared type is refused", () => {
    const placed = { id: "omar", role: "owner", home: places.bank } as const;
    const successor = { id: "bob", role: "full", home: places.bank } as const;
    const lists = [
      ...[remove, lower, replace(successor), grant].flatMap((each) =>
        faults([placed, each, two], ["decrypting"]),
      ),
      ...[2, -1, 0.5, NaN, "1", null].map((decrypting) => [placed, remove, { all: 1, decrypting }]),
      ...[2.5, Infinity, -1].map((all) => [placed, remove, { all, decrypting: -1 }]),
      [placed, { kind: "lower" }, two],
      ...["yes", 1, null].map((decryptsLogs) => [{ ...placed, decryptsLogs }, grant, two]),
      ...["yes", {}, { happenedAtMilli: 1 }, { happenedAtMilli: 0.5 / 0, isInForce: true }].map(
        (lowering) => [{ ...placed, lowering }, remove, two],
      ),
      ...["yesterday", 7, {}, { sentAtMilli: "0" }, { sentAtMilli: Infinity }].flatMap((invitation) => [
        [{ ...placed, invitation }, remove, two],
        [placed, replace({ ...successor, invitation } as unknown as PossibleInvitee), two],
      ]),
      [placed, remove],
    ];
    for (const args of lists) {
      const given = args as Parameters<typeof decideSupportChangeOwner>;
      expect([args, told(decideSupportChangeOwner(...given))]).toEqual([args, "no ST10"]);
    }
  });
});
