import { describe, expect, it } from "vitest";
import {
  type Addressee,
  canResendInvitation,
  decideResendInvitation,
} from "../../src/teammates/canResendInvitation.ts";
import { canRevokeInvitation, decideRevokeInvitation } from "../../src/teammates/canRevokeInvitation.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, reached, teammate } from "../vocabulary/people.ts";

const invitation = { sentAtMilli: 1_000 };
const bob: Addressee = { ...teammate("limited", "loans"), invitation };
const owner: Addressee = { ...teammate("owner"), invitation };
const domains = ["bank.example"];

interface Answer {
  readonly value: boolean;
  readonly because: readonly string[];
}

function rulesOf({ value, because }: Answer): string {
  return [value ? "yes" : "no", ...because].join(" ");
}

/** What may be anything, or is not read. Of `sentAtMilli`, invitationStatus.test.ts has the faults. */
const skipped = ["2", "sentAtMilli", "decryptsLogs", "apps", "botRoles"];

/** What resending and revoking have in common. */
const both = [
  [
    "resend",
    (...[by, who]: [Parameters<typeof decideRevokeInvitation>[0], Addressee]) =>
      decideResendInvitation(by, who, domains),
  ],
  ["revoke", decideRevokeInvitation],
] as const;

describe.each(both)("whoever could invite may %s an invitation", (_, decide) => {
  it("[IV5] [TM1] Owner and Full may", () => {
    expect(rulesOf(decide(person("owner"), bob))).toBe("yes TM1 IV5");
    expect(rulesOf(decide(person("full", "loans"), bob))).toBe("yes TM1 IV5");
  });

  it("[IV5] [not TM1] nobody else may", () => {
    expect(rulesOf(decide(person("limited"), bob))).toBe("no RL3 TM1 IV5");
    expect(rulesOf(decide(person("readOnly"), bob))).toBe("no RL4 TM1 IV5");
    expect(rulesOf(decide(person("restricted"), bob))).toBe("no RL5 TM1 IV5");
  });

  it("[IV5] one that was accepted, or did not have to be, cannot be resent or revoked", () => {
    expect(rulesOf(decide(person("owner"), { ...bob, invitation: null }))).toBe("no IV5");
  });

  it("[TM2] [IV5] that of an Owner only by an Owner", () => {
    expect(rulesOf(decide(person("full"), owner))).toBe("no TM2");
    expect(rulesOf(decide(person("owner"), owner))).toBe("yes TM1 IV5");
  });

  it("[TM3] not that of an Owner below tenant level, whom there is not", () => {
    expect(rulesOf(decide(person("owner"), { ...owner, home: bob.home }))).toBe("no TM3");
  });

  it("[TM8] every role in every workspace, into the workspaces below it only", () => {
    for (const role of everyRole) {
      for (const home of placeNames) {
        for (const place of placeNames) {
          const isAllowed =
            (role === "full" || (role === "owner" && home === "bank")) && reached[home].includes(place);
          const { value, because } = decide(person(role, home), {
            ...bob,
            home: teammate("limited", place).home,
          });
          expect([role, home, place, value]).toEqual([role, home, place, isAllowed]);
          if (!reached[home].includes(place)) expect(because).toContain("TM8");
        }
      }
    }
  });
});

describe("canResendInvitation", () => {
  const owners = person("owner");

  it("[TM7] not if the list of domains no longer allows the address", () => {
    expect(rulesOf(decideResendInvitation(owners, bob, ["other.example"]))).toBe("no ED3 TM7");
    expect(rulesOf(decideResendInvitation(owners, { ...bob, email: "bob@10.0.0.1" }, []))).toBe(
      "no ED4 ED9 TM7",
    );
  });

  it("[not TM7] an empty list allows every domain, and revoking does not ask", () => {
    expect(canResendInvitation(owners, bob, [])).toBe(true);
    expect(canRevokeInvitation(owners, { ...bob, email: "bob" } as Addressee)).toBe(true);
  });

  it("[ST10] a value outside its declared type is refused", () => {
    for (const args of faults([owners, bob, domains], skipped)) {
      const [by, who, list] = args as Parameters<typeof decideResendInvitation>;
      // Null is an invitation that was accepted.
      if ((who as Addressee | null)?.invitation === null) continue;
      const { value, because } = decideResendInvitation(by, who, list);
      expect(value).toBe(false);
      expect(["ST10", "ED4", "TM7"]).toEqual(expect.arrayContaining([...because]));
    }
  });
});

it("[ST10] canRevokeInvitation refuses a value outside its declared type", () => {
  const revoked = { id: "bob", role: "limited", home: bob.home, invitation } as const;
  for (const args of faults([person("owner"), revoked], skipped)) {
    const [by, who] = args as Parameters<typeof decideRevokeInvitation>;
    if ((who as Addressee | null)?.invitation === null) continue;
    expect(rulesOf(decideRevokeInvitation(by, who))).toBe("no ST10");
  }
});
