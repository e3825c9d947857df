import { describe, expect, it } from "vitest";
import { explain, type Explainable, helpOf } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";
import {
  assetsFor,
  commandsFor,
  impactOf,
  permissionsOf,
  risksOf,
  workspacesFor,
  wouldChange,
} from "tenant-policy/analysis";
import { activityAccess } from "../../src/tenant/activityAccess.ts";
import { agentStatusOf } from "../../src/tenant/agentStatusOf.ts";
import { assetAccess } from "../../src/tenant/assetAccess.ts";
import { canExecute, decideExecute } from "../../src/tenant/canExecute.ts";
import type { Command } from "../../src/tenant/command.ts";
import { featureAccess } from "../../src/tenant/featureAccess.ts";
import { invitationStatusOf } from "../../src/tenant/invitationStatusOf.ts";
import { passwordExpiryOf } from "../../src/tenant/passwordExpiryOf.ts";
import { settingAccess } from "../../src/tenant/settingAccess.ts";
import { signInRequirementOf } from "../../src/tenant/signInRequirementOf.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { withdrawalRisksOf } from "../../src/tenant/withdrawalRisksOf.ts";
import { transition } from "../../src/tenant/transition.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { everyRole, places } from "../vocabulary/people.ts";
import { after, bank, command, crossLaunch, noon, olga, system, teammate } from "./bank.ts";

const day = 86_400_000;
const facts = { IV5: { case: "awaited" } };
const refused = { value: false, because: ["IV5"], facts };
const unanswered = { value: null, because: ["IV5"], facts };

function invited(role: Role, toBeAccepted: boolean): Tenant {
  const nina = { teammate: "nina", email: "nina@retail-bank.example", role, home: places.bank } as const;
  return after(bank, command(olga, { type: "teammates/invite", ...nina, toBeAccepted }));
}

const accept = command(system, {
  ...{ type: "teammates/acceptInvitation", teammate: "nina", email: "nina@retail-bank.example" },
  sentAtMilli: noon,
});

/** Every question by id about a teammate, but the one about the invitation. */
function answersIn(tenant: Tenant): Readonly<Record<string, unknown>> {
  return {
    activity: activityAccess(tenant, "nina", "manageUsers"),
    asset: assetAccess(tenant, "nina", "view", "payment-reminder"),
    feature: featureAccess(tenant, "nina", "viewPages"),
    setting: settingAccess(tenant, "nina", "view", "timeZone"),
    status: agentStatusOf(tenant, "nina", noon),
    password: passwordExpiryOf(tenant, "nina", noon),
  };
}

describe("a teammate who has not accepted their invitation", () => {
  it.each(everyRole)("[IV5] has no right, whatever the role: %s", (role) => {
    expect(answersIn(invited(role, true))).toEqual({
      ...{ activity: refused, feature: refused, setting: refused },
      asset: { ...refused, allowedFrom: [] },
      ...{ status: unanswered, password: unanswered },
    });
  });

  it.each(everyRole)("[not IV5] has those of the role from the acceptance on: %s", (role) => {
    const there = answersIn(invited(role, false));
    expect(answersIn(after(invited(role, true), accept))).toEqual(there);
    expect(JSON.stringify(there)).not.toContain("IV5");
  });

  it("[IV5] gives no command, and nothing else of it is read", () => {
    const nina = teammate("nina");
    const tenant = invited("owner", true);
    const choose = command(nina, { type: "timeZone/choose", zone: "UTC" });
    expect(decideExecute(tenant, choose)).toEqual(refused);
    expect(transition(tenant, { ...choose, zone: 7, at: NaN } as unknown as Command)).toEqual({
      ...{ tenant, decision: refused, changes: null, audit: null },
    });
    expect(canExecute(after(tenant, accept), choose)).toBe(true);
  });

  it("[IV5] gets an answer when they sign in, with this rule among the reasons", () => {
    const answerIn = (tenant: Tenant) => signInRequirementOf(tenant, "nina", "203.0.113.7");
    for (const role of everyRole) {
      const { value, because } = answerIn(invited(role, false));
      expect(answerIn(invited(role, true))).toEqual({ value, because: [...because, "IV5"] });
    }
  });

  it("[IV5] [AN7] is told of in one sentence by every question by id and every analysis", () => {
    const tenant = invited("owner", true);
    const nina = teammate("nina");
    const shut = after(
      invited("limited", true),
      command(olga, { type: "networkAccess/chooseManagementList", addresses: ["192.0.2.0/24"] }),
    );
    const choosing = command(nina, { type: "timeZone/choose", zone: "UTC" });
    const decisions = {
      ...(answersIn(tenant) as Readonly<Record<string, Explainable>>),
      withdrawalRisks: withdrawalRisksOf(tenant, { type: "teammates/remove", teammate: "nina" }),
      signIn: signInRequirementOf(shut, "nina", "203.0.113.7"),
      signInFromNowhere: signInRequirementOf(shut, "nina", "nowhere"),
      execute: decideExecute(tenant, choosing),
      permissions: permissionsOf(tenant, "nina"),
      assets: assetsFor(tenant, "nina", "view"),
      workspaces: workspacesFor(tenant, "nina", "view", "payment-reminder"),
      commands: commandsFor(tenant, nina, noon),
      wouldChange: wouldChange(tenant, choosing),
      impact: impactOf(tenant, choosing),
      risks: risksOf(tenant, choosing),
    };
    for (const [name, decision] of Object.entries(decisions)) {
      const reasons = explain(decision, { locale: en })?.reasons ?? [];
      const told = reasons.flatMap(({ rule, reason }) => (rule === "IV5" ? [reason] : []));
      expect([name, told]).toEqual([name, ["The user has not accepted the invitation yet."]]);
    }
    // Signing in accepts the invitation: that need not be done first.
    expect(helpOf(decisions.signIn).map(({ ways }) => ways[0].key)).toEqual(["signInElsewhere"]);
    expect(helpOf(decisions.permissions).map(({ ways }) => ways[0].key)).toEqual(["acceptFirst"]);
  });

  it("[IV5] whoever could invite them may move them, change their role, give them a profile, and take them away", () => {
    const tenant = invited("limited", true);
    for (const change of [
      { type: "teammates/move", to: places.loans },
      { type: "teammates/changeRole", role: "full" },
      { type: "teammates/assignUserProfile", userProfile: "supervisor" },
      { type: "teammates/remove" },
    ] as const) {
      expect(canExecute(tenant, command(olga, { ...change, teammate: "nina" }))).toBe(true);
    }
  });

  it("[IV5] [TM2] an Owner who is pending may be revoked by an Owner, and not removed", () => {
    const tenant = invited("owner", true);
    const revoke = { type: "teammates/revokeInvitation", teammate: "nina" } as const;
    expect(decideExecute(tenant, command(teammate("fiona"), revoke))).toEqual({
      ...{ value: false, because: ["TM2"] },
    });
    expect(decideExecute(tenant, command(olga, revoke)).because).toEqual(["TM1", "IV5"]);
    expect(decideExecute(tenant, command(olga, { ...revoke, type: "teammates/remove" })).because).toEqual([
      ...["TM4"],
    ]);
    expect(after(tenant, command(olga, revoke)).teammates).toEqual(bank.teammates);
  });

  it("[HD10] nobody resends or revokes in a cross-launch", () => {
    for (const type of ["teammates/resendInvitation", "teammates/revokeInvitation"] as const) {
      const given = command(crossLaunch("helpDesk", "owner"), { type, teammate: "nina" });
      expect(decideExecute(invited("limited", true), given).because).toContain("HD10");
    }
  });
});

describe("invitationStatusOf", () => {
  it("[ST17] answers null for a tenant that is malformed", () => {
    expect(invitationStatusOf({} as never, "olga", 0)).toEqual({ value: null, because: ["ST17"] });
  });

  it("[IV5] answers by id, from the sending that stands", () => {
    const sent = invited("limited", true);
    const resend = { type: "teammates/resendInvitation", teammate: "nina" } as const;
    const again = after(sent, command(olga, resend, noon + 8 * day));
    const statusIn = (tenant: Tenant, days: number) => invitationStatusOf(tenant, "nina", noon + days * day);
    expect(statusIn(sent, 1)).toEqual({ value: "pending", because: ["IV5"], validUntil: noon + 4 * day });
    expect(statusIn(sent, 8).value).toBe("expired");
    expect(statusIn(again, 12).value).toBe("reminderDue");
    expect(
      statusIn(after(again, { ...accept, sentAtMilli: noon + 8 * day, at: noon + 9 * day } as Command), 99),
    ).toEqual({ value: "accepted", because: ["IV5"] });
  });

  it("[ST11] null for who is unknown, such as who was revoked", () => {
    const revoke = command(olga, { type: "teammates/revokeInvitation", teammate: "nina" });
    const tenant = after(invited("limited", true), revoke);
    for (const id of ["nina", "", "__proto__"]) {
      expect(invitationStatusOf(tenant, id, noon)).toEqual({ value: null, because: ["ST11"] });
    }
  });

  it("[not IV5] everybody whom the bank knows has accepted", () => {
    expect(invitationStatusOf(bank, "olga", noon).value).toBe("accepted");
  });
});

it("[AU1] [IV5] the audit trail tells of the sending and of its acceptance", () => {
  const { audit } = transition(invited("limited", true), accept);
  expect(audit).toMatchObject({
    ...{ by: "system", command: "teammates/acceptInvitation", isAccepted: true },
    changes: [
      { path: ["teammates", "records", "nina", "invitation"], before: { sentAtMilli: noon }, after: null },
    ],
  });
});
