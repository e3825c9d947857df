import { aTenant, type CommandSketch, commandIn, defaultAtMilli, teammateIn } from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import { passwordPolicyCheck } from "../../src/passwords/passwordPolicyCheck.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import { passwordExpiryOf } from "../../src/tenant/passwordExpiryOf.ts";
import { reduceTenant } from "../../src/tenant/reduceTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";

const day = 86_400_000;
const at = (days: number): number => defaultAtMilli + days * day;

/** Ann set a password on day 1; Rex has none. */
const bank = aTenant()
  .withTeammate("fay", { role: "full" })
  .withTeammate("ann", { role: "limited", passwordSetAtMilli: at(1) })
  .withTeammate("rex", { role: "restricted" })
  .after({
    type: "passwords/choosePolicy",
    policy: { renewWithoutOtp: true, minAgeDays: 30, maxAgeDays: 90, history: 2 },
  })
  .build();

/** Some of these are told too late to change anything, which a builder would not give. */
function after(tenant: Tenant, ...sketches: readonly CommandSketch[]): Tenant {
  return sketches.reduce((before, sketch) => {
    const step = transition(before, commandIn(before, sketch));
    expect(step).toBeAllowed();
    return step.tenant;
  }, tenant);
}

const reset = (teammate = "ann", days = 10): CommandSketch => ({
  ...{ type: "teammates/resetPassword", teammate, by: "fay", at: at(days) },
});

/** Reported on day 20, whenever it happened. */
const changed = (days: number, teammate = "ann"): CommandSketch => ({
  ...{ type: "teammates/recordPasswordChange", teammate, happenedAtMilli: at(days), at: at(20) },
});

const dueIn = (tenant: Tenant, teammate = "ann", days = 20) => passwordExpiryOf(tenant, teammate, at(days));
const due = { value: true, because: ["PW10"] };

describe("a password that was reset", () => {
  it("[PW10] is due by id, until a change that happened after the reset", () => {
    expect(dueIn(bank).value).toBe(false);
    const waiting = after(bank, reset());
    expect(dueIn(waiting)).toEqual(due);
    expect(dueIn(after(waiting, changed(11)))).toEqual({
      value: false,
      because: ["PW3"],
      validUntil: at(101),
    });
  });

  it("[PW10] [ST15] is due still after one that happened before, or at the same instant, whenever it is told", () => {
    for (const days of [2, 9, 10]) {
      expect(dueIn(after(bank, reset(), changed(days)))).toEqual(due);
      expect(dueIn(after(bank, { ...changed(days), at: at(10) }, reset()))).toEqual(due);
    }
  });

  it("[PW10] [ST15] ends in one state, in whatever order its changes are told, and however often", () => {
    const waiting = after(bank, reset());
    const told = (...days: readonly number[]) =>
      teammateIn(after(waiting, ...days.map((each) => changed(each))), "ann");
    const expected = told(5, 10, 12);
    expect(expected).toMatchObject({ passwordSetAtMilli: at(12), passwordResetAtMilli: at(10) });
    for (const order of [
      [12, 10, 5],
      [10, 12, 5],
      [12, 5, 10],
      [5, 12, 10, 12, 5],
    ]) {
      expect(told(...order)).toEqual(expected);
    }
  });

  it("[PW10] [ST15] gives way where it is dated ahead: a change reported before it ends it", () => {
    const ahead = after(bank, reset("ann", 400));
    expect(dueIn(ahead)).toEqual(due);
    expect(dueIn(after(ahead, changed(19))).value).toBe(false);
    expect(dueIn(after(ahead, changed(19), changed(18)))).toEqual(
      dueIn(after(ahead, changed(18), changed(19))),
    );
    const onTime = after(bank, reset("ann", 21 - 1));
    expect(dueIn(after(onTime, changed(19)))).toEqual(due);
  });

  it("[PW10] a later reset asks for a change once more", () => {
    const twice = after(bank, reset(), changed(11), reset("ann", 12));
    expect(dueIn(twice)).toEqual(due);
    expect(dueIn(after(twice, changed(13))).value).toBe(false);
  });

  it("[PW10] is due for somebody who never had one of their own", () => {
    expect(dueIn(bank, "rex")).toMatchObject({
      value: null,
      because: ["ST11"],
      facts: { ST11: { case: "noPassword" } },
    });
    expect(dueIn(after(bank, reset("rex")), "rex")).toEqual(due);
    expect(dueIn(after(bank, reset("rex"), changed(11, "rex")), "rex").value).toBe(false);
  });

  it("[PW10] [PW2] may be changed before its minimum age, once", () => {
    const checkIn = (tenant: Tenant, days: number) => {
      const { passwordSetAtMilli: setAtMilli, passwordResetAtMilli: resetAtMilli } = teammateIn(
        tenant,
        "ann",
      );
      const change = {
        setAtMilli,
        resetAtMilli,
        nowMilli: at(days),
        matchingIndices: [],
        hasPassedOtp: false,
      };
      return passwordPolicyCheck(tenant.passwords, change).because;
    };
    const waiting = after(bank, reset());
    expect(checkIn(bank, 11)).toEqual(["PW2"]);
    expect(checkIn(waiting, 11)).toEqual(["PW1", "PW4", "PW10"]);
    expect(checkIn(after(waiting, changed(11)), 12)).toEqual(["PW2"]);
  });

  it("[not PW10] is not due for others, nor after a reset that was refused", () => {
    const waiting = after(bank, reset());
    expect(dueIn(waiting, "fay")).toMatchObject({
      value: null,
      because: ["ST11"],
      facts: { ST11: { case: "noPassword" } },
    });
    const refused = commandIn(bank, { ...reset(), by: "ann" });
    expect(decideExecute(bank, refused).because).toEqual(["RL3", "TM1", "PW10"]);
    expect(transition(bank, refused).tenant).toBe(bank);
  });

  it("[not PW10] takes nothing that they hold", () => {
    const before = teammateIn(bank, "ann");
    expect(teammateIn(after(bank, reset()), "ann")).toEqual({ ...before, passwordResetAtMilli: at(10) });
  });
});

it("[PW10] [IV5] nobody who is pending has one, whatever reduces the command", () => {
  const invited: CommandSketch = {
    ...{ type: "teammates/invite", teammate: "nils", email: "nils@tenant.example", role: "limited" },
    ...{ home: { level: "tenant" }, toBeAccepted: true },
  };
  const tenant = after(bank, invited);
  const command = commandIn(tenant, reset("nils"));
  expect(decideExecute(tenant, command)).toMatchObject({ value: false, because: ["IV5"] });
  expect(reduceTenant(tenant, command)).toBe(tenant);
});

it("[AU1] [PW6] [PW10] the audit trail tells who reset it, and when, and no password", () => {
  const { audit } = transition(bank, commandIn(bank, reset()));
  expect(audit).toMatchObject({ by: "fay", command: "teammates/resetPassword", isAccepted: true });
  expect(audit?.changes).toEqual([
    { path: ["teammates", "records", "ann", "passwordResetAtMilli"], before: null, after: at(10) },
  ]);
});

it("[TM11] [PW10] a reset at the very same instant changes nothing", () => {
  const waiting = after(bank, reset());
  expect(transition(waiting, commandIn(waiting, reset()))).toMatchObject({
    ...{ tenant: waiting, decision: { value: true, because: ["TM1", "PW10", "TM11"] } },
  });
});
