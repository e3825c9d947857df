import { describe, expect, it } from "vitest";
import { decideAssignBotRoles } from "../../src/appTray/canAssignBotRoles.ts";
import { decideGrantApps } from "../../src/appTray/canGrantApps.ts";
import { decideChangeEmail } from "../../src/teammates/canChangeEmail.ts";
import { decideCancelEmailChange } from "../../src/teammates/canCancelEmailChange.ts";
import { decideChangeRemoteAccess } from "../../src/teammates/canChangeRemoteAccess.ts";
import { decideResetPassword } from "../../src/teammates/canResetPassword.ts";
import {
  decideSupportChangeOwner,
  type OwnerChange,
  type PossibleOwner,
} from "../../src/teammates/canSupportChangeOwner.ts";
import { decideAssignUserProfile } from "../../src/userProfiles/canAssignUserProfile.ts";
import { decideWithdrawApps } from "../../src/appTray/canWithdrawApps.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { PlacedTeammate } from "../../src/vocabulary/teammate.ts";
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
import type { CaseOf } from "../../src/kernel/decision/ruleCases.ts";
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
const placing = (word: CaseOf<"TM8">) => ({ case: word, ...elsewhere });

describe("the facts of a refusal about teammates", () => {
  it("[AN7] of TM8: what was to be done, the home of the person, and where the teammate was to be, in copies", () => {
    const someone = person("full", "loans", { home: { ...home }, current: { ...home } });
    const to = { ...places.insurance };
    const refused = decideMoveTeammate(someone, teammate("limited", "loans"), to, true);
    expect(refused).toEqual({ value: false, because: ["TM8"], facts: { TM8: placing("move") } });
    expect(refused.facts?.TM8?.home).not.toBe(someone.home);
    expect(refused.facts?.TM8?.workspace).not.toBe(to);
    const invitee = { ...teammate("limited", "insurance"), invitation: { sentAtMilli: 0 } };
    for (const [answer, word] of [
      [decideInvite(someone, { ...nora, home: to }, tenant), "invite"],
      [decideRevokeInvitation(someone, invitee), "manage"],
      [decideResendInvitation(someone, invitee, []), "manage"],
    ] as const) {
      expect(answer).toMatchObject({ value: false, because: ["TM8"], facts: { TM8: placing(word) } });
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
      expect(ask({ id: "bob" })).toEqual({ case: "id" });
      expect(ask({ email: "EVE@bank.example" })).toEqual({ case: "address" });
      expect(ask({ id: "bob", email: "eve@bank.example" })).toEqual({ case: "both" });
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
        TM8: placing("manage"),
        TM9: elsewhere,
        TM10: { case: "address" },
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

  it("[AN7] of TM3: where an Owner was to be, or that one was to be moved", () => {
    const loans = { value: false, because: ["TM3"], facts: { TM3: { case: "placed", home } } };
    expect(decideChangeRole(person("owner"), teammate("full", "loans"), "owner")).toEqual(loans);
    expect(decideInvite(person("owner"), { ...nora, role: "owner" }, tenant)).toEqual(loans);
    const moved = decideMoveTeammate(person("owner"), teammate("owner"), home);
    expect(moved).toEqual({ value: false, because: ["TM3"], facts: { TM3: { case: "moved" } } });
  });

  it("[AN7] of TM4: whether it is an Owner, or the person themselves", () => {
    const about = (word: CaseOf<"TM4">) => ({
      ...{ value: false, because: ["TM4"], facts: { TM4: { case: word } } },
    });
    expect(decideRemoveTeammate(person("owner"), teammate("owner"))).toEqual(about("owner"));
    expect(decideRemoveTeammate(person("owner"), teammate("owner", "bank", { id: "ann" }))).toEqual(
      about("owner"),
    );
    expect(decideRemoveTeammate(person("full"), teammate("full", "bank", { id: "ann" }))).toEqual(
      about("themselves"),
    );
  });

  it("[AN7] of DL6: what the last Owner who may decrypt was to lose, or that the person may not, unless nobody said", () => {
    const about = (word: CaseOf<"DL6">) => ({ DL6: { case: word } });
    const owner = person("owner");
    expect(decideGrantDecryption(owner, teammate("full"), false).facts).toEqual(about("noGrant"));
    expect(decideWithdrawDecryption(owner, teammate("owner"), true).facts).toEqual(about("last"));
    expect(decideWithdrawDecryption(owner, teammate("owner"))).toEqual({ value: false, because: ["DL6"] });
    const other = { ...teammate("owner"), invitation: null };
    const changed = { emailDomains: [], teammates: [], mayDecrypt: false };
    const answer = decideChangeEmail(owner, other, "o@bank.example", {
      ...changed,
      isLastDecryptingOwner: true,
    });
    expect(answer.facts).toEqual(about("address"));
    expect(decideChangeEmail(owner, other, "o@bank.example", changed)).toEqual({
      value: false,
      because: ["DL6"],
    });
  });

  it("[AN7] of AT1 and AT3: what is missing, and whether the role is too low besides", () => {
    expect(decideAssignBotRoles(person("full"), teammate("full"), []).facts).toEqual({
      AT1: { case: "none" },
    });
    expect(decideAssignBotRoles(person("limited"), teammate("full"), []).facts).toEqual({
      AT1: { case: "roleAndNone" },
    });
    expect(decideGrantApps(person("full"), teammate("limited"), ["botBuilder"]).facts).toEqual({
      AT3: { case: "notRestricted" },
    });
    expect(decideGrantApps(person("limited"), teammate("limited"), ["botBuilder"]).facts).toEqual({
      AT3: { case: "roleAndNotRestricted" },
    });
    for (const role of ["owner", "limited"] as const) {
      const { facts } = decideGrantApps(person(role), teammate("owner"), ["botBuilder"]);
      expect(facts?.AT3).toEqual({ case: "owner" });
    }
  });

  it("[AN7] of TM5: whose role it is, or that Full Access was to make an Owner", () => {
    const ask = (role: Role, mate: PlacedTeammate, newRole: Role) =>
      decideChangeRole(person(role), mate, newRole, true).facts?.TM5;
    const self = { id: "ann" };
    expect(ask("owner", teammate("owner"), "full")).toEqual({ case: "owner" });
    expect(ask("owner", teammate("owner", "bank", self), "full")).toEqual({ case: "owner" });
    expect(ask("full", teammate("full", "bank", self), "owner")).toEqual({ case: "themselves" });
    expect(ask("full", teammate("limited"), "owner")).toEqual({ case: "toOwner" });
    expect(ask("limited", teammate("limited"), "full")).toBeUndefined();
  });

  it("[AN7] of TM14: what of the Owner was to be changed", () => {
    const full = person("full");
    const owner = { ...teammate("owner"), invitation: null };
    const asked = {
      address: decideChangeEmail(full, owner, "o@bank.example", tenant),
      password: decideResetPassword(full, owner),
      apps: decideWithdrawApps(full, owner, ["botBuilder"]),
      botRoles: decideAssignBotRoles(full, owner, ["curationConsole"]),
      remoteAccess: decideChangeRemoteAccess(full, owner),
      userProfile: decideAssignUserProfile(full, null, owner, null),
    };
    for (const [word, { facts }] of Object.entries(asked)) expect(facts?.TM14).toEqual({ case: word });
    expect(decideCancelEmailChange(full, owner).facts?.TM14).toEqual({ case: "address" });
    expect(decideGrantApps(full, owner, ["botBuilder"]).facts?.TM14).toEqual({ case: "apps" });
  });

  it("[AN7] of PW10: that the password is one's own, and nothing where the role is too low", () => {
    const self = { ...teammate("full", "bank", { id: "ann" }), invitation: null };
    expect(decideResetPassword(person("full"), self).facts).toEqual({ PW10: { case: "themselves" } });
    const other = { ...teammate("limited"), invitation: null };
    expect(decideResetPassword(person("limited"), other)).not.toHaveProperty("facts");
  });

  it("[AN7] of TM15: why support does not change somebody", () => {
    const olga = { id: "olga", role: "owner", home: places.bank } as const;
    const next = { id: "nora", role: "full", home: places.bank } as const;
    const counts = { all: 2, decrypting: 1 };
    const ask = (owner: PossibleOwner, change: OwnerChange) =>
      decideSupportChangeOwner(owner, change, counts).facts?.TM15;
    expect(ask(next, { kind: "remove" })).toEqual({ case: "notOwner" });
    expect(ask(olga, { kind: "lower", role: "owner" })).toEqual({ case: "notLower" });
    expect(ask(olga, { kind: "grantDecryption" })).toEqual({ case: "notLost" });
    expect(ask(olga, { kind: "replace", successor: olga })).toEqual({ case: "themselves" });
    expect(ask(olga, { kind: "replace", successor: { ...olga, id: "omar" } })).toEqual({
      case: "ownerAlready",
    });
    const below = { ...next, home: places.loans };
    expect(decideSupportChangeOwner(olga, { kind: "replace", successor: below }, counts).facts).toEqual({
      TM3: { case: "placed", home: places.loans },
      TM15: { case: "belowTenant" },
    });
    expect(ask(olga, { kind: "replace", successor: next })).toBeUndefined();
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
