import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Actor,
  type CommandType,
  decideExecute,
  entriesOf,
  type Entry,
  type Ledger,
  roles,
  type RuleId,
  type Tenant,
  transition,
  type Workspace,
} from "tenant-policy";
import {
  type Classes,
  classesOf,
  type CommandOption,
  commandsFor,
  type ImpossibleCommand,
  type TargetGroup,
} from "tenant-policy/analysis";
import { aTenantLike } from "tenant-policy/testing";
import { anyHistory } from "tenant-policy/testing/arbitraries";
import { expectEqual } from "../expectEqual.ts";
import { runs } from "../thoroughness.ts";
import { crowd } from "./crowd.ts";
import { everyBody } from "./everyBody.ts";

const day = 86_400_000;
const tenantLevel = { level: "tenant" } as const;
/** After every instant of the tenants here. */
const later = Date.parse("2025-03-01T09:00:00Z");
const system: Actor = { kind: "system" };

/** Everybody who can give a command: each teammate from home, support and a partner with each role, and the system. */
function everyActor({ teammates, workspaces }: Tenant): readonly Actor[] {
  const [group = { id: "none" }] = entriesOf(workspaces.groups);
  const places: readonly Workspace[] = [tenantLevel, { level: "group", group: group.id }];
  return [
    system,
    ...entriesOf(teammates.records).map(({ id, home }) => ({ kind: "teammate", id, current: home }) as const),
    ...(["helpDesk", "partner"] as const).flatMap((kind) =>
      roles.flatMap((originalRole) =>
        places.map((current) => ({
          kind,
          adminUserName: "sam",
          adminUserDomain: "vendor.example",
          originalRole,
          current,
        })),
      ),
    ),
  ];
}

/** What asking about every command of a type one by one finds. */
interface OneByOne {
  /** About what one is accepted; null if none is. */
  readonly about: readonly string[] | null;
  /** The rules that all break, sorted. */
  readonly common: readonly RuleId[];
  /** What each refusal names. */
  readonly refusals: readonly (readonly RuleId[])[];
}

function oneByOne(tenant: Tenant, by: Actor, at: number): ReadonlyMap<CommandType, OneByOne> {
  const found = new Map<CommandType, OneByOne>();
  for (const [type, asked] of everyBody(tenant)) {
    const answers = asked.map(({ about, body }) => ({ about, ...decideExecute(tenant, { body, by, at }) }));
    const accepted = answers.filter(({ value }) => value).map(({ about }) => about ?? "nothing");
    const refusals = answers.filter(({ value }) => !value).map(({ because }) => because);
    const common = (refusals[0] ?? []).filter((rule) => refusals.every((each) => each.includes(rule)));
    const about = accepted.length === 0 ? null : [...new Set(accepted)].sort();
    found.set(type, { about, common: common.sort(), refusals });
  }
  return found;
}

/** The same from the options. */
function idsIn(option: CommandOption): readonly string[] | null {
  if (!option.isPossible) return null;
  if (option.targets === null) return ["nothing"];
  return option.targets
    .flatMap(({ members }) => entriesOf(members as Ledger<Entry>).map(({ id }) => id))
    .sort();
}

/** Those that all break; if there is none, those of a refusal with the fewest. Of nothing, ST11 is one, but where ST9 is alone. */
function expectReasons({ type, because }: ImpossibleCommand, { common, refusals }: OneByOne): void {
  if (refusals.length === 0) {
    expectEqual([type, because.some((rule) => rule === "ST11" || rule === "ST9")], [type, true]);
  } else if (common.length > 0) expectEqual([type, [...because].sort()], [type, common]);
  else {
    const fewest = Math.min(...refusals.map(({ length }) => length));
    expectEqual(
      [type, because.length, refusals.some((each) => isDeepStrictEqual(each, because))],
      [type, fewest, true],
    );
  }
}

function expectCounts(targets: readonly TargetGroup[]): void {
  for (const { count, members } of targets) expectEqual(count, entriesOf(members as Ledger<Entry>).length);
}

function expectSame(classes: Classes, by: Actor, at: number): number {
  const options = commandsFor(classes, by, at).value;
  if (options === null) return 0;
  const expected = oneByOne(classes.tenant, by, at);
  expectEqual(
    options.map((option) => [option.type, idsIn(option)]),
    Array.from(expected, ([type, { about }]) => [type, about]),
  );
  for (const option of options) {
    if (!option.isPossible) expectReasons(option, expected.get(option.type) as OneByOne);
    else if (option.targets !== null) expectCounts(option.targets);
  }
  return options.filter(({ isPossible }) => isPossible).length;
}

/** A teammate of each role at each home where one can be, and with a profile at the tenant. */
function everyRole(): Tenant {
  const builder = roles
    .filter((role) => role !== "owner")
    .reduce(
      (made, role) =>
        made
          .withTeammate(`${role}-tenant`, { role })
          .withTeammate(`${role}-group`, { role, in: "cards" })
          .withTeammate(`${role}-team`, { role, in: "fraud" })
          .withTeammate(`${role}-managing`, { role, userProfile: "managers" }),
      aTenantLike(crowd()),
    );
  return builder.build();
}

describe("the commands of an actor", () => {
  it("[AN5] are those that asking one by one accepts, about the same things, for every role, home and cross-launch", () => {
    const switched = aTenantLike(everyRole()).after({ type: "subscription/completeProvisioning" }).build();
    const classes = classesOf(switched).value as Classes;
    let possible = 0;
    for (const by of everyActor(switched)) possible += expectSame(classes, by, later);
    expect(possible).toBeGreaterThan(250);
  });

  it("[AN5] are those that asking one by one accepts, whatever happened before, and some time after", () => {
    let possible = 0;
    fc.assert(
      fc.property(
        anyHistory(crowd()),
        fc.constantFrom(0, day, 9 * day),
        fc.nat(),
        (history, after, which) => {
          const { tenant, commands } = history;
          const at = (commands.at(-1)?.at ?? later) + after;
          const classes = classesOf(tenant).value as Classes;
          const actors = everyActor(tenant);
          for (const by of [
            system,
            ...[0, 5, 11].map((step) => actors[(which + step) % actors.length] as Actor),
          ]) {
            possible += expectSame(classes, by, at);
          }
        },
      ),
      { numRuns: runs(10, 50) },
    );
    expect(possible).toBeGreaterThan(runs(10, 50) * 10);
  });

  it("[AN5] hold every command that was ever accepted, with what it was about", () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyHistory(crowd()), ({ start, commands }) => {
        let tenant = start;
        for (const command of commands) {
          const step = transition(tenant, command);
          const isLate = "happenedAtMilli" in command;
          if (step.decision.value && !isLate) {
            accepted += 1;
            const options = commandsFor(tenant, command.by, command.at).value ?? [];
            const option = options.find(({ type }) => type === command.type) as CommandOption;
            expectEqual([command, option.isPossible], [command, true]);
            const named: readonly unknown[] = Object.values(command);
            const ids = idsIn(option) ?? [];
            const isNamed = ids.some((id) => id === "nothing" || named.includes(id));
            expectEqual([command, isNamed || command.type === "userProfiles/edit"], [command, true]);
          }
          tenant = step.tenant;
        }
      }),
      { numRuns: runs(10, 50) },
    );
    expect(accepted).toBeGreaterThan(runs(10, 50));
  });
});
