import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  entriesOf,
  signInRequirementOf,
  type SignInRequirement,
  type Tenant,
  transition,
} from "tenant-policy";
import {
  type IpRanges,
  signInDifference,
  type SignInGroup,
  type SignInStanding,
} from "tenant-policy/analysis";
import { aTenantLike, commandIn, type CommandSketch } from "tenant-policy/testing";
import { anyHistory } from "tenant-policy/testing/arbitraries";
import { runs } from "../thoroughness.ts";
import { crowd } from "./crowd.ts";

const tenant = crowd();

function after(start: Tenant, ...sketches: readonly CommandSketch[]): Tenant {
  return sketches.reduce((made, sketch) => made.after(sketch), aTenantLike(start)).build();
}

function groupsBetween(before: Tenant, later: Tenant): readonly SignInGroup[] {
  return signInDifference(before, later).value?.groups ?? [];
}

const only = (...addresses: readonly string[]): CommandSketch => ({
  type: "networkAccess/chooseManagementList",
  addresses,
});
const mode = (chosen: "off" | "remoteOnly" | "on"): CommandSketch => ({
  type: "networkAccess/chooseTwoFactor",
  mode: chosen,
});

const told = ({ change, people, count, before, after: then, witness }: SignInGroup): unknown => [
  change,
  people.before === people.after ? people.after : people,
  count,
  before,
  then,
  witness.teammate,
];

describe("the difference at sign-in", () => {
  it("[AN4] [IP1] [IP4] counts the people who are shut out of a list, with a witness and the addresses", () => {
    const start = after(tenant, mode("remoteOnly"));
    const groups = groupsBetween(start, after(start, only("192.0.2.0/24")));
    expect(groups.map(told)).toEqual([
      ["lost", "local", 10, "allow", "refuse", "abe"],
      ["lost", "remote", 5, "allow", "oneTimePassword", "fay"],
    ]);
    expect(groups[0]?.addresses).toMatchObject({ wholeFamilies: ["IPv6"], ranges: { length: 4 } });
    expect(groups[0]?.witness.address).toBe("0.0.0.0");
  });

  it("[AN4] [IP8] tells a mode, a role and a capability", () => {
    const off = after(tenant, mode("off"), only("192.0.2.7"));
    expect(groupsBetween(off, after(off, mode("on"))).map(told)).toEqual([
      ["lost", "local", 10, "allow", "oneTimePassword", "abe"],
      ["lost", "remote", 5, "allow", "oneTimePassword", "fay"],
    ]);
    const remote = after(off, mode("remoteOnly"));
    const granted = after(remote, { type: "teammates/grantRemoteAccess", teammate: "ann" });
    const raised = after(granted, { type: "teammates/changeRole", teammate: "abe", role: "full" });
    const people = { before: "local", after: "remote" };
    expect(groupsBetween(remote, raised).map(told)).toEqual([
      ["gained", people, 2, "refuse", "oneTimePassword", "abe"],
    ]);
  });

  it("[AN4] [ST11] refuses whoever is not in the tenant, before or after", () => {
    const start = after(tenant, mode("off"));
    const gone = after(start, { type: "teammates/remove", teammate: "ann" });
    const [group, ...others] = groupsBetween(start, gone);
    expect(others).toEqual([]);
    expect(told(group as SignInGroup)).toEqual([
      "lost",
      { before: "local", after: "absent" },
      1,
      "allow",
      "refuse",
      "ann",
    ]);
    expect(group?.addresses.wholeFamilies).toEqual(["IPv4", "IPv6"]);
  });

  it("[AN4] [IP2] tells of API requests apart", () => {
    const listed = after(tenant, { type: "networkAccess/chooseApiList", addresses: ["::1"] });
    const { groups, api } = signInDifference(listed, tenant).value ?? { groups: null, api: null };
    expect(groups).toEqual([]);
    expect(api?.lost.ranges).toEqual([]);
    expect(api?.gained.ranges.map(({ first }) => first)).toEqual(["0.0.0.0", "::", "::2", "::1:0:0:0"]);
  });

  it("[not AN4] is empty where nobody is answered differently", () => {
    const start = after(tenant, only("192.0.2.7"));
    const granted = after(start, { type: "teammates/grantRemoteAccess", teammate: "ann" });
    expect(groupsBetween(start, granted)).toEqual([]);
    expect(groupsBetween(start, after(start, { type: "teammates/recordLogIn", teammate: "nils" }))).toEqual(
      [],
    );
  });

  it("[ST17] is null for a malformed tenant", () => {
    const malformed = { id: "bank" } as unknown as Tenant;
    expect(signInDifference(malformed, tenant)).toEqual({ value: null, because: ["ST17"] });
    expect(signInDifference(tenant, malformed)).toEqual({ value: null, because: ["ST17"] });
  });
});

function isIn({ ranges }: IpRanges, address: string): boolean {
  const at = numberOf(address);
  return ranges.some(({ family, first, last }) => {
    return (family === "IPv6") === address.includes(":") && numberOf(first) <= at && at <= numberOf(last);
  });
}

/** Of addresses without a gap of zeros in the middle: `::1` and `2001::`. */
function numberOf(text: string): bigint {
  if (!text.includes(":")) return text.split(".").reduce((sum, octet) => sum * 256n + BigInt(octet), 0n);
  const [head = "", tail = ""] = text.split("::");
  const [front, back] = [head, tail].map((part) => (part === "" ? [] : part.split(":"))) as [
    string[],
    string[],
  ];
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => "0");
  return [...front, ...zeros, ...back].reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

const addresses = ["192.0.2.0/24", "192.0.2.7", "10.0.0.0/8", "2001:db8::/32", "2001:db8::7"] as const;
const asked = [
  "192.0.2.6",
  "192.0.2.7",
  "10.1.2.3",
  "11.0.0.0",
  "2001:db8::7",
  "2001:db8::8",
  "2001::",
  "::1",
];

const anySettings: fc.Arbitrary<readonly CommandSketch[]> = fc
  .tuple(fc.subarray([...addresses]), fc.constantFrom("off", "remoteOnly", "on"))
  .map(([list, chosen]) => [only(...list), mode(chosen)]);

const anyPair: fc.Arbitrary<readonly [Tenant, Tenant]> = fc
  .tuple(anySettings, anySettings)
  .chain(([first, last]) => {
    const before = tried(tenant, first);
    return anyHistory(before).map((history) => [before, tried(history.tenant, last)] as const);
  });

/** What is refused or changes nothing is left out. */
function tried(start: Tenant, sketches: readonly CommandSketch[]): Tenant {
  return sketches.reduce((made, sketch) => transition(made, commandIn(made, sketch)).tenant, start);
}

describe("the difference at sign-in between any two states", () => {
  it("[AN4] [not AN4] is what asking about each person and address finds, counted, and its witnesses are confirmed", () => {
    let differing = 0;
    fc.assert(
      fc.property(anyPair, ([before, later]) => {
        const groups = groupsBetween(before, later);
        const answer = (of: Tenant, who: string, address: string): SignInRequirement =>
          signInRequirementOf(of, who, address).value as SignInRequirement;
        const ids = new Set(
          [before, later].flatMap((of) => entriesOf(of.teammates.records).map(({ id }) => id)),
        );
        const standing = (of: Tenant, id: string): SignInStanding => {
          const record = entriesOf(of.teammates.records).find((each) => each.id === id);
          if (record === undefined) return "absent";
          return record.role === "owner" || record.role === "full" || record.hasRemoteAccess
            ? "remote"
            : "local";
        };
        for (const address of asked) {
          const found = new Map<SignInGroup | undefined, number>();
          for (const id of ids) {
            const [was, is] = [answer(before, id, address), answer(later, id, address)];
            const group = groups.find(
              ({ people, addresses: where }) =>
                people.before === standing(before, id) &&
                people.after === standing(later, id) &&
                isIn(where, address),
            );
            expect([address, id, group?.before ?? was, group?.after ?? was]).toEqual([address, id, was, is]);
            found.set(group, (found.get(group) ?? 0) + 1);
          }
          for (const [group, count] of found) {
            if (group === undefined) continue;
            differing += 1;
            expect(group.count).toBe(count);
            expect([address, group.before === group.after]).toEqual([address, false]);
          }
        }
        for (const { witness, before: was, after: is } of groups) {
          expect(answer(before, witness.teammate, witness.address)).toBe(was);
          expect(answer(later, witness.teammate, witness.address)).toBe(is);
        }
      }),
      { numRuns: runs(15, 200) },
    );
    expect(differing).toBeGreaterThan(runs(15, 200));
  });

  it("[AN4] loses the other way round what is gained, and nothing between a state and itself", () => {
    const opposite = { gained: "lost", lost: "gained" } as const;
    const inOrder = (groups: readonly unknown[]): readonly string[] =>
      groups.map((each) => JSON.stringify(each)).sort();
    fc.assert(
      fc.property(anyPair, ([before, later]) => {
        const swapped = groupsBetween(later, before).map((group) => ({
          ...group,
          change: opposite[group.change],
          people: { before: group.people.after, after: group.people.before },
          before: group.after,
          after: group.before,
        }));
        expect(inOrder(swapped)).toEqual(inOrder(groupsBetween(before, later)));
        expect(groupsBetween(later, later)).toEqual([]);
      }),
      { numRuns: runs(15, 200) },
    );
  });
});
