import {
  type BounceEntry,
  canInvite,
  canSendEmail,
  type Checked,
  checkIpList,
  type Invitation,
  type InvitationFacts,
  isDomainAllowed,
  isEmailBlocked,
  isIpAllowed,
  personFrom,
} from "../../src/index.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { readMailboxDomain } from "../../src/kernel/text/mailbox.ts";
import { readIp } from "../../src/networkAccess/ipAddress.ts";
import { chanceFrom } from "../chance.ts";
import { nanoseconds } from "../timing.ts";
import type { Candidate, Candidates } from "./candidate.ts";

const turns = 10_000;
const tenant = { level: "tenant" } as const;
const ann = personFrom({ id: "ann", role: "full", home: tenant });

/**
 * Nanoseconds of one question to a list of this size; half of those who ask stand on it, and no two texts are the same. The
 * list is frozen, as a check gives it and as state holds it; in `/fresh`, it is as `JSON.parse` gives it.
 */
export const lists: Candidates = {
  "lists/normalising": (count) => {
    const asked = askedOf(count);
    return nanoseconds((turn) => readMailboxDomain(asked[turn]?.email ?? "")?.length ?? 0, turns);
  },
  ...bothWays("isDomainAllowed", domainOf, isDomainAllowed),
  ...bothWays("isEmailBlocked", emailOf, isEmailBlocked),
  ...bothWays("canSendEmail", bounceOf, (to, entries) => !canSendEmail({ route: "awsSes", to }, entries, 1)),
  ...bothWays("canInvite", teammateOf, (email, teammates) => {
    const invitation: Invitation = { id: "new", email, role: "limited", home: tenant };
    return !canInvite(ann, invitation, { emailDomains: [], teammates });
  }),
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

/** A question whether a list holds an address, to a frozen list and to one that is as `JSON.parse` gives it. */
function bothWays<Item>(
  name: string,
  itemOf: (number: number) => Item,
  isHeld: (email: string, list: readonly Item[]) => boolean,
): Candidates {
  const asking =
    (prepared: (list: readonly Item[]) => readonly Item[]): Candidate =>
    (count) => {
      const items = JSON.stringify(Array.from({ length: count }, (_, number) => itemOf(number)));
      const list = prepared(JSON.parse(items) as Item[]);
      const asked = askedOf(count);
      for (const { email, isOnList } of asked.slice(0, 100)) {
        if (isHeld(email, list) !== isOnList) throw new Error(`${name} is wrong about ${email}`);
      }
      return nanoseconds((turn) => Number(isHeld(asked[turn]?.email ?? "", list)), turns);
    };
  return { [`lists/${name}`]: asking(frozen), [`lists/${name}/fresh`]: asking((list) => list) };
}

/** Addresses, each written in a text of its own, as those that come from outside are. */
function askedOf(count: number): readonly { readonly email: string; readonly isOnList: boolean }[] {
  const chance = chanceFrom(5);
  const numbers = Array.from({ length: turns }, () => chance(2 * count));
  const emails = JSON.parse(JSON.stringify(numbers.map(emailOf))) as string[];
  return numbers.map((number, turn) => ({ email: emails[turn] ?? "", isOnList: number < count }));
}

function domainOf(number: number): string {
  return `branch-${number}.bank.example`;
}

function emailOf(number: number): string {
  return `Ann.${number}@${domainOf(number)}`;
}

function bounceOf(number: number): BounceEntry {
  return { email: emailOf(number), addedAtMilli: 0, retentionDays: 7 };
}

function teammateOf(number: number): InvitationFacts["teammates"][number] {
  return { id: `user-${number}`, email: emailOf(number), emailChange: null };
}

function valueOf<Value>(checked: Checked<Value>): Value {
  if (checked.value === undefined) throw new Error("no list");
  return checked.value;
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
