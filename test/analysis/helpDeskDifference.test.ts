import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canCrossLaunch,
  type CrossLauncher,
  type HelpDeskAccess,
  helpDeskAccessLevel,
  type Role,
  roles,
  type Tenant,
  transition,
} from "tenant-policy";
import { type CrossLaunchFacts, type HelpDeskChange, helpDeskDifference } from "tenant-policy/analysis";
import { aTenant, commandIn } from "tenant-policy/testing";
import { expectEqual } from "../expectEqual.ts";

const ready = {
  subscription: { digitalChannelsEnabled: true, provisioningCompleted: true, withheld: [] },
  helpDesk: { base: true, fullAccess: true, decryption: false },
} as const;

function between(before: CrossLaunchFacts, after: CrossLaunchFacts): readonly HelpDeskChange[] {
  return helpDeskDifference(before, after).value ?? [];
}

function after(change: Partial<CrossLaunchFacts["helpDesk"]>): CrossLaunchFacts {
  return { ...ready, helpDesk: { ...ready.helpDesk, ...change } };
}

describe("the difference between the settings of two help desks", () => {
  it("[AN4] tells the level of each launcher and original role before and after", () => {
    const changes = between(ready, after({ fullAccess: false }));
    expect(
      changes.map(({ launcher, originalRole, change, before, after: then }) => {
        return [launcher, originalRole, change, before, then];
      }),
    ).toEqual([
      ["helpDesk", "owner", "lost", "owner", "readOnly"],
      ["helpDesk", "full", "lost", "full", "readOnly"],
      ["helpDesk", "limited", "lost", "limited", "readOnly"],
      ["helpDesk", "restricted", "gained", "restricted", "readOnly"],
      ["partner", "owner", "lost", "owner", "readOnly"],
      ["partner", "full", "lost", "full", "readOnly"],
      ["partner", "limited", "lost", "limited", "readOnly"],
      ["partner", "restricted", "gained", "restricted", "readOnly"],
    ]);
  });

  it("[AN4] [HD4] [RL8] tells decryption apart from the level", () => {
    const decrypting = after({ decryption: true });
    const changes = between(ready, decrypting);
    expect(changes).toHaveLength(10);
    expect(changes[0]).toEqual({
      launcher: "helpDesk",
      originalRole: "owner",
      subject: "decryption",
      change: "gained",
      before: false,
      after: true,
    });
    const withheld = {
      ...decrypting,
      subscription: { ...ready.subscription, withheld: ["decryption"] },
    } as const;
    expect(between(decrypting, withheld).map(({ change }) => change)).toEqual(Array(10).fill("lost"));
    expect(between(ready, withheld)).toEqual([]);
  });

  it("[AN4] [CL1] [CL2] tells who is let in with the provisioning: a partner, and the provisioned Owner once", () => {
    const early = { ...ready, subscription: { ...ready.subscription, provisioningCompleted: false } };
    const changes = between(early, ready);
    expect(changes.map(({ launcher }) => launcher)).toEqual([
      ...Array.from({ length: 5 }, () => "partner"),
      "provisionedOwner",
    ]);
    expect(changes.at(-1)).toMatchObject({ originalRole: null, before: "denied", after: "owner" });
  });

  it("[AN4] takes tenants, before and after a command", () => {
    const tenant = aTenant().build();
    const settings = { base: false, fullAccess: true, decryption: true };
    const step = transition(tenant, commandIn(tenant, { type: "helpDesk/choose", settings }));
    const changes = between(tenant, step.tenant);
    expect(new Set(changes.map(({ after: then }) => then))).toEqual(new Set(["denied"]));
    expect(Object.isFrozen(changes[0])).toBe(true);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["no settings", { subscription: ready.subscription }],
    ["a switch that is a text", { ...ready, helpDesk: { ...ready.helpDesk, base: "false" } }],
    ["an unknown feature", { ...ready, subscription: { ...ready.subscription, withheld: ["all"] } }],
    ["no provisioning", { ...ready, subscription: { digitalChannelsEnabled: true, withheld: [] } }],
    ["no digital channels", { ...ready, subscription: { provisioningCompleted: true, withheld: [] } }],
  ])("[ST10] is null for facts outside their type: %s", (_, facts) => {
    const nothing = { value: null, because: ["ST10"] };
    expect(helpDeskDifference(facts as Tenant, ready)).toEqual(nothing);
    expect(helpDeskDifference(ready, facts as Tenant)).toEqual(nothing);
  });
});

const anyFacts: fc.Arbitrary<CrossLaunchFacts> = fc.record({
  subscription: fc.record({
    digitalChannelsEnabled: fc.boolean(),
    provisioningCompleted: fc.boolean(),
    withheld: fc.subarray(["addGroupsAndTeams", "decryption"] as const),
  }),
  helpDesk: fc.record({ base: fc.boolean(), fullAccess: fc.boolean(), decryption: fc.boolean() }),
});

/** Asks for one launcher and role. */
function asked(launcher: CrossLauncher, role: Role, facts: CrossLaunchFacts): HelpDeskAccess {
  const isIn = canCrossLaunch(launcher, facts.subscription, facts.helpDesk);
  const isWithheld = facts.subscription.withheld.includes("decryption");
  const access = helpDeskAccessLevel(facts.helpDesk, role, isWithheld).value as HelpDeskAccess;
  return isIn ? access : { level: "denied", mayDecrypt: false };
}

describe("the difference between any two help desks", () => {
  it("[AN4] [not AN4] names what asking one by one finds to differ, and nothing else, and loses it the other way round", () => {
    const opposite = { gained: "lost", lost: "gained" } as const;
    fc.assert(
      fc.property(anyFacts, anyFacts, (before, later) => {
        const changes = between(before, later);
        for (const launcher of ["helpDesk", "partner"] as const) {
          for (const role of roles) {
            const [was, is] = [asked(launcher, role, before), asked(launcher, role, later)];
            const found = changes.filter((each) => each.launcher === launcher && each.originalRole === role);
            expectEqual(
              found.map(({ subject, before: from, after: to }) => [subject, from, to]),
              [
                ...(was.level === is.level ? [] : [["level", was.level, is.level]]),
                ...(was.mayDecrypt === is.mayDecrypt ? [] : [["decryption", was.mayDecrypt, is.mayDecrypt]]),
              ],
            );
          }
        }
        expectEqual(
          between(later, before),
          changes.map((each) => {
            return { ...each, change: opposite[each.change], before: each.after, after: each.before };
          }),
        );
      }),
    );
  });
});
