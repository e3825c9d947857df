import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { canCancelEmailChange, decideCancelEmailChange } from "../../src/teammates/canCancelEmailChange.ts";
import {
  canChangeEmail,
  decideChangeEmail,
  type EmailChangeFacts,
} from "../../src/teammates/canChangeEmail.ts";
import { decideResetPassword } from "../../src/teammates/canResetPassword.ts";
import { emailChangeStatus } from "../../src/teammates/emailChangeStatus.ts";
import type { PossibleInvitee } from "../../src/teammates/invitee.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, reached, teammate } from "../vocabulary/people.ts";

const bob = teammate("limited", "loans");
const facts: EmailChangeFacts = {
  emailDomains: ["bank.example"],
  teammates: [bob, { id: "kim", email: "Kim@bank.example", emailChange: { email: "kimberly@bank.example" } }],
};
const address = "robert@bank.example";

interface Answer {
  readonly value: boolean;
  readonly because: readonly string[];
}

function rulesOf({ value, because }: Answer): string {
  return [value ? "yes" : "no", ...because].join(" ");
}

function changing(by: Person, who: PossibleInvitee = bob, email = address, given = facts): string {
  const decided = decideChangeEmail(by, who, email, given);
  expect(canChangeEmail(by, who, email, given)).toBe(decided.value);
  return rulesOf(decided);
}

const cancelling = (by: Person, who: PossibleInvitee = bob): string => {
  expect(canCancelEmailChange(by, who)).toBe(decideCancelEmailChange(by, who).value);
  return rulesOf(decideCancelEmailChange(by, who));
};

const resetting = (by: Person, who: PossibleInvitee = bob): string => rulesOf(decideResetPassword(by, who));

describe.each([
  ["change an address", changing, "TM16"],
  ["cancel the change", cancelling, "TM16"],
  ["reset a password", resetting, "PW10"],
] as const)("whoever could invite them may %s", (_, decide, rule) => {
  it("[TM16] [PW10] [TM1] Owner and Full may", () => {
    expect(decide(person("owner"))).toBe(`yes TM1 ${rule}`);
    expect(decide(person("full", "loans"))).toBe(`yes TM1 ${rule}`);
  });

  it("[not TM16] [not PW10] nobody else may, not even their own", () => {
    expect(decide(person("limited"))).toBe(`no RL3 TM1 ${rule}`);
    expect(decide(person("readOnly"))).toBe(`no RL4 TM1 ${rule}`);
    expect(decide(person("restricted"))).toBe(`no RL5 TM1 ${rule}`);
    expect(decide(person("limited", "loans", { id: "bob" }))).toBe(`no RL3 TM1 ${rule}`);
  });

  it("[TM14] [TM2] that of an Owner only by an Owner", () => {
    const owner = teammate("owner");
    expect(decide(person("full"), owner)).toBe("no TM2 TM14");
    expect(decide(person("owner", "bank", { kind: "helpDesk" }), owner)).toBe("no TM14");
    expect(decide(person("owner"), owner)).toBe(`yes TM1 ${rule}`);
  });

  it("[TM3] not that of an Owner below tenant level, whom there is not", () => {
    expect(decide(person("owner"), { ...bob, role: "owner" })).toBe("no TM3");
  });

  it("[TM8] [TM9] every role in every workspace, in the workspaces below it only", () => {
    for (const role of everyRole) {
      for (const home of placeNames) {
        for (const place of placeNames) {
          const isReached = reached[home].includes(place);
          const isAllowed = (role === "full" || (role === "owner" && home === "bank")) && isReached;
          const told = decide(person(role, home), teammate("limited", place));
          expect([role, home, place, told.startsWith("yes")]).toEqual([role, home, place, isAllowed]);
          expect(told.includes("TM8 TM9")).toBe(!isReached);
        }
      }
    }
  });

  it("[IV5] not that of somebody who has not accepted their invitation", () => {
    expect(decide(person("owner"), { ...bob, invitation: { sentAtMilli: 0 } })).toBe("no IV5");
    expect(decide(person("owner"), { ...bob, invitation: null })).toBe(`yes TM1 ${rule}`);
  });
});

describe("canChangeEmail", () => {
  const owner = person("owner");

  it("[TM7] not to an address that the list of domains does not allow", () => {
    expect(changing(owner, bob, "bob@other.example")).toBe("no ED3 TM7");
    expect(changing(owner, bob, "bob")).toBe("no ED4 TM7");
    expect(changing(owner, bob, "bob@10.0.0.1")).toBe("no ED4 ED9 TM7");
  });

  it("[not TM7] an empty list allows every domain", () => {
    expect(changing(owner, bob, "bob@other.example", { ...facts, emailDomains: [] })).toBe("yes TM1 TM16");
  });

  it("[TM10] not to one that another has, or is changing to", () => {
    expect(changing(owner, bob, "KIM@bank.example")).toBe("no TM10");
    expect(changing(owner, bob, "Kimberly@bank.example")).toBe("no TM10");
  });

  it("[not TM10] to one of their own, in any spelling", () => {
    expect(changing(owner, bob, "BOB@bank.example")).toBe("yes TM1 TM16");
    expect(changing(owner, { ...bob, id: "kim" }, "Kimberly@bank.example")).toBe("yes TM1 TM16");
  });

  it("[TM10] not to one of their own that another has too, however often it is asked of one list", () => {
    const twice = [bob, { id: "kim", email: "BOB@bank.example" }, { id: "bert", email: "bert@bank.example" }];
    const teammates = frozen(twice.map(({ id, email }) => ({ id, email })));
    for (let time = 0; time < 100; time += 1) {
      const given = { emailDomains: [], teammates };
      expect(canChangeEmail(owner, bob, bob.email, given)).toBe(false);
      expect(canChangeEmail(owner, bob, "bert@bank.example", given)).toBe(false);
      expect(canChangeEmail(owner, bob, address, given)).toBe(true);
    }
  });

  const last = teammate("owner");
  const without: EmailChangeFacts = { ...facts, mayDecrypt: false };

  it("[DL6] an Owner who may not decrypt does not change that of the last Owner who may", () => {
    expect(changing(owner, last, address, { ...without, isLastDecryptingOwner: true })).toBe("no DL6");
    expect(changing(owner, last, address, without)).toBe("no DL6");
  });

  it("[not DL6] but that of others, and their own; and whoever may decrypt changes every Owner's", () => {
    expect(changing(owner, last, address, { ...without, isLastDecryptingOwner: false })).toBe("yes TM1 TM16");
    expect(changing(owner, bob, address, without)).toBe("yes TM1 TM16");
    expect(changing(person("owner", "bank", { id: "bob" }), last, address, without)).toBe("yes TM1 TM16");
    for (const mayDecrypt of [true, undefined]) {
      expect(changing(owner, last, address, { ...facts, mayDecrypt })).toBe("yes TM1 TM16");
    }
  });

  it("[TM1] [TM8] [TM10] a refusal names every broken rule", () => {
    expect(changing(person("full", "insurance"), last, "kim@bank.example")).toBe("no TM2 TM8 TM9 TM14 TM10");
    expect(changing(person("limited"), bob, "x")).toBe("no RL3 TM1 TM16 ED4 TM7");
  });

  it("[ST10] a value outside its declared type is refused", () => {
    const { id, role, home } = bob;
    const others = { ...facts, teammates: [{ id, email: bob.email }] };
    const told = [owner, { id, role, home }, address, others];
    for (const args of faults(told, ["2", "emailDomains"])) {
      expect(rulesOf(decideChangeEmail(...(args as Parameters<typeof decideChangeEmail>)))).toBe("no ST10");
    }
    for (const wrong of [null, 7, {}, ["bob@bank.example"]]) {
      expect(rulesOf(decideChangeEmail(owner, bob, wrong as never, facts))).toBe("no ST10");
    }
    for (const wrong of [null, NaN, "true"]) {
      for (const given of [
        { mayDecrypt: wrong },
        { isLastDecryptingOwner: wrong },
        { emailDomains: wrong },
        { teammates: wrong },
      ]) {
        expect(rulesOf(decideChangeEmail(owner, bob, address, { ...facts, ...given } as never))).toBe(
          "no ST10",
        );
      }
      const invitation = { sentAtMilli: wrong } as never;
      expect(rulesOf(decideChangeEmail(owner, { ...bob, invitation }, address, facts))).toBe("no ST10");
      expect(rulesOf(decideCancelEmailChange(owner, { ...bob, invitation }))).toBe("no ST10");
      expect(rulesOf(decideCancelEmailChange(wrong as never, bob))).toBe("no ST10");
    }
    for (const emailChange of [{ email: null }, { email: "" }, {}, "kim@bank.example", 7]) {
      const teammates = [{ id: "kim", email: "kim@bank.example", emailChange }] as never;
      expect(rulesOf(decideChangeEmail(owner, bob, address, { ...facts, teammates }))).toBe("no ST10");
    }
  });
});

const hour = 3_600_000;
const sent = Date.UTC(2024, 9, 21, 9);
const change = { sentAtMilli: sent };

describe("emailChangeStatus", () => {
  it("[TM16] pending for 7 days, and expired from then on", () => {
    for (const age of [0, 1, 168 * hour - 1]) {
      expect(emailChangeStatus(change, sent + age)).toEqual({
        ...{ value: "pending", because: ["TM16"], validUntil: sent + 168 * hour },
      });
    }
    for (const age of [168 * hour, 10_000 * hour]) {
      expect(emailChangeStatus(change, sent + age)).toEqual({ value: "expired", because: ["TM16"] });
    }
  });

  it("[not TM16] none where there is none", () => {
    expect(emailChangeStatus(null, sent)).toEqual({ value: "none", because: ["TM16"] });
  });

  it("[SE6] [not SE6] one dated ahead has expired until 5 minutes before its date", () => {
    expect(emailChangeStatus(change, sent - 300_001)).toEqual({
      ...{ value: "expired", because: ["TM16", "SE6"], validUntil: sent - 300_000 },
    });
    expect(emailChangeStatus(change, sent - 300_000).value).toBe("pending");
  });

  it.each([
    [undefined, 0],
    [{}, 0],
    [{ sentAtMilli: "0" }, 0],
    [Object.create(change), sent],
    [null, undefined],
    [change, NaN],
  ])("[ST10] null outside the declared types: %j, %j", (given: unknown, now: unknown) => {
    expect(emailChangeStatus(given as null, now as number)).toEqual({ value: null, because: ["ST10"] });
  });

  it("[AN2] the decision is constant until validUntil, and different from then on", () => {
    fc.assert(
      fc.property(fc.integer({ min: -2 * hour, max: 200 * hour }), fc.nat(), (age, part) => {
        const now = sent + age;
        const answer = emailChangeStatus(change, now);
        const { validUntil = Infinity } = answer;
        const between = now + (validUntil === Infinity ? part : part % (validUntil - now));
        expect(emailChangeStatus(change, between)).toEqual(answer);
        if (validUntil === Infinity) return;
        expect(emailChangeStatus(change, validUntil).value).not.toBe(answer.value);
      }),
    );
  });
});
