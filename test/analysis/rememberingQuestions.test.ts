import { describe, expect, it } from "vitest";
import { type Checked, entriesOf, entryOf, type Tenant, transition } from "tenant-policy";
import { asking, decisionsAffected, subscriptionsOf, withQuestions } from "tenant-policy/analysis";
import { aTenant, commandIn } from "tenant-policy/testing";

const bank = aTenant()
  .withTeammate("ann", { role: "limited" })
  .withTeammate("bob", { role: "limited" })
  .build();
const lowered = roleOfAnn(bank, "readOnly");
const raised = roleOfAnn(lowered, "full");

function roleOfAnn(tenant: Tenant, role: "readOnly" | "full"): Tenant {
  return transition(tenant, commandIn(tenant, { type: "teammates/changeRole", teammate: "ann", role }))
    .tenant;
}

/** What is well formed. */
function valueOf<Value>({ value, issues }: Checked<Value>): Value {
  if (issues !== undefined) throw new Error(JSON.stringify(issues));
  return value;
}

/** All roles, which are worked out once for each object that they are remembered by. */
function remembering(keyOf: (tenant: Tenant) => object): (tenant: Tenant) => readonly string[] {
  const known = new WeakMap<object, readonly string[]>();
  return (tenant) => {
    const key = keyOf(tenant);
    const roles = known.get(key) ?? entriesOf(tenant.teammates.records).map(({ role }) => role);
    known.set(key, roles);
    return roles;
  };
}

const kinds: readonly (readonly [string, (tenant: Tenant) => object])[] = [
  ["the tenant", (tenant) => tenant],
  ["a slice of it", ({ teammates }) => teammates],
  ["a list of entries", ({ teammates }) => teammates.records],
  ["its entries", ({ teammates }) => entriesOf(teammates.records)],
];

describe("a question that remembers by a part of the tenant what follows from it", () => {
  it.each(kinds)("[AN11] is told each time if it remembers by %s", (_, keyOf) => {
    const roles = remembering(keyOf);
    const three = ["one", "two", "three"].map((id) => ({ id, ...asking(roles) }));
    const first = valueOf(subscriptionsOf(bank, three.slice(0, 2)));
    const all = valueOf(withQuestions(first, three));
    const told = valueOf(decisionsAffected(all, lowered));
    expect(told.affected.map(({ id, after }) => [id, after])).toEqual(
      ["one", "three", "two"].map((id) => [id, ["readOnly", "limited", "owner"]]),
    );
    // All were asked again for one change, and are for the next.
    const again = valueOf(decisionsAffected(told.subscriptions, raised));
    expect(again.affected.map(({ id, after }) => [id, after])).toEqual(
      ["one", "three", "two"].map((id) => [id, ["full", "limited", "owner"]]),
    );
  });

  it("[AN11] is told if it remembers an answer by an entry", () => {
    const known = new WeakMap<object, string>();
    const role = ({ teammates }: Tenant): string | undefined => {
      const ann = entryOf(teammates.records, "ann");
      if (ann !== undefined && !known.has(ann)) known.set(ann, ann.role);
      return ann && known.get(ann);
    };
    const two = ["one", "two"].map((id) => ({ id, ...asking(role) }));
    const { affected } = valueOf(decisionsAffected(valueOf(subscriptionsOf(bank, two)), lowered));
    expect(affected.map(({ id, before, after }) => [id, before, after])).toEqual([
      ["one", "limited", "readOnly"],
      ["two", "limited", "readOnly"],
    ]);
  });

  it("[ST7] finds a slice and a list the same for as long as it is answered", () => {
    const isSame = (tenant: Tenant): boolean => {
      const { teammates } = tenant;
      return Object.is(tenant.teammates, teammates) && Object.is(tenant.teammates.records, teammates.records);
    };
    const { questions } = valueOf(subscriptionsOf(bank, [{ id: "one", ...asking(isSame) }]));
    expect(entryOf(questions, "one")?.answer).toBe(true);
  });

  it("[ST17] finds a tenant that it kept malformed afterwards", () => {
    const seen: Tenant[] = [];
    const keeping = (tenant: Tenant): boolean => {
      seen.push(tenant);
      return seen.map((one) => subscriptionsOf(one, []).issues === undefined).join() === "false,true";
    };
    const two = ["one", "two"].map((id) => ({ id, ...asking(keeping) }));
    const { questions } = valueOf(subscriptionsOf(bank, two));
    expect(entriesOf(questions).map(({ answer }) => answer)).toEqual([false, true]);
  });
});
