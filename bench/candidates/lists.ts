import {
  type Checked,
  checkEmailDomains,
  checkIpList,
  isDomainAllowed,
  isIpAllowed,
} from "../../src/index.ts";
import { readMailboxDomain } from "../../src/kernel/text/mailbox.ts";
import { readIp } from "../../src/networkAccess/ipAddress.ts";
import { chanceFrom } from "../chance.ts";
import { nanoseconds } from "../timing.ts";
import type { Candidates } from "./candidate.ts";

const turns = 10_000;

/** Nanoseconds of one question to a list of this size; half of those who ask stand on it, and no two texts are the same. */
export const lists: Candidates = {
  "lists/normalising": (count) => {
    const emails = emailsFor(count);
    return nanoseconds((turn) => readMailboxDomain(emails[turn] ?? "")?.length ?? 0, turns);
  },
  "lists/isDomainAllowed": (count) => {
    const emails = emailsFor(count);
    const written = Array.from({ length: count }, (_, number) => domainOf(number));
    // Frozen, as it stands in a tenant's state.
    const domains = Object.freeze(valueOf(checkEmailDomains(written)));
    return nanoseconds((turn) => Number(isDomainAllowed(emails[turn] ?? "", domains)), turns);
  },
  "lists/parsing": (count) => {
    const addresses = addressesFor(count);
    return nanoseconds((turn) => readIp(addresses[turn] ?? "")?.[0] ?? 0, turns);
  },
  "lists/isIpAllowed": (count) => {
    const addresses = addressesFor(count);
    const list = valueOf(
      checkIpList(Array.from({ length: count }, (_, number) => `${addressOf(number)}/31`)),
    );
    return nanoseconds((turn) => Number(isIpAllowed(addresses[turn] ?? "", list, "api")), turns);
  },
};

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

/** Every second pair of addresses, from 10.0.0.0 on. */
function addressOf(number: number): string {
  const bits = number * 4;
  return `${10 + (bits >>> 24)}.${(bits >>> 16) & 255}.${(bits >>> 8) & 255}.${bits & 255}`;
}

function addressesFor(count: number): readonly string[] {
  const chance = chanceFrom(5);
  return Array.from({ length: turns }, () => addressOf(chance(2 * count)));
}
