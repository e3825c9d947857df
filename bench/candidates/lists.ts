import {
  type Asset,
  canAccessAsset,
  canExecute,
  canInvite,
  canSendEmail,
  checkBlockedEmails,
  type Checked,
  checkEmailDomains,
  checkIpList,
  type Command,
  emailAccess,
  isDomainAllowed,
  isEmailBlocked,
  isIpAllowed,
  personFrom,
  type Workspace,
} from "../../src/index.ts";
import { readMailboxDomain } from "../../src/kernel/text/mailbox.ts";
import { readIp } from "../../src/networkAccess/ipAddress.ts";
import { chanceFrom } from "../chance.ts";
import { startMilli, tenantOf } from "../tenants.ts";
import { type Measurement, nanoseconds } from "../timing.ts";
import type { Candidates } from "./candidate.ts";

const turns = 10_000;

/**
 * Nanoseconds of one question to a list of this size; half of those who ask stand on it, and no two texts are the same. The
 * lists are as a check gives them, or plain and fresh from JSON: nothing is frozen here.
 */
export const lists: Candidates = {
  "lists/normalising": (count) => {
    const emails = emailsFor(count);
    return nanoseconds((turn) => readMailboxDomain(emails[turn] ?? "")?.length ?? 0, turns);
  },
  "lists/isDomainAllowed": (count) => askingDomains(count, valueOf(checkEmailDomains(domainsOf(count)))),
  "lists/isDomainAllowed/plain": (count) => askingDomains(count, fresh(domainsOf(count))),
  "lists/isEmailBlocked": (count) => {
    const emails = fresh(emailsFor(count));
    const list = valueOf(checkBlockedEmails(emailsAmong(emails, count)));
    return nanoseconds((turn) => Number(isEmailBlocked(emails[turn] ?? "", list)), turns);
  },
  "lists/canSendEmail": (count) => {
    const emails = fresh(emailsFor(count));
    const listed = emailsAmong(emails, count).map((email) => ({ email, addedAtMilli: 0, retentionDays: 7 }));
    const entries = fresh(listed);
    return nanoseconds((turn) => {
      return Number(canSendEmail({ route: "awsSes", to: emails[turn] ?? "" }, entries, 1_000));
    }, turns);
  },
  "lists/emailAccess": (count) => {
    const tenant = tenantOf(0, count);
    const chance = chanceFrom(5);
    const emails = Array.from({ length: turns }, () => `Bounced.${chance(2 * count)}@customer.example`);
    const now = startMilli + 1_000;
    return nanoseconds((turn) => {
      return Number(emailAccess(tenant, { route: "awsSes", to: emails[turn] ?? "" }, now).value);
    }, turns);
  },
  "lists/canExecute": (count) => {
    const tenant = tenantOf(count, 0);
    const by: Command["by"] = { kind: "teammate", id: "owner", current: { level: "tenant" } };
    const invitations = fresh(
      Array.from({ length: 1_000 }, (_, turn): Command => ({
        ...{ type: "teammates/invite", teammate: `new-${turn}`, email: `New.${turn}@b.example` },
        ...{ role: "full", home: { level: "tenant" }, toBeAccepted: true, by, at: startMilli },
      })),
    );
    if (!canExecute(tenant, invitations[0] as Command)) throw new Error("refused");
    return nanoseconds(
      (turn) => Number(canExecute(tenant, invitations[turn] as Command)),
      invitations.length,
    );
  },
  "lists/canAccessAsset": (count) => {
    const group = (number: number): Workspace => ({ level: "group", group: `group-${number}` });
    const person = personFrom({ id: "ann", role: "full", home: group(count) });
    const asset: Asset = fresh({
      kind: "app",
      madeAt: { level: "tenant" },
      sharedWith: Array.from({ length: count }, (_, number) => group(number)),
    });
    return nanoseconds(() => Number(canAccessAsset(person, "use", asset)), 100);
  },
  "lists/canInvite": (count) => {
    const home = { level: "tenant" } as const;
    const owner = personFrom({ id: "owner", role: "owner", home });
    const teammates = fresh(
      Array.from({ length: count }, (_, number) => ({
        id: `user-${number}`,
        email: `User.${number}@b.example`,
      })),
    );
    const invitations = fresh(
      Array.from({ length: 1_000 }, (_, turn) => ({ id: `new-${turn}`, email: `New.${turn}@b.example` })),
    );
    return nanoseconds((turn) => {
      const { id, email } = invitations[turn] as (typeof invitations)[number];
      return Number(canInvite(owner, { id, email, role: "full", home }, { emailDomains: [], teammates }));
    }, invitations.length);
  },
  "lists/parsing": (count) => {
    const addresses = askedOf(prefixesOf(count));
    return nanoseconds((turn) => readIp(addresses[turn] ?? "")?.[0] ?? 0, turns);
  },
  "lists/isIpAllowed": (count) => {
    const prefixes = prefixesOf(count);
    const addresses = askedOf(prefixes);
    const list = valueOf(checkIpList(prefixes.map(({ text }) => text)));
    return nanoseconds((turn) => Number(isIpAllowed(addresses[turn] ?? "", list, "api")), turns);
  },
};

function askingDomains(count: number, domains: readonly string[]): Measurement {
  const emails = emailsFor(count);
  return nanoseconds((turn) => Number(isDomainAllowed(emails[turn] ?? "", domains)), turns);
}

function valueOf<Value>(checked: Checked<Value>): Value {
  if (checked.value === undefined) throw new Error("no list");
  return checked.value;
}

function domainOf(number: number): string {
  return `branch-${number}.bank.example`;
}

function emailsFor(count: number): readonly string[] {
  const chance = chanceFrom(5);
  return Array.from({ length: turns }, (_, turn) => `Ann.${turn}@${domainOf(chance(2 * count))}`);
}

/** A copy that nobody has seen, as one from a request or a table. */
function fresh<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function domainsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => domainOf(number));
}

/** So many addresses, of which every second, as long as they last, is one of these. */
function emailsAmong(emails: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) =>
    number % 2 === 0 ? (emails[number] ?? "") : `other.${number}@bank.example`,
  );
}

interface Prefix {
  readonly text: string;
  readonly bits: number;
}

/** Random prefixes of 24 to 32 bits. */
function prefixesOf(count: number): readonly Prefix[] {
  const chance = chanceFrom(9);
  const prefixes = new Map<string, Prefix>();
  while (prefixes.size < count) {
    const free = chance(9);
    const bits = Math.floor(((1 + chance(222)) * 2 ** 24 + chance(2 ** 24)) / 2 ** free) * 2 ** free;
    const text = `${addressOf(bits)}/${32 - free}`;
    prefixes.set(text, { text, bits });
  }
  return [...prefixes.values()];
}

/** Half of them lie in one of the prefixes, and few of the others. */
function askedOf(prefixes: readonly Prefix[]): readonly string[] {
  const chance = chanceFrom(5);
  return Array.from({ length: turns }, (_, turn) => {
    const { bits } = prefixes[chance(prefixes.length)] as Prefix;
    return addressOf(turn % 2 === 0 ? bits : (1 + chance(222)) * 2 ** 24 + chance(2 ** 24));
  });
}

function addressOf(bits: number): string {
  return [bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255].join(".");
}
