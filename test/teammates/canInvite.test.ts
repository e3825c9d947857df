import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canInvite,
  decideInvite,
  type Invitation,
  type InvitationFacts,
} from "../../src/teammates/canInvite.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places, reached } from "../vocabulary/people.ts";

const facts: InvitationFacts = {
  emailDomains: ["bank.example"],
  teammates: [{ id: "bob", email: "bob@bank.example" }],
};
const eve: Invitation = { id: "eve", email: "eve@bank.example", role: "limited", home: places.loans };

function rulesOf(...args: Parameters<typeof decideInvite>): string {
  const { value, because } = decideInvite(...args);
  return [value ? "yes" : "no", ...because].join(" ");
}

describe("canInvite", () => {
  it("[TM1] Owner and Full may invite", () => {
    expect(rulesOf(person("owner"), eve, facts)).toBe("yes TM1");
    expect(rulesOf(person("full"), eve, facts)).toBe("yes TM1");
    expect(canInvite(person("full"), eve, facts)).toBe(true);
  });

  it("[TM1] [not TM1] nobody else may", () => {
    expect(rulesOf(person("limited"), eve, facts)).toBe("no RL3 TM1");
    expect(rulesOf(person("readOnly"), eve, facts)).toBe("no RL4 TM1");
    expect(rulesOf(person("restricted"), eve, facts)).toBe("no RL5 TM1");
  });

  it("[TM2] Full cannot invite an Owner", () => {
    const owner: Invitation = { ...eve, role: "owner", home: places.bank };
    expect(rulesOf(person("full"), owner, facts)).toBe("no TM2");
  });

  it("[not TM2] an Owner can, and Full can invite another Full", () => {
    expect(rulesOf(person("owner"), { ...eve, role: "owner", home: places.bank }, facts)).toBe("yes TM1");
    expect(rulesOf(person("full"), { ...eve, role: "full" }, facts)).toBe("yes TM1");
  });

  it.each([places.loans, places.loansLegal])(
    "[TM3] an Owner cannot be invited below tenant level: %j",
    (home) => {
      expect(rulesOf(person("owner"), { ...eve, role: "owner", home }, facts)).toBe("no TM3");
    },
  );

  it("[not TM3] every other role can be", () => {
    for (const role of everyRole.slice(1)) {
      expect(canInvite(person("owner"), { ...eve, role, home: places.loansLegal }, facts)).toBe(true);
    }
  });

  it("[TM7] the domain of the address must be allowed, whatever the inviter's role", () => {
    for (const role of ["owner", "full"] as const) {
      const answer = rulesOf(person(role), { ...eve, email: "eve@other.example" }, facts);
      expect(answer).toBe("no ED3 TM7");
    }
  });

  it("[TM7] a malformed address is refused, even by an empty list", () => {
    const answer = rulesOf(
      person("owner"),
      { ...eve, email: "eve@x@bank.example" },
      { ...facts, emailDomains: [] },
    );
    expect(answer).toBe("no ED4 TM7");
  });

  it("[TM7] [ED9] so is one whose domain is a number, and one of more than 254 octets", () => {
    const longest = `eve@${"d.".repeat(124)}ee`;
    const answerTo = (email: string) =>
      rulesOf(person("owner"), { ...eve, email }, { ...facts, emailDomains: [] });
    expect(answerTo("eve@10.0.0.1")).toBe("no ED4 ED9 TM7");
    expect(longest).toHaveLength(254);
    expect([answerTo(longest), answerTo(`e${longest}`)]).toEqual(["yes TM1", "no ED4 TM7"]);
  });

  it("[not TM7] an empty list lets every domain in", () => {
    expect(
      canInvite(person("full"), { ...eve, email: "eve@other.example" }, { ...facts, emailDomains: [] }),
    ).toBe(true);
  });

  it("[TM8] people may invite only into workspaces that they can reach", () => {
    expect(rulesOf(person("full", "loans"), { ...eve, home: places.insurance }, facts)).toBe("no TM8");
    expect(rulesOf(person("full", "loans"), { ...eve, home: places.bank }, facts)).toBe("no TM8");
    expect(rulesOf(person("full", "loansLegal"), { ...eve, home: places.loans }, facts)).toBe("no TM8");
  });

  it("[not TM8] home and the workspaces below it", () => {
    expect(canInvite(person("full", "loans"), { ...eve, home: places.loansLegal }, facts)).toBe(true);
    expect(canInvite(person("full", "loans"), eve, facts)).toBe(true);
  });

  it("[TM10] a taken id or address is refused", () => {
    expect(rulesOf(person("owner"), { ...eve, id: "bob" }, facts)).toBe("no TM10");
    expect(rulesOf(person("owner"), { ...eve, email: "bob@bank.example" }, facts)).toBe("no TM10");
  });

  it("[TM10] the case of ASCII letters matters in ids, not in addresses", () => {
    expect(rulesOf(person("owner"), { ...eve, email: "BOB@Bank.example" }, facts)).toBe("no TM10");
    const written = { ...facts, teammates: [{ id: "bob", email: "Bob@BANK.example" }] };
    expect(rulesOf(person("owner"), { ...eve, email: "bob@bank.example" }, written)).toBe("no TM10");
    expect(canInvite(person("owner"), { ...eve, id: "Bob" }, facts)).toBe(true);
  });

  it("[not TM10] the Kelvin sign is not a k", () => {
    const written = { ...facts, teammates: [{ id: "kim", email: "\u212Aim@bank.example" }] };
    expect(canInvite(person("owner"), { ...eve, email: "kim@bank.example" }, written)).toBe(true);
  });

  it.each(["__proto__", "constructor", "toString"])("[not TM10] %s is an ordinary id", (id) => {
    expect(canInvite(person("owner"), { ...eve, id }, facts)).toBe(true);
    const taken = { ...facts, teammates: [{ id, email: "x@bank.example" }] };
    expect(rulesOf(person("owner"), { ...eve, id }, taken)).toBe("no TM10");
  });

  it("[TM2] [TM7] [TM8] [TM10] a refusal names every broken rule", () => {
    const bad: Invitation = { id: "bob", email: "bob@other.example", role: "owner", home: places.insurance };
    expect(rulesOf(person("full", "loans"), bad, facts)).toBe("no ED3 TM2 TM3 TM7 TM8 TM10");
  });

  /** Whom the documents let invite whom: nobody is given a role above that of whoever gives it. */
  const mayMake: Readonly<Record<string, readonly string[]>> = {
    owner: ["owner", "full", "limited", "readOnly", "restricted"],
    full: ["full", "limited", "readOnly", "restricted"],
    limited: [],
    readOnly: [],
    restricted: [],
  };

  it("every role in every workspace may invite every role into every workspace as the documents say", () => {
    for (const role of everyRole) {
      for (const home of placeNames) {
        for (const made of everyRole) {
          for (const place of placeNames) {
            const areOwnersAtTenant = ![role === "owner" && home, made === "owner" && place].some(
              (at) => at !== false && at !== "bank",
            );
            const expected =
              mayMake[role]?.includes(made) === true && reached[home].includes(place) && areOwnersAtTenant;
            const answer = canInvite(person(role, home), { ...eve, role: made, home: places[place] }, facts);
            expect([role, home, made, place, answer]).toEqual([role, home, made, place, expected]);
          }
        }
      }
    }
  });

  it("order and repetition of domains and teammates do not matter, and the input is not changed", () => {
    const domain = fc.constantFrom("bank.example", "other.example", "*", "");
    const known = fc.record({
      id: fc.constantFrom("bob", "eve", "zoe"),
      email: fc.constantFrom("bob@bank.example", "EVE@bank.example", "zoe@bank.example"),
    });
    fc.assert(
      fc.property(fc.array(domain), fc.array(known), (emailDomains, teammates) => {
        const before = JSON.stringify({ emailDomains, teammates });
        const answer = decideInvite(person("full"), eve, { emailDomains, teammates });
        const shuffled = {
          emailDomains: [...emailDomains, ...emailDomains].reverse(),
          teammates: [...teammates, ...teammates].reverse(),
        };
        expect(decideInvite(person("full"), eve, shuffled)).toEqual(answer);
        expect(JSON.stringify({ emailDomains, teammates })).toBe(before);
      }),
    );
  });

  it("[ST10] a value outside its declared type is refused", () => {
    for (const args of faults([person("owner"), eve, facts], ["emailDomains"])) {
      const { value, because } = decideInvite(...(args as Parameters<typeof decideInvite>));
      expect(value).toBe(false);
      expect(["ST10", "ED4", "TM7"]).toEqual(expect.arrayContaining([...because]));
    }
  });

  it.each([[undefined], [null], ["bank.example"], [{ length: 0 }]])(
    "[ST10] %j is not a list of domains",
    (domains) => {
      const args = { ...facts, emailDomains: domains as unknown as string[] };
      expect(rulesOf(person("owner"), eve, args)).toBe("no ST10");
    },
  );
});
