import { describe, expect, it } from "vitest";
import {
  canInvite,
  canSendEmail,
  checkEmailDomains,
  checkIpList,
  isDomainAllowed,
  isEmailBlocked,
  isIpAllowed,
  personFrom,
} from "../../src/index.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { countingReads } from "./countingReads.ts";

// What a question about a long list costs is counted in what it reads of the list.

const tenant = { level: "tenant" } as const;
const ann = personFrom({ id: "ann", role: "full", home: tenant });
const domainOf = (number: number): string => `branch-${number}.bank.example`;
const emailOf = (number: number): string => `ann@${domainOf(number)}`;

interface Case {
  readonly item: (number: number) => unknown;
  /** Whether the address stands on the list. */
  readonly ask: (list: readonly never[], email: string) => boolean;
  /** The most that it reads of a list that anybody may change, for each item: its length, too, is read each time. */
  readonly mostPerItem: number;
}

const cases: Readonly<Record<string, Case>> = {
  isDomainAllowed: {
    item: domainOf,
    ask: (list, email) => isDomainAllowed(email, list),
    mostPerItem: 3,
  },
  isEmailBlocked: {
    item: emailOf,
    ask: (list, email) => isEmailBlocked(email, list),
    mostPerItem: 5,
  },
  canSendEmail: {
    item: (number) => ({ email: emailOf(number), addedAtMilli: 0, retentionDays: 7 }),
    ask: (list, to) => !canSendEmail({ route: "awsSes", to }, list, 1),
    mostPerItem: 2,
  },
  canInvite: {
    item: (number) => ({ id: `user-${number}`, email: emailOf(number), emailChange: null }),
    ask: (teammates, email) =>
      !canInvite(ann, { id: "new", email, role: "limited", home: tenant }, { emailDomains: [], teammates }),
    mostPerItem: 2,
  },
};

/** What a question reads of a list of so many items that was asked about before. */
function readsOf({ item, ask }: Case, count: number, prepare: (list: unknown[]) => object): number {
  const items = Array.from({ length: count }, (_, number) => item(number));
  const list = countingReads(prepare(items));
  const answers = (): unknown[] =>
    [0, count - 1, count].map((number) => ask(list.counting as never, emailOf(number)));
  for (let time = 0; time < 40; time += 1) expect(answers()).toEqual([true, true, false]);
  const before = list.count();
  ask(list.counting as never, emailOf(count));
  return list.count() - before;
}

describe.each(Object.entries(cases))("%s", (_, given) => {
  it("reads of a frozen list the same however long it is, once it was asked about often", () => {
    const [few, many] = [10, 2_000].map((count) => readsOf(given, count, frozen));
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(2);
  });

  it("reads each item of any other list a few times at most", () => {
    const reads = readsOf(given, 1_000, (list) => list);
    expect(reads).toBeGreaterThan(1_000);
    expect(reads).toBeLessThanOrEqual(given.mostPerItem * 1_001 + 10);
  });
});

describe("a list as its check gives it", () => {
  it("is frozen, so that questions can keep an index of it", () => {
    const domains = checkEmailDomains([domainOf(2), domainOf(1)]).value;
    expect([domains, Object.isFrozen(domains)]).toEqual([[domainOf(1), domainOf(2)], true]);
  });

  it("is searched by halves for an IP address", () => {
    const addresses = Array.from({ length: 4_096 }, (_, number) => `10.${number >> 8}.${number & 255}.0/31`);
    const list = checkIpList(addresses).value ?? expect.fail();
    const ranges = countingReads(list.ipv4);
    expect(isIpAllowed("10.7.3.1", { ...list, ipv4: ranges.counting }, "api")).toBe(true);
    expect(isIpAllowed("10.7.3.2", { ...list, ipv4: ranges.counting }, "api")).toBe(false);
    expect(ranges.count()).toBeLessThanOrEqual(2 * (13 + 6));
  });
});
