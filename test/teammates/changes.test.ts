import { describe, expect, it } from "vitest";
import { canChangeRole, decideChangeRole } from "../../src/teammates/canChangeRole.ts";
import { canMoveTeammate, decideMoveTeammate } from "../../src/teammates/canMoveTeammate.ts";
import { canRemoveTeammate, decideRemoveTeammate } from "../../src/teammates/canRemoveTeammate.ts";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { faults } from "../vocabulary/faults.ts";
import {
  everyRole,
  person,
  type Place,
  placeNames,
  places,
  reached,
  teammate,
} from "../vocabulary/people.ts";
import { expectEqual } from "../expectEqual.ts";

function told({ value, because }: Decision<boolean>): string {
  return [value ? "yes" : "no", ...because].join(" ");
}

const self = { id: "ann" };

describe("canRemoveTeammate", () => {
  it("[TM4] Owner and Full may remove users", () => {
    expect(told(decideRemoveTeammate(person("owner"), teammate("full")))).toBe("yes TM4");
    expect(told(decideRemoveTeammate(person("full"), teammate("full")))).toBe("yes TM4");
    expect(told(decideRemoveTeammate(person("limited"), teammate("limited")))).toBe("no RL3 TM4");
  });

  it("[TM4] nobody may remove an Owner or themselves", () => {
    expect(told(decideRemoveTeammate(person("owner"), teammate("owner")))).toBe("no TM4");
    expect(told(decideRemoveTeammate(person("full"), teammate("full", "bank", self)))).toBe("no TM4");
  });

  it("[not TM4] support staff with a teammate's id are not that teammate", () => {
    const support = person("full", "bank", { kind: "partner" });
    expect(canRemoveTeammate(support, teammate("full", "bank", self))).toBe(true);
  });

  it("[TM9] only in workspaces that the person can reach", () => {
    expect(told(decideRemoveTeammate(person("full", "loans"), teammate("limited", "insuranceLegal")))).toBe(
      "no TM9",
    );
    expect(told(decideRemoveTeammate(person("full", "loansLegal"), teammate("limited", "loans")))).toBe(
      "no TM9",
    );
  });

  it("[not TM9] at home and below", () => {
    expect(canRemoveTeammate(person("full", "loans"), teammate("limited", "loansLegal"))).toBe(true);
  });

  it("[TM4] [TM9] a rule broken twice is named once", () => {
    expect(told(decideRemoveTeammate(person("limited", "loans"), teammate("owner")))).toBe("no RL3 TM4 TM9");
  });
});

describe("canMoveTeammate", () => {
  const bobOfLoans = teammate("limited", "loans");

  it("[TM8] Owner and Full may move users to workspaces that they can reach", () => {
    expect(told(decideMoveTeammate(person("full"), bobOfLoans, places.insurance, true))).toBe("yes TM8");
    expect(told(decideMoveTeammate(person("limited"), bobOfLoans, places.insurance, true))).toBe("no TM8");
    for (const to of [places.insurance, places.bank])
      expect(told(decideMoveTeammate(person("full", "loans"), bobOfLoans, to, true))).toBe("no TM8");
  });

  it("[not TM8] from team to team within the person's group", () => {
    const bob = teammate("limited", "loansLegal");
    expect(canMoveTeammate(person("full", "loans"), bob, places.loansMarketing, true)).toBe(true);
  });

  it("[TM9] not from a workspace that the person cannot reach", () => {
    const bob = teammate("limited", "insuranceLegal");
    expect(told(decideMoveTeammate(person("full", "loans"), bob, places.loans, true))).toBe("no TM9");
  });

  it("[not TM9] a tenant user may move anyone", () => {
    const bob = teammate("limited", "insuranceLegal");
    expect(canMoveTeammate(person("full"), bob, places.loans, true)).toBe(true);
  });

  it("[TM3] an Owner cannot be moved, not even one below tenant level", () => {
    expect(told(decideMoveTeammate(person("owner"), teammate("owner"), places.loans))).toBe("no TM3");
    expect(told(decideMoveTeammate(person("owner"), teammate("owner", "loans"), places.bank))).toBe("no TM3");
  });

  it("[not TM3] Full can be", () => {
    expect(canMoveTeammate(person("owner"), teammate("full"), places.loans)).toBe(true);
  });

  it("[TM12] nobody may move themselves", () => {
    expect(told(decideMoveTeammate(person("full"), teammate("full", "bank", self), places.loans))).toBe(
      "no TM12",
    );
  });

  it("[not TM12] another user of the same role may move them", () => {
    expect(canMoveTeammate(person("full"), teammate("full"), places.loans)).toBe(true);
  });

  it.each(["full", "limited"] as const)("[TM17] a move carries the user profile of %s no further", (role) => {
    for (const [home, to] of [
      ["loansLegal", "loans"],
      ["loansLegal", "loansMarketing"],
      ["loansLegal", "bank"],
      ["loansLegal", "insuranceLegal"],
      ["loans", "insurance"],
      ["loans", "bank"],
    ] as const) {
      for (const canHandOn of [false, undefined])
        expect(told(decideMoveTeammate(person("full"), teammate(role, home), places[to], canHandOn))).toBe(
          "no TM17",
        );
    }
    const bob = teammate(role, "loansLegal");
    expect(told(decideMoveTeammate(person("limited"), bob, places.loans))).toBe("no TM8 TM17");
  });

  it("[not TM17] an Owner moves anyone, and Full whoever holds no more than they may hand on", () => {
    for (const to of [places.loans, places.bank, places.insurance]) {
      expect(canMoveTeammate(person("owner"), teammate("limited", "loansLegal"), to, false)).toBe(true);
      expect(canMoveTeammate(person("full"), teammate("limited", "loansLegal"), to, true)).toBe(true);
    }
  });

  it("[not TM17] a move home or below carries nothing, nor one of a user whose profile has no effect", () => {
    for (const to of [places.bank, places.loans, places.loansLegal])
      expect(canMoveTeammate(person("full"), teammate("full"), to, false)).toBe(true);
    expect(canMoveTeammate(person("full"), bobOfLoans, places.loansLegal, false)).toBe(true);
    for (const role of ["readOnly", "restricted"] as const)
      expect(canMoveTeammate(person("full"), teammate(role, "loansLegal"), places.bank)).toBe(true);
  });

  it("[ST10] a further fact that is no boolean is refused", () => {
    const answer = decideMoveTeammate(person("owner"), bobOfLoans, places.bank, "true" as never);
    expect(told(answer)).toBe("no ST10");
  });

  it("[TM11] a move to the present home is accepted under the same rules", () => {
    expect(told(decideMoveTeammate(person("full"), teammate("limited", "loans"), places.loans))).toBe(
      "yes TM8 TM11",
    );
    expect(told(decideMoveTeammate(person("owner"), teammate("owner"), places.bank))).toBe("no TM3");
  });

  it("[not TM11] a move to a team of the present home changes something", () => {
    expect(told(decideMoveTeammate(person("full"), teammate("limited", "loans"), places.loansLegal))).toBe(
      "yes TM8",
    );
  });
});

describe("canChangeRole", () => {
  it("[TM5] an Owner may change the role of anyone except an Owner", () => {
    expect(told(decideChangeRole(person("owner"), teammate("full"), "owner"))).toBe("yes TM5");
    expect(told(decideChangeRole(person("owner"), teammate("restricted", "loans"), "full"))).toBe("yes TM5");
    expect(decideChangeRole(person("owner"), teammate("owner"), "full").because).toContain("TM5");
  });

  it("[TM5] Full may change roles among the four below Owner", () => {
    expect(told(decideChangeRole(person("full"), teammate("restricted"), "full", true))).toBe("yes TM5");
    expect(told(decideChangeRole(person("full"), teammate("owner"), "full"))).toBe("no TM5 TM6");
  });

  it("[TM5] nobody may change their own role", () => {
    expect(told(decideChangeRole(person("full"), teammate("full", "bank", self), "limited"))).toBe("no TM5");
    expect(told(decideChangeRole(person("owner"), teammate("owner", "bank", self), "full"))).toBe(
      "no TM5 TM6",
    );
  });

  it.each(["readOnly", "restricted"] as const)("[TM17] raising wakes the user profile of %s", (role) => {
    for (const newRole of ["limited", "full"] as const) {
      for (const canHandOn of [false, undefined]) {
        const answer = decideChangeRole(person("full"), teammate(role), newRole, canHandOn);
        expect(told(answer)).toBe("no TM17");
      }
      expect(told(decideChangeRole(person("limited"), teammate(role), newRole))).toBe("no TM5 TM17");
    }
  });

  it("[not TM17] an Owner raises anyone, and Full whoever holds no more than they may hand on", () => {
    for (const role of ["readOnly", "restricted"] as const) {
      expect(canChangeRole(person("owner"), teammate(role), "full", false)).toBe(true);
      expect(canChangeRole(person("full"), teammate(role), "full", true)).toBe(true);
    }
  });

  it("[not TM17] lowering wakes nothing, nor does a change between roles that use a profile or do not", () => {
    for (const [role, newRole] of [
      ["limited", "full"],
      ["full", "restricted"],
      ["restricted", "readOnly"],
    ] as const) {
      expect(told(decideChangeRole(person("full"), teammate(role), newRole))).toBe("yes TM5");
    }
  });

  it("[ST10] a further fact that is no boolean is refused", () => {
    const answer = decideChangeRole(person("owner"), teammate("limited"), "full", "true" as never);
    expect(told(answer)).toBe("no ST10");
  });

  it("[not TM5] support staff with a teammate's id are not that teammate", () => {
    const support = person("full", "bank", { kind: "helpDesk" });
    expect(canChangeRole(support, teammate("limited", "bank", self), "full")).toBe(true);
  });

  it("[TM2] Full may not promote anyone to Owner", () => {
    expect(told(decideChangeRole(person("full"), teammate("full"), "owner"))).toBe("no TM2 TM5");
  });

  it("[not TM2] Full may promote to Full", () => {
    expect(canChangeRole(person("full"), teammate("limited"), "full")).toBe(true);
  });

  it.each(["loans", "loansLegal"] as const)("[TM3] a user of %s cannot be promoted to Owner", (home) => {
    expect(told(decideChangeRole(person("owner"), teammate("full", home), "owner"))).toBe("no TM3");
  });

  it("[not TM3] a tenant user can be", () => {
    expect(canChangeRole(person("owner"), teammate("full"), "owner")).toBe(true);
  });

  it.each(everyRole)("[TM6] an Owner cannot be made %s, not even by another Owner", (role) => {
    expect(told(decideChangeRole(person("owner"), teammate("owner"), role))).toBe("no TM5 TM6");
  });

  it("[not TM6] a user with Full Access can be given another role", () => {
    expect(canChangeRole(person("owner"), teammate("full"), "restricted")).toBe(true);
  });

  it("[TM9] only of teammates whose home the person can reach", () => {
    expect(told(decideChangeRole(person("full", "loans"), teammate("limited", "insurance"), "full"))).toBe(
      "no TM9",
    );
  });

  it("[not TM9] including those in the person's teams", () => {
    expect(canChangeRole(person("full", "loans"), teammate("limited", "loansLegal"), "full")).toBe(true);
  });

  it("[TM11] the role that the teammate already has is accepted under the same rules", () => {
    expect(told(decideChangeRole(person("full"), teammate("limited"), "limited"))).toBe("yes TM5 TM11");
  });

  it("[not TM11] that it changes nothing does not make up for another broken rule", () => {
    expect(told(decideChangeRole(person("full"), teammate("full", "bank", self), "full"))).toBe("no TM5");
    expect(told(decideChangeRole(person("limited"), teammate("limited"), "limited"))).toBe("no TM5");
  });

  it.each([undefined, null, "", "none", "Owner", ["full"]])("[RL7] %j is not a role", (role) => {
    expect(told(decideChangeRole(person("owner"), teammate("full"), role as Role))).toBe("no ST10");
  });

  it("[not RL7] each of the five is", () => {
    for (const role of everyRole) expect(canChangeRole(person("owner"), teammate("full"), role)).toBe(true);
  });
});

/** What the documents let a role make of a user, both at tenant level. */
const mayTurn: Readonly<Record<Role, Readonly<Record<Role, readonly Role[]>>>> = {
  owner: {
    owner: [],
    full: ["owner", "full", "limited", "readOnly", "restricted"],
    limited: ["owner", "full", "limited", "readOnly", "restricted"],
    readOnly: ["owner", "full", "limited", "readOnly", "restricted"],
    restricted: ["owner", "full", "limited", "readOnly", "restricted"],
  },
  full: {
    owner: [],
    full: ["full", "limited", "readOnly", "restricted"],
    limited: ["full", "limited", "readOnly", "restricted"],
    readOnly: ["full", "limited", "readOnly", "restricted"],
    restricted: ["full", "limited", "readOnly", "restricted"],
  },
  limited: { owner: [], full: [], limited: [], readOnly: [], restricted: [] },
  readOnly: { owner: [], full: [], limited: [], readOnly: [], restricted: [] },
  restricted: { owner: [], full: [], limited: [], readOnly: [], restricted: [] },
};

interface Pair {
  readonly role: Role;
  readonly home: Place;
  readonly of: Role;
  readonly at: Place;
  readonly isSelf: boolean;
}

/** Everyone at every place, over against everyone at every place; and everyone over against themselves. */
const everyPair: readonly Pair[] = everyRole.flatMap((role) =>
  placeNames.flatMap((home) => [
    { role, home, of: role, at: home, isSelf: true },
    ...everyRole.flatMap((of) => placeNames.map((at) => ({ role, home, of, at, isSelf: false }))),
  ]),
);

/** Whether the documents let anything be done between the two, before it is asked what. */
function isWithin({ role, home, at, isSelf }: Pair): boolean {
  return !isSelf && reached[home].includes(at) && (role !== "owner" || home === "bank");
}

function both({ role, home, of, at, isSelf }: Pair) {
  return [person(role, home), teammate(of, at, isSelf ? self : {})] as const;
}

describe("every person and every teammate, themselves included, in every workspace", () => {
  it("are removed as the documents say", () => {
    for (const pair of everyPair) {
      const expected = isWithin(pair) && ["owner", "full"].includes(pair.role) && pair.of !== "owner";
      expectEqual([pair, canRemoveTeammate(...both(pair))], [pair, expected]);
    }
  });

  it("are moved as the documents say", () => {
    for (const pair of everyPair) {
      for (const to of placeNames) {
        const isReached = isWithin(pair) && reached[pair.home].includes(to);
        const expected = isReached && ["owner", "full"].includes(pair.role) && pair.of !== "owner";
        expectEqual([pair, to, canMoveTeammate(...both(pair), places[to], true)], [pair, to, expected]);
      }
    }
  });

  it("are given roles as the documents say", () => {
    for (const pair of everyPair) {
      for (const newRole of everyRole) {
        const isPlaced = newRole !== "owner" || pair.at === "bank";
        const expected = isWithin(pair) && isPlaced && mayTurn[pair.role][pair.of].includes(newRole);
        expectEqual([pair, newRole, canChangeRole(...both(pair), newRole, true)], [pair, newRole, expected]);
      }
    }
  });

  it("may not give a role above their own", () => {
    for (const pair of everyPair) {
      const above = everyRole.slice(0, everyRole.indexOf(pair.role));
      for (const newRole of above)
        expectEqual([pair, newRole, canChangeRole(...both(pair), newRole)], [pair, newRole, false]);
    }
  });

  it("[TS1] gain and lose nothing by switching to another workspace", () => {
    for (const pair of everyPair) {
      const [asking, asked] = both(pair);
      for (const current of Object.values(places)) {
        const elsewhere = { ...asking, current };
        expectEqual(decideRemoveTeammate(elsewhere, asked), decideRemoveTeammate(asking, asked));
        expectEqual(
          decideMoveTeammate(elsewhere, asked, current),
          decideMoveTeammate(asking, asked, current),
        );
        expectEqual(decideChangeRole(elsewhere, asked, "full"), decideChangeRole(asking, asked, "full"));
      }
    }
  });
});

const bob = { id: "bob", role: "limited", home: places.loansLegal } as const;

describe("outside the declared types", () => {
  it("[ST10] no one is removed", () => {
    for (const args of faults([person("owner"), bob])) {
      expect(told(decideRemoveTeammate(...(args as Parameters<typeof decideRemoveTeammate>)))).toBe(
        "no ST10",
      );
    }
  });

  it("[ST10] no one is moved", () => {
    for (const args of faults([person("owner"), bob, places.loans])) {
      expect(told(decideMoveTeammate(...(args as Parameters<typeof decideMoveTeammate>)))).toBe("no ST10");
    }
  });

  it("[ST10] no role is changed", () => {
    for (const args of faults([person("owner"), bob, "full"])) {
      expect(told(decideChangeRole(...(args as Parameters<typeof decideChangeRole>)))).toBe("no ST10");
    }
  });
});
