import { describe, expect, it } from "vitest";
import { decideAssignBotRoles } from "../../src/appTray/canAssignBotRoles.ts";
import { decideGrantApps } from "../../src/appTray/canGrantApps.ts";
import { decideChangeEmail } from "../../src/teammates/canChangeEmail.ts";
import { decideChangeRole } from "../../src/teammates/canChangeRole.ts";
import { decideDecryptLogs } from "../../src/teammates/canDecryptLogs.ts";
import { decideGrantDecryption } from "../../src/teammates/canGrantDecryption.ts";
import { decideInvite, type Invitation, type InvitationFacts } from "../../src/teammates/canInvite.ts";
import { decideMoveTeammate } from "../../src/teammates/canMoveTeammate.ts";
import { decideRemoveTeammate } from "../../src/teammates/canRemoveTeammate.ts";
import { decideResendInvitation } from "../../src/teammates/canResendInvitation.ts";
import { decideRevokeInvitation } from "../../src/teammates/canRevokeInvitation.ts";
import { decideUseFeature } from "../../src/teammates/canUseFeature.ts";
import { decideWithdrawDecryption } from "../../src/teammates/canWithdrawDecryption.ts";
import { person, places, teammate } from "../vocabulary/people.ts";

const tenant: InvitationFacts = {
  emailDomains: [],
  teammates: [
    { id: "bob", email: "bob@bank.example" },
    { id: "eve", email: "eve@bank.example" },
  ],
};
const nora: Invitation = { id: "nora", email: "nora@bank.example", role: "limited", home: places.loans };
const { home } = person("full", "loans");
const elsewhere = { home, workspace: places.insurance };

describe("the facts of a refusal about teammates", () => {
  it("[AN7] of TM8: the home of the person, and where the teammate was to be, in copies", () => {
    const someone = person("full", "loans", { home: { ...home }, current: { ...home } });
    const to = { ...places.insurance };
    const refused = decideMoveTeammate(someone, teammate("limited", "loans"), to, true);
    expect(refused).toEqual({ value: false, because: ["TM8"], facts: { TM8: elsewhere } });
    expect(refused.facts?.TM8?.home).not.toBe(someone.home);
    expect(refused.facts?.TM8?.workspace).not.toBe(to);
    const invitee = { ...teammate("limited", "insurance"), invitation: { sentAtMilli: 0 } };
    for (const answer of [
      decideInvite(someone, { ...nora, home: to }, tenant),
      decideRevokeInvitation(someone, invitee),
      decideResendInvitation(someone, invitee, []),
    ]) {
      expect(answer).toMatchObject({ value: false, because: ["TM8"], facts: { TM8: elsewhere } });
    }
  });

  it("[AN7] of TM9: the home of the person, and where the teammate is at home", () => {
    const away = teammate("limited", "insurance");
    const refused = { value: false, because: ["TM9"], facts: { TM9: elsewhere } };
    expect(decideRemoveTeammate(person("full", "loans"), away)).toEqual(refused);
    expect(decideChangeRole(person("full", "loans"), away, "readOnly")).toEqual(refused);
    expect(decideMoveTeammate(person("full", "loans"), away, home, true)).toEqual(refused);
  });

  it("[not AN7] a role that moves nobody needs no facts, for TM8 names it too", () => {
    expect(decideMoveTeammate(person("limited"), teammate("limited"), home)).toEqual({
      value: false,
      because: ["TM8"],
    });
  });

  it.each([Object.freeze(tenant.teammates), [...tenant.teammates]])(
    "[AN7] of TM10: whether the id is taken, the address, or both",
    (...teammates) => {
      const ask = (invitation: Partial<Invitation>) => {
        const answer = decideInvite(person("full"), { ...nora, ...invitation }, { ...tenant, teammates });
        return answer.value ? answer : answer.facts?.TM10;
      };
      expect(ask({ id: "bob" })).toEqual({ isIdTaken: true, isEmailTaken: false });
      expect(ask({ email: "EVE@bank.example" })).toEqual({ isIdTaken: false, isEmailTaken: true });
      expect(ask({ id: "bob", email: "eve@bank.example" })).toEqual({ isIdTaken: true, isEmailTaken: true });
      expect(ask({})).toEqual({ value: true, because: ["TM1"] });
    },
  );

  it("[AN7] of TM8, TM9 and TM10 where an address is changed", () => {
    const facts = { emailDomains: [], teammates: [{ id: "eve", email: "eve@bank.example" }] };
    const away = { ...teammate("limited", "insurance"), invitation: null };
    expect(decideChangeEmail(person("full", "loans"), away, "eve@bank.example", facts)).toEqual({
      value: false,
      because: ["TM8", "TM9", "TM10"],
      facts: {
        TM8: elsewhere,
        TM9: elsewhere,
        TM10: { isIdTaken: false, isEmailTaken: true },
      },
    });
  });

  it("[AN7] of RL6 and RL8: what the tenant lacks", () => {
    const owner = person("owner");
    const sso = { value: false, because: ["RL6"], facts: { RL6: { entitlement: "sso" } } };
    expect(decideUseFeature(owner, "configureSso", ["logExports"])).toEqual(sso);
    const withheld = { entitlements: [], withheld: ["regenerateProfileKey", "decryption"] } as const;
    const keys = { value: false, because: ["RL8"], facts: { RL8: { feature: "regenerateProfileKey" } } };
    expect(decideUseFeature(owner, "regenerateProfileKey", withheld)).toEqual(keys);
    const decryption = { value: false, because: ["RL8"], facts: { RL8: { feature: "decryption" } } };
    expect(decideUseFeature(owner, "grantDecryption", withheld)).toEqual(decryption);
    expect(decideGrantDecryption(owner, teammate("limited"), true, true)).toEqual(decryption);
    expect(decideDecryptLogs({ kind: "teammate", decryptsLogs: true }, true)).toEqual(decryption);
  });

  it("[AN7] of TM3: where an Owner was to be, and nothing where one is moved", () => {
    const loans = { value: false, because: ["TM3"], facts: { TM3: { home } } };
    expect(decideChangeRole(person("owner"), teammate("full", "loans"), "owner")).toEqual(loans);
    expect(decideInvite(person("owner"), { ...nora, role: "owner" }, tenant)).toEqual(loans);
    const moved = decideMoveTeammate(person("owner"), teammate("owner"), home);
    expect(moved).toEqual({ value: false, because: ["TM3"] });
  });

  it("[AN7] of TM4: whether it is an Owner, or the person themselves", () => {
    const about = (isOwner: boolean) => ({ value: false, because: ["TM4"], facts: { TM4: { isOwner } } });
    expect(decideRemoveTeammate(person("owner"), teammate("owner"))).toEqual(about(true));
    expect(decideRemoveTeammate(person("full"), teammate("full", "bank", { id: "ann" }))).toEqual(
      about(false),
    );
  });

  it("[AN7] of DL6: whether it is about the last Owner who may decrypt, unless nobody said", () => {
    const about = (isLastToDecrypt: boolean) => ({ DL6: { isLastToDecrypt } });
    const owner = person("owner");
    expect(decideGrantDecryption(owner, teammate("full"), false).facts).toEqual(about(false));
    expect(decideWithdrawDecryption(owner, teammate("owner"), true).facts).toEqual(about(true));
    expect(decideWithdrawDecryption(owner, teammate("owner"))).toEqual({ value: false, because: ["DL6"] });
    const other = { ...teammate("owner"), invitation: null };
    const changed = { emailDomains: [], teammates: [], mayDecrypt: false };
    const answer = decideChangeEmail(owner, other, "o@bank.example", {
      ...changed,
      isLastDecryptingOwner: true,
    });
    expect(answer.facts).toEqual(about(true));
    expect(decideChangeEmail(owner, other, "o@bank.example", changed)).toEqual({
      value: false,
      because: ["DL6"],
    });
  });

  it("[AN7] of AT1 and AT3: whether the role is too low besides", () => {
    expect(decideAssignBotRoles(person("full"), teammate("full"), []).facts).toEqual({
      AT1: { isRoleTooLow: false },
    });
    expect(decideAssignBotRoles(person("limited"), teammate("full"), []).facts).toEqual({
      AT1: { isRoleTooLow: true },
    });
    expect(decideGrantApps(person("full"), teammate("limited"), ["botBuilder"]).facts).toEqual({
      AT3: { isOwner: false, isRoleTooLow: false },
    });
  });

  it("[not AN7] an allow brings none", () => {
    const full = person("full");
    for (const answer of [
      decideMoveTeammate(full, teammate("limited", "loans"), places.insurance, true),
      decideRemoveTeammate(full, teammate("limited", "loans")),
      decideInvite(full, nora, tenant),
      decideUseFeature(person("owner"), "configureSso", ["sso"]),
      decideDecryptLogs({ kind: "teammate", decryptsLogs: true }),
    ]) {
      expect(answer.value).toBe(true);
      expect(answer).not.toHaveProperty("facts");
    }
  });
});
