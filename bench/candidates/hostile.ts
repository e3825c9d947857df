import {
  type Actor,
  type Command,
  entryOf,
  isDomainAllowed,
  parseCommand,
  parseTenant,
  type Tenant,
  transition,
} from "../../src/index.ts";
import { ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import { collidingAddresses } from "../../test/kernel/ledger/collidingIds.ts";
import { bodies } from "../bodies.ts";
import { appTenant, startMilli, tenantOf, writtenTenantWith } from "../tenants.ts";
import { type Measurement, milliseconds, nanoseconds, nanosecondsOf, peakMegabytes } from "../timing.ts";
import type { Candidate, Candidates } from "./candidate.ts";

const at = startMilli + 1;
const owner: Actor = { kind: "teammate", id: "owner", current: { level: "tenant" } };
const system: Actor = { kind: "system" };

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "JSON.parse": (text) => JSON.parse(text) as unknown,
  parseCommand,
};

/** Each body as `JSON.parse` alone reads it and as `parseCommand` does: milliseconds, and megabytes at most. */
const ofBodies = Object.entries(bodies).flatMap(([name, bodyOf]) =>
  Object.entries(readers).flatMap(([reader, read]): [string, Candidate][] => {
    const reading = (length: number): (() => number) => {
      const text = bodyOf(length);
      return () => Number(read(text) !== undefined);
    };
    return [
      [`hostile/${name}/${reader}`, (length) => milliseconds(reading(length))],
      [`hostile/${name}/${reader}/megabytes`, (length) => peakMegabytes(reading(length))],
    ];
  }),
);

/** What is done with so many ids, by its name. */
const works: Readonly<Record<string, (ids: readonly string[]) => Measurement>> = {
  "their bounces": (ids) => {
    const commands = ids.map((email): Command => ({
      type: "bounceList/recordBounce",
      email,
      by: system,
      at,
    }));
    return milliseconds(() => executed(tenantOf(0), commands).bounceList.retentionDays);
  },
  "loading teammates who have them": (ids) => {
    const written = writtenTenantWith(ids);
    return milliseconds(() => Number(parseTenant(written).value?.teammates.owners.all));
  },
  "looking each up": (ids) => {
    const ledger = ledgerOf(ids.map((id) => ({ id })));
    return milliseconds(() => ids.filter((id) => entryOf(ledger, id) !== undefined).length);
  },
};

/** Ids that an attacker chooses, and as many ordinary ones of the same lengths. */
const choices: Readonly<Record<string, (count: number) => readonly string[]>> = {
  ordinary: (count) =>
    Array.from({ length: count }, (_, number) => `${number.toString(36).padStart(60, "0")}@attack.example`),
  colliding: (count) => collidingAddresses(Math.floor(Math.log2(count))),
};

const ofIds = Object.entries(works).flatMap(([work, workOn]) =>
  Object.entries(choices).map(([choice, idsOf]): [string, Candidate] => [
    `hostile/${work}/${choice}`,
    (count) => workOn(idsOf(count)),
  ]),
);

/** Old versions of V8 give these one hash, as it is their value alone: the remainder by a power of two. */
function numbersApart(step: number): Candidate {
  return (count) => {
    const ids = Array.from({ length: count }, (_, number) => String(7 + number * step));
    return milliseconds(() => Number(parseTenant(writtenTenantWith(ids)).value?.teammates.owners.all));
  };
}

/** Of what has to cost the same for any size: nanoseconds a turn, or a command of so many. */
const ofAnySize: Candidates = {
  "hostile/stranger": (count) => {
    const tenant = tenantOf(10);
    const by: Actor = { ...owner, id: "nobody" };
    const roles = new Array<never>(count).fill(0 as never);
    const command: Command = { type: "teammates/assignBotRoles", teammate: "user-1", roles, by, at };
    return nanoseconds(() => transition(tenant, command).decision.because.length, 1_000);
  },
  "hostile/holes": (count) => {
    const domains = new Array<string>(count);
    return nanoseconds(() => Number(isDomainAllowed("ann@bank.example", domains)), 1_000);
  },
  "hostile/shares": (count) =>
    each(appTenant(count), count, (number) => {
      const group = `group-${number}`;
      return { type: "assets/share", asset: "app", with: { level: "group", group }, by: owner, at };
    }),
  "hostile/domains": (count) =>
    each(tenantOf(0), count, (number) => {
      return {
        type: "emailDomains/allow",
        domain: `branch-${(number * 7_919) % count}.example`,
        by: owner,
        at,
      };
    }),
};

/** Nanoseconds of one of so many commands, which are executed one after the other. */
function each(tenant: Tenant, count: number, commandOf: (number: number) => Command): Measurement {
  const commands = Array.from({ length: count }, (_, number) => commandOf(number));
  const once = (): number => executed(tenant, commands).schemaVersion;
  return { once, figure: () => nanosecondsOf(once, 1) / count };
}

function executed(tenant: Tenant, commands: readonly Command[]): Tenant {
  return commands.reduce((state, command) => {
    const step = transition(state, command);
    if (step.tenant === state) throw new Error(`refused: ${step.decision.because.join()}`);
    return step.tenant;
  }, tenant);
}

/** What somebody would send or choose to make the library slow. */
export const hostile: Candidates = {
  ...Object.fromEntries([...ofBodies, ...ofIds]),
  "hostile/numbers/ordinary": numbersApart(1),
  "hostile/numbers/colliding": numbersApart(2 ** 17),
  ...ofAnySize,
};
