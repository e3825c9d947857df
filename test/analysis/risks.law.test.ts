import { describe, expect, it } from "vitest";
import {
  canExecute,
  type Command,
  entriesOf,
  roles,
  signInRequirementOf,
  type Tenant,
  transition,
  twoFactorModes,
  withheldFeatures,
} from "tenant-policy";
import { classesOf, type Classes, risksOf, updateClasses } from "tenant-policy/analysis";
import { aTenant, commandIn, type CommandSketch } from "tenant-policy/testing";
import { runs } from "../thoroughness.ts";

/** From where the Owners act. */
const here = "192.0.2.7";

const small: Tenant = aTenant()
  .withGroup("loans")
  .withTeammate("olga", { role: "owner", decryptsLogs: false })
  .withTeammate("fay", { role: "full" })
  .withTeammate("ann", { role: "limited", in: "loans" })
  .build();

const people = ["owner", "olga", "fay", "ann"];

/** Everything that could take something from an Owner, with all arguments that differ in what they do. */
const steps: readonly CommandSketch[] = [
  ...[[], [here], ["198.51.100.0/24"], ["0.0.0.0/1", "128.0.0.0/1"], ["::/0"]].flatMap((addresses) => [
    { type: "networkAccess/chooseManagementList", addresses } as const,
    { type: "networkAccess/chooseApiList", addresses } as const,
  ]),
  ...twoFactorModes.map((mode) => ({ type: "networkAccess/chooseTwoFactor", mode }) as const),
  ...[[], ["tenant.example"], ["other.example"]].map(
    (domains) => ({ type: "emailDomains/choose", domains }) as const,
  ),
  ...[true, false].flatMap((base) =>
    [true, false].map(
      (decryption) =>
        ({ type: "helpDesk/choose", settings: { base, fullAccess: true, decryption } }) as const,
    ),
  ),
  ...people.flatMap((teammate) => [
    ...roles.map((role) => ({ type: "teammates/changeRole", teammate, role }) as const),
    { type: "teammates/remove", teammate } as const,
    { type: "teammates/grantDecryption", teammate } as const,
    { type: "teammates/withdrawDecryption", teammate } as const,
    { type: "teammates/removeOwner", teammate, reference: "CASE-1" } as const,
    { type: "teammates/lowerOwner", teammate, role: "limited", reference: "CASE-1" } as const,
    { type: "teammates/replaceOwner", teammate, successor: "fay", reference: "CASE-1" } as const,
  ]),
  ...Array.from({ length: 2 ** withheldFeatures.length }, (_, bits) => ({
    type: "subscription/changeWithheldFeatures" as const,
    withheld: withheldFeatures.filter((_feature, place) => (bits & (1 << place)) !== 0),
  })),
  { type: "subscription/changeEntitlements", entitlements: [] },
];

/** What an Owner does to mend things. */
const mending: readonly CommandSketch[] = [
  { type: "networkAccess/chooseManagementList", addresses: [] },
  { type: "helpDesk/choose", settings: { base: true, fullAccess: true, decryption: false } },
  { type: "workspaces/addGroup", group: "new", name: "New" },
  { type: "timeZone/choose", zone: "UTC" },
];

/** Whether some Owner may sign in from here and mend everything, and some Owner may grant decryption. */
function canOwnersAct(tenant: Tenant): boolean {
  const owners = entriesOf(tenant.teammates.records).filter(
    ({ role, invitation }) => role === "owner" && invitation === null,
  );
  const signsIn = owners.filter(({ id }) => signInRequirementOf(tenant, id, here).value !== "refuse");
  const mends = (by: string): boolean =>
    mending.every((sketch) =>
      canExecute(tenant, { ...commandIn(small, { ...sketch, by: "owner" }), by: actor(by) }),
    );
  const grants =
    owners.some(({ decryptsLogs }) => decryptsLogs) && !tenant.subscription.withheld.includes("decryption");
  return signsIn.some(({ id }) => mends(id)) && grants;
}

function actor(id: string): Command["by"] {
  return { kind: "teammate", id, current: { level: "tenant" } };
}

const telling = new Set(["shutsOutActor", "locksOutRemote", "cutsOff", "nobodyDecrypts"]);

function isTold(classes: Classes, command: Command): boolean {
  const { value } = risksOf(classes, command, { fromAddress: here });
  return (value ?? []).some(({ risk }) => telling.has(risk));
}

/** The command by an Owner or, of an event, by the system. Undefined for one that is malformed here. */
function commandsOf(sketch: CommandSketch): readonly Command[] {
  const isEvent = /^subscription|Owner$/.test(sketch.type);
  return isEvent
    ? [commandIn(small, sketch)]
    : [commandIn(small, { ...sketch, by: "olga" }), commandIn(small, { ...sketch, by: "owner" })];
}

describe("all pairs of commands on a small tenant", () => {
  it("[AN4] lead to no state in which no Owner could act without a risk having been told", () => {
    expect(canOwnersAct(small)).toBe(true);
    const commands = steps
      .flatMap(commandsOf)
      .map((command, place) => ({ ...command, at: command.at + place }))
      .filter((_command, place) => place % runs(3, 1) === 0);
    const start = classesOf(small).value as Classes;
    let [stuck, told] = [0, 0];
    for (const first of commands) {
      const one = transition(small, first);
      if (!one.decision.value) continue;
      const isFirstTold = isTold(start, first);
      const between = updateClasses(start, one.tenant).value as Classes;
      for (const second of commands) {
        const two = transition(one.tenant, { ...second, at: second.at + 1_000 });
        if (!two.decision.value || canOwnersAct(two.tenant)) continue;
        stuck += 1;
        const isSecondTold = isTold(between, { ...second, at: second.at + 1_000 });
        if (isFirstTold || isSecondTold) told += 1;
        else expect([first, second]).toBe("told of a risk");
      }
    }
    expect([stuck > runs(50, 500), told]).toEqual([true, stuck]);
  });
});
