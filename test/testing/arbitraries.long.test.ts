import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Asset,
  assetKinds,
  canSwitchTo,
  type Command,
  type CommandType,
  commandTypes,
  decideExecute,
  entriesOf,
  entryOf,
  parseCommand,
  parseTenant,
  replay,
  roles,
  serializeTenant,
  type Tenant,
  transition,
} from "tenant-policy";
import { aTenant } from "tenant-policy/testing";
import {
  anyAsset,
  anyCommandFor,
  anyDomain,
  anyEmail,
  anyHistory,
  anyInstantMilli,
  anyIpEntry,
  anyPerson,
  anyTeammate,
  anyTenant,
  anyTenantPart,
  anyTenantWithCommand,
  anyUserProfile,
  anyWildCommandFor,
  anyWorkspace,
  type History,
  type TenantWithCommand,
} from "tenant-policy/testing/arbitraries";
import { checkEmailDomains, checkIpList } from "../../src/index.ts";
import { declared } from "../../src/tenant/command.ts";
import { sliceNames } from "../../src/tenant/tenant.ts";
import { optional, record } from "../../src/kernel/schema/record.ts";
import { id, naming, string } from "../../src/kernel/schema/scalars.ts";
import { valuesOf } from "../../src/testing/arbitraries/valuesOf.ts";
import type { World } from "../../src/testing/arbitraries/world.ts";
import { textsOf } from "../../src/testing/arbitraries/texts.ts";
import { isPerson } from "../../src/vocabulary/person.ts";
import { isAsset } from "../../src/assets/asset.ts";
import { bank } from "../laws/examples.ts";
import { runs } from "../thoroughness.ts";

describe("generated tenants", () => {
  it("are read back unchanged", () => {
    fc.assert(
      fc.property(anyTenant(), (tenant) => {
        expect(parseTenant(serializeTenant(tenant)).value).toEqual(tenant);
      }),
    );
  });

  it("have people of every role, assets, user profiles, groups and teams", () => {
    const count = runs(40, 100);
    const tenants = fc.sample(anyTenant(), count);
    const people = tenants.flatMap(({ teammates }) => entriesOf(teammates.records));
    expect(new Set(people.map(({ role }) => role))).toEqual(new Set(roles));
    expect(people.length).toBeGreaterThan(3 * count);
    expect(
      new Set(tenants.flatMap(({ assets }) => entriesOf(assets.records)).map(({ kind }) => kind)).size,
    ).toBeGreaterThan(5);
  });
});

/** What became of commands, by their type. */
function outcomesOf(steps: readonly { readonly tenant: Tenant; readonly command: Command }[]) {
  const accepted: CommandType[] = [];
  const refused: CommandType[] = [];
  const reasons = new Set<string>();
  for (const { tenant, command } of steps) {
    const { decision } = transition(tenant, command);
    (decision.value ? accepted : refused).push(command.type);
    if (!decision.value) for (const rule of decision.because) reasons.add(rule);
  }
  return { accepted, refused, reasons };
}

/** Each command of a history, with the tenant that it was given to. */
function stepsOf({ start, commands }: History): readonly TenantWithCommand[] {
  let after = start;
  return commands.map((command) => {
    const tenant = after;
    after = transition(tenant, command).tenant;
    return { tenant, command };
  });
}

describe("generated commands", () => {
  const histories = runs(200, 400);
  const steps = fc.sample(anyHistory(), histories).flatMap(stepsOf);
  const { accepted, refused, reasons } = outcomesOf(steps);

  it("are well formed, and canonical", () => {
    for (const { command } of steps) expect(parseCommand(command).value).toEqual(command);
  });

  it("are about what exists, given by whoever exists and can be where they are", () => {
    const wrong = ["ST3", "ST5", "ST6", "ST9", "ST11", "ST16", "WS2"];
    expect([...reasons].filter((rule) => wrong.includes(rule))).toEqual([]);
    for (const { tenant, command } of fc.sample(anyTenantWithCommand(), runs(50, 200))) {
      const { decision } = transition(tenant, command);
      if (!decision.value) expect(wrong).not.toContain(decision.because[0]);
    }
  });

  it("[IV5] are given by nobody who has not accepted their invitation", () => {
    const pending = steps.filter(({ tenant, command: { by } }) => {
      const record = by.kind === "teammate" ? entryOf(tenant.teammates.records, by.id) : undefined;
      return (record?.invitation ?? null) !== null;
    });
    expect(pending).toEqual([]);
    // So that it says something: there is mostly somebody who could have been taken.
    const hasPending = ({ tenant }: TenantWithCommand) =>
      entriesOf(tenant.teammates.records).some(({ invitation }) => invitation !== null);
    expect(steps.filter(hasPending).length).toBeGreaterThan(steps.length / 3);
  });

  it("are of every type, each accepted at times, and each that a person gives refused at times", () => {
    expect(new Set(accepted)).toEqual(new Set(commandTypes));
    const personal = commandTypes.filter((type) => declared.get(type)?.from === "person");
    expect(personal.filter((type) => !refused.includes(type))).toEqual([]);
  });

  it.each([1, 7, 4_242].slice(-runs(1, 3)))(
    "of every type are accepted in 200 histories, whatever the seed: %i",
    (seed) => {
      const sampled = fc.sample(anyHistory(), { seed, numRuns: 200 });
      const types = new Set(outcomesOf(sampled.flatMap(stepsOf)).accepted);
      expect(commandTypes.filter((type) => !types.has(type))).toEqual([]);
    },
  );

  it("are accepted or refused by one rule more often than not", () => {
    expect(steps.length).toBeGreaterThan(10 * histories);
    const alone = steps.filter(({ tenant, command }) => {
      const { value, because } = decideExecute(tenant, command);
      return !value && because.length === 1;
    });
    expect(accepted.length / steps.length).toBeGreaterThan(0.5);
    expect(alone.length / steps.length).toBeGreaterThan(0.2);
  });

  it("fit a tenant that is given, whatever it holds", () => {
    for (const tenant of [bank, aTenant().build()]) {
      const count = runs(200, 500);
      const commands = fc.sample(anyCommandFor(tenant), count);
      const outcomes = outcomesOf(commands.map((command) => ({ tenant, command })));
      expect(outcomes.reasons.has("ST11")).toBe(false);
      expect(outcomes.accepted.length).toBeGreaterThan(count / 2);
      expect(new Set(commands.map(({ type }) => type)).size).toBeGreaterThan(25);
    }
  });

  it("are given from an instant on", () => {
    expect(Math.min(...fc.sample(anyCommandFor(bank, 7), 100).map(({ at }) => at))).toBe(7);
  });
});

describe("wild commands", () => {
  const count = runs(2_000, 4_000);
  const commands = fc.sample(anyWildCommandFor(bank), count);
  const { accepted, refused, reasons } = outcomesOf(commands.map((command) => ({ tenant: bank, command })));

  it("are of every type, and seldom accepted", () => {
    expect(new Set(commands.map(({ type }) => type))).toEqual(new Set(commandTypes));
    expect(accepted.length).toBeGreaterThan(count / 200);
    expect(refused.length).toBeGreaterThan(accepted.length * 4);
  });

  it("are wrong in many ways: about nothing, by the wrong kind of actor, from the wrong place, taken, malformed", () => {
    expect([...reasons]).toEqual(
      expect.arrayContaining(["ST11", "ST9", "WS2", "ST19", "ST16", "BL1", "ED4"]),
    );
  });
});

describe("generated histories", () => {
  it("are what replaying their commands gives, and go on in time", () => {
    fc.assert(
      fc.property(anyHistory(), ({ start, commands, tenant, atMilli }) => {
        expect(replay(start, commands).tenant).toEqual(tenant);
        const instants = commands.map(({ at }) => at);
        expect([...instants].sort((one, other) => one - other)).toEqual(instants);
        expect(instants.at(-1) ?? atMilli).toBe(atMilli);
      }),
    );
  });

  it("start with a tenant that is given", () => {
    for (const { start, tenant } of fc.sample(anyHistory(bank, 0), 20)) {
      expect(start).toBe(bank);
      expect(tenant.id).toBe(bank.id);
    }
  });

  it("show their commands where they fail", () => {
    const [history] = fc.sample(anyHistory(bank), 1);
    const shown = fc.stringify(history);
    for (const command of history?.commands ?? []) expect(shown).toContain(JSON.stringify(command));
    expect(shown).not.toContain("schemaVersion");
  });
});

describe("a failure", () => {
  const start = aTenant().build();

  /** The commands that are left when fast-check has shrunk a history for which this does not hold. */
  function shrunk(
    holds: (tenant: Tenant, history: History) => boolean,
    seed = fc.readConfigureGlobal().seed,
  ): readonly CommandType[] {
    const { counterexample } = fc.check(
      fc.property(anyHistory(start), (history) => holds(history.tenant, history)),
      { numRuns: 20_000, ...(seed !== undefined && { seed }) },
    );
    return (counterexample?.[0].commands ?? []).map(({ type }) => type);
  }

  it("shrinks to the one command that it takes", () => {
    expect(shrunk(({ teammates }) => entriesOf(teammates.records).length < 2)).toEqual(["teammates/invite"]);
  });

  it("shrinks to the two that it takes, among all that were tried", () => {
    const isUnlocked = ({ assets }: Tenant) =>
      entriesOf(assets.records).every(({ lockedBy }) => lockedBy === null);
    // Everyday, a seed with which a lock is found in the second history, and not in the six hundredth.
    const seed = runs(30, fc.readConfigureGlobal().seed ?? 0);
    expect(shrunk(isUnlocked, seed)).toEqual(["assets/make", "assets/lock"]);
  });

  it("shrinks to the three that it takes for someone to be at home in a team", () => {
    const isTeamEmpty = ({ teammates }: Tenant) =>
      entriesOf(teammates.records).every(({ home }) => home.level !== "team");
    const types = shrunk(isTeamEmpty);
    expect(types).toEqual(
      expect.arrayContaining(["workspaces/addGroup", "workspaces/addTeam", "teammates/invite"]),
    );
    // Which workspace is meant depends on those before it, so now and then one too many is left.
    expect(types.length).toBeLessThan(6);
  });

  it("shrinks to refused commands, too", () => {
    const isAccepted = (_: Tenant, { commands }: History) => replay(start, commands).refusals.length === 0;
    expect([1, 2]).toContain(shrunk(isAccepted).length);
  });
});

describe("generated facts", () => {
  it("are people of every role and kind, each where they can be", () => {
    const people = fc.sample(anyPerson(), runs(150, 500));
    for (const person of people) {
      expect(isPerson(person)).toBe(true);
      expect(canSwitchTo(person, person.current)).toBe(true);
    }
    expect(new Set(people.map(({ role }) => role))).toEqual(new Set(roles));
    expect(new Set(people.map(({ kind }) => kind)).size).toBe(3);
    expect(people.some(({ current, home }) => current !== home)).toBe(true);
  });

  it("are assets of every kind, with and without what is optional", () => {
    const assets: readonly Asset[] = fc.sample(anyAsset(), runs(150, 500));
    expect(assets.every(isAsset)).toBe(true);
    expect(new Set(assets.map(({ kind }) => kind))).toEqual(new Set(assetKinds));
    expect(new Set(assets.map(({ sharedWith }) => sharedWith?.length ?? -1)).size).toBeGreaterThan(3);
  });

  it("are teammates of every role, with and without what they can be given", () => {
    const teammates = fc.sample(anyTeammate(), runs(150, 500));
    expect(new Set(teammates.map(({ role }) => role))).toEqual(new Set(roles));
    expect(new Set(teammates.map(({ decryptsLogs }) => decryptsLogs)).size).toBe(2);
    expect(new Set(teammates.map(({ hasRemoteAccess }) => hasRemoteAccess)).size).toBe(2);
    expect(new Set(teammates.map(({ lastLogInAtMilli }) => lastLogInAtMilli === null)).size).toBe(2);
  });

  it("are user profiles of every kind", () => {
    const profiles = fc.sample(anyUserProfile(), runs(100, 500));
    expect(new Set(profiles.map(({ kind }) => kind)).size).toBe(5);
    expect(new Set(profiles.map(({ access }) => access)).size).toBe(2);
  });

  it.each(sliceNames)("are values of the part %s, which differ", (name) => {
    const values = fc.sample(anyTenantPart(name), 60).map((value) => JSON.stringify(value));
    expect(new Set(values).size).toBeGreaterThan(2);
  });

  it("are workspaces, addresses, domains, list entries and instants", () => {
    expect(new Set(fc.sample(anyWorkspace(), 100).map(({ level }) => level)).size).toBe(3);
    expect(fc.sample(anyEmail(), 100).every((email) => email.includes("@"))).toBe(true);
    expect(checkEmailDomains(fc.sample(anyDomain(), 100)).issues).toBeUndefined();
    expect(checkIpList(fc.sample(anyIpEntry(), 100)).issues).toBeUndefined();
    expect(new Set(fc.sample(anyInstantMilli(), 100)).size).toBeGreaterThan(50);
  });
});

it("values of a schema are made of strings and optional parts, too", () => {
  const world: World = {
    known: new Map(),
    names: () => fc.constant("name"),
    ids: fc.constant("id"),
    strings: fc.constant("text"),
    integers: () => fc.constant(1),
    texts: textsOf,
    refined: (made) => made,
  };
  const schema = record<{ a: string; b: string; c?: string; d: string }>({
    a: id,
    b: string,
    c: optional(string),
    d: naming("asset", "existing", id),
  });
  const values = fc.sample(valuesOf(schema, world), 50);
  expect(new Set(values.map((value) => JSON.stringify(value)))).toEqual(
    new Set(['{"a":"id","b":"text","c":"text","d":"name"}', '{"a":"id","b":"text","d":"name"}']),
  );
});

it("a grammar without strings is a mistake that is told", () => {
  expect(() => textsOf("constructor")).toThrow('has no strings of "constructor"');
});
