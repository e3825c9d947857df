import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agentStatusOf,
  defaultPasswordPolicy,
  entriesOf,
  invitationStatusOf,
  parseTenant,
  passwordExpiryOf,
  serializeTenant,
  type Tenant,
  transition,
} from "tenant-policy";
import { type Due, duesDifference, type DuesGroup } from "tenant-policy/analysis";
import { aTenant, aTenantLike, commandIn, type CommandSketch } from "tenant-policy/testing";
import { anyHistory } from "tenant-policy/testing/arbitraries";
import { runs } from "../thoroughness.ts";

const dayMilli = 86_400_000;
const startMilli = Date.UTC(2025, 0, 1);

/** Some with passwords and log-ins of different ages, some invited, and one of whom nothing is known. */
function staff(): Tenant {
  return aTenant()
    .withTeammate("abe", { role: "full", createdAtMilli: startMilli, passwordSetAtMilli: startMilli })
    .withTeammate("ann", { role: "limited", createdAtMilli: startMilli, passwordSetAtMilli: startMilli })
    .withTeammate("bea", {
      role: "limited",
      createdAtMilli: startMilli,
      passwordSetAtMilli: startMilli + 50 * dayMilli,
      lastLogInAtMilli: startMilli + 80 * dayMilli,
    })
    .withTeammate("nils", { role: "limited", createdAtMilli: startMilli, toBeAccepted: true })
    .withTeammate("zoe", { role: "limited", createdAtMilli: startMilli })
    .build();
}

const tenant = staff();
const atMilli = startMilli + 100 * dayMilli;

function after(start: Tenant, ...sketches: readonly CommandSketch[]): Tenant {
  return sketches.reduce((made, sketch) => made.after(sketch), aTenantLike(start)).build();
}

const maxAge = (maxAgeDays: number): CommandSketch => ({
  type: "passwords/choosePolicy",
  policy: { ...defaultPasswordPolicy, maxAgeDays },
});
const inactiveAfter = (days: number): CommandSketch => ({ type: "privacy/chooseInactiveAfter", days });

function between(before: Tenant, later: Tenant, at = atMilli): readonly DuesGroup[] {
  return duesDifference(before, later, at).value ?? [];
}

const told = ({ due, change, count, before, after: then, witness }: DuesGroup): unknown => [
  due,
  change,
  count,
  before,
  then,
  witness.teammate,
];

describe("the difference in what is due", () => {
  it("[AN4] [PW3] counts who has to change a password by a new maximum age, with the lowest id", () => {
    expect(between(tenant, after(tenant, maxAge(90))).map(told)).toEqual([
      ["password", "gained", 2, false, true, "abe"],
    ]);
    expect(between(tenant, after(tenant, maxAge(50))).map(told)).toEqual([
      ["password", "gained", 3, false, true, "abe"],
    ]);
  });

  it("[AN4] [PA7] counts who is marked by another interval", () => {
    const [before, later] = [after(tenant, inactiveAfter(10)), after(tenant, inactiveAfter(30))];
    expect(between(before, later).map(told)).toEqual([["inactivity", "lost", 1, true, false, "bea"]]);
    // The Owner of the builder is the fourth. Nobody marks who has not accepted their invitation.
    const marked = between(tenant, later).find(({ due }) => due === "inactivity");
    expect(told(marked as DuesGroup)).toEqual(["inactivity", "gained", 4, false, true, "abe"]);
  });

  it("[AN4] [IV5] [PW10] counts records that differ, and who is not there is due nothing", () => {
    const sent = after(tenant, {
      type: "teammates/resendInvitation",
      teammate: "nils",
      at: atMilli - dayMilli,
    });
    expect(between(tenant, sent).map(told)).toEqual([["invitation", "lost", 1, true, false, "nils"]]);
    const revoked = after(tenant, { type: "teammates/revokeInvitation", teammate: "nils" });
    expect(between(revoked, tenant).map(told)).toEqual([["invitation", "gained", 1, false, true, "nils"]]);
    const reset = after(tenant, { type: "teammates/resetPassword", teammate: "zoe" });
    expect(between(tenant, reset).map(told)).toEqual([["password", "gained", 1, false, true, "zoe"]]);
  });

  it("[AN4] orders its groups, and says until when they hold", () => {
    const later = after(tenant, maxAge(90), inactiveAfter(30), {
      type: "teammates/resendInvitation",
      teammate: "nils",
      at: atMilli - dayMilli,
    });
    const decision = duesDifference(tenant, later, atMilli);
    expect(decision.value?.map(({ due }) => due)).toEqual(["password", "inactivity", "invitation"]);
    // The reminder of the invitation is due 4 days after the sending, before anything else changes.
    expect(decision.validUntil).toBe(atMilli + 3 * dayMilli);
    expect(duesDifference(tenant, tenant, atMilli)).toEqual({ value: [], because: ["AN4"] });
  });

  it("[ST10] [ST17] is null at an instant that is none, and for a malformed tenant", () => {
    const malformed = { id: "bank" } as unknown as Tenant;
    expect(duesDifference(tenant, tenant, Number.NaN)).toEqual({ value: null, because: ["ST10"] });
    expect(duesDifference(malformed, tenant, atMilli)).toEqual({ value: null, because: ["ST17"] });
    expect(duesDifference(tenant, malformed, atMilli)).toEqual({ value: null, because: ["ST17"] });
  });
});

const dues: readonly Due[] = ["password", "inactivity", "invitation"];

/** Asks the question by id. */
function isDue(due: Due, of: Tenant, id: string, at: number): boolean {
  if (due === "password") return passwordExpiryOf(of, id, at).value === true;
  if (due === "inactivity") return agentStatusOf(of, id, at).value === "inactive";
  return invitationStatusOf(of, id, at).value === "expired";
}

/** What is refused or changes nothing is left out. */
function tried(start: Tenant, sketches: readonly CommandSketch[]): Tenant {
  return sketches.reduce((made, sketch) => transition(made, commandIn(made, sketch)).tenant, start);
}

const anyPolicy: fc.Arbitrary<readonly CommandSketch[]> = fc
  .tuple(fc.constantFrom(0, 1, 40, 90), fc.constantFrom(0, 1, 30, 90))
  .map(([age, days]) => [maxAge(age), inactiveAfter(days)]);

const anyPair: fc.Arbitrary<readonly [Tenant, Tenant]> = fc
  .tuple(anyPolicy, anyPolicy, fc.boolean())
  .chain(([first, last, isCopy]) => {
    const before = tried(tenant, first);
    return anyHistory(before, startMilli + 60 * dayMilli).map((history) => {
      const later = tried(history.tenant, last);
      return [before, isCopy ? (parseTenant(serializeTenant(later)).value as Tenant) : later] as const;
    });
  });

describe("the difference in what is due between any two states", () => {
  it("[AN4] [not AN4] is what asking about each teammate finds, until it may change, and is lost the other way round", () => {
    let differing = 0;
    fc.assert(
      fc.property(anyPair, fc.integer({ min: 0, max: 200 }), ([before, later], days) => {
        const at = startMilli + days * dayMilli;
        const { value, validUntil } = duesDifference(before, later, at);
        const groups = value ?? [];
        const ids = [
          ...new Set([before, later].flatMap((of) => entriesOf(of.teammates.records).map(({ id }) => id))),
        ];
        for (const due of dues) {
          for (const change of ["gained", "lost"] as const) {
            const [from, to] = change === "gained" ? [before, later] : [later, before];
            const found = ids.filter((id) => !isDue(due, from, id, at) && isDue(due, to, id, at)).sort();
            const group = groups.find((each) => each.due === due && each.change === change);
            differing += found.length;
            expect([group?.count ?? 0, group?.witness.teammate]).toEqual([found.length, found[0]]);
          }
        }
        expect(between(later, later, at)).toEqual([]);
        const swapped = between(later, before, at).map(({ due, count }) => [due, count]);
        expect(swapped.sort()).toEqual(groups.map(({ due, count }) => [due, count]).sort());
        if (validUntil !== undefined) {
          expect(validUntil).toBeGreaterThan(at);
          expect(between(before, later, validUntil - 1)).toEqual(groups);
        }
      }),
      { numRuns: runs(20, 300) },
    );
    expect(differing).toBeGreaterThan(runs(20, 300));
  });
});
