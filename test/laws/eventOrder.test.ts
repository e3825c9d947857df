import fc from "fast-check";
import { actorIn, aTenant, commandIn, defaultAtMilli, teammateIn } from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import {
  bounceListing,
  type Command,
  type CommandOf,
  entriesOf,
  entryOf,
  type PersonKey,
  reduceTenant,
  serializeTenant,
  type Tenant,
  transition,
} from "../../src/index.ts";
import { runs } from "../thoroughness.ts";
import { happenedMilli, reportedAtMilli, reportedTo } from "./eventHistories.ts";
import { bank, now } from "./examples.ts";

const day = 86_400_000;
const system = { by: { kind: "system" }, at: now } as const;
/** Three instants, so that some events happen at the same time. */
const instants = fc.constantFrom(now - 3 * day, now - 2 * day, now - day);

function happening(fields: fc.Arbitrary<Partial<Command>>): fc.Arbitrary<Command> {
  return fc
    .tuple(fields, instants)
    .map(([own, happenedAtMilli]) => ({ ...own, ...system, happenedAtMilli }) as Command);
}

const subscriptionEvents = happening(
  fc.oneof(
    fc
      .subarray<"sso" | "logExports" | "userAuditTrail">(["sso", "logExports", "userAuditTrail"])
      .map((entitlements) => ({ type: "subscription/changeEntitlements", entitlements }) as const),
    fc
      .subarray<"decryption" | "addGroupsAndTeams">(["decryption", "addGroupsAndTeams"])
      .map((withheld) => ({ type: "subscription/changeWithheldFeatures", withheld }) as const),
    fc.boolean().map((isOn) => ({ type: "subscription/switchDigitalChannels", isOn }) as const),
    fc.constant({ type: "subscription/completeProvisioning" } as const),
  ),
);
const teammateEvents = happening(
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom("ann", "rex", "nils"),
        fc.constantFrom("teammates/recordLogIn", "teammates/recordPasswordChange"),
      )
      .map(([teammate, type]) => ({ type, teammate }) as never),
    fc.constant({
      ...({ type: "teammates/acceptEmailChange", teammate: "luca" } as const),
      ...{ sentAtMilli: now - 5 * day, email: "luca.b@retail-bank.example" },
    }),
    fc.constant({
      ...({ type: "teammates/acceptInvitation", teammate: "nils" } as const),
      ...{ sentAtMilli: now - 5 * day, email: "nils@retail-bank.example" },
    }),
  ),
);
const bounces = happening(
  fc
    .constantFrom("a@mail.example", "b@mail.example")
    .map((email) => ({ type: "bounceList/recordBounce", email }) as const),
);

/** Of a new bank, to which nothing has been told but what it was made with. */
const untold: Tenant = transition(bank, {
  ...{ type: "subscription/changeEntitlements", entitlements: [], ...system },
  happenedAtMilli: now - 3 * day,
}).tenant;

function told(events: readonly Command[]): Tenant {
  return events.reduce<Tenant>((tenant, event) => {
    const { tenant: next, decision } = transition(tenant, event);
    expect(decision.value).toBe(true);
    return next;
  }, untold);
}

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, place) =>
    permutations(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
  );
}

/** By when they happened; those of one instant as they come. */
function inOrder(events: readonly Command[]): readonly Command[] {
  const when = (event: Command): number =>
    (event as { happenedAtMilli?: number }).happenedAtMilli ?? event.at;
  return [...events].sort((one, other) => when(one) - when(other));
}

describe.each([
  ["the subscription", subscriptionEvents],
  ["teammates", teammateEvents],
  ["both", fc.oneof(subscriptionEvents, teammateEvents)],
])("events about %s", (_, event) => {
  it("[ST15] end in one state, in every order and however often each is repeated", () => {
    const histories = fc.array(event, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(histories, fc.array(fc.nat(3), { maxLength: 3 }), (history, repeated) => {
        const again = repeated.flatMap((place) => history[place] ?? []);
        const expected = serializeTenant(told(inOrder(history)));
        for (const order of permutations(history)) {
          expect(serializeTenant(told(order))).toBe(expected);
          expect(serializeTenant(told([...order, ...again]))).toBe(expected);
          expect(serializeTenant(told([...again, ...order]))).toBe(expected);
        }
      }),
      { numRuns: runs(20, 100) },
    );
  });

  it("[not ST15] end in another state where the last of them is left out, at least sometimes", () => {
    const histories = fc.sample(fc.array(event, { minLength: 4, maxLength: 4 }), 100);
    const differing = histories.filter((history) => {
      const all = inOrder(history);
      return serializeTenant(told(all)) !== serializeTenant(told(all.slice(0, -1)));
    });
    expect(differing.length).toBeGreaterThan(20);
  });
});

describe("bounces in any order", () => {
  const histories = fc.array(bounces, { minLength: 1, maxLength: 4 });

  it("[ST15] [BL9] leave each address listed, and repeating them all changes nothing", () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const order of permutations(history)) {
          const tenant = told(order);
          const entries = entriesOf(tenant.bounceList.entries);
          for (const event of history) {
            const { email } = event as CommandOf<"bounceList/recordBounce">;
            expect(bounceListing(entries, email, now).value).toBe("listed");
          }
          expect(history.reduce((state, event) => transition(state, event).tenant, tenant)).toBe(tenant);
        }
      }),
      { numRuns: runs(20, 100) },
    );
  });
});

/** Ann and Ben were each sent a new address by one who changed an address before, and by another. */
const readdressing = aTenant()
  .withTeammate("fay", { role: "full" })
  .withTeammate("kim", { role: "full" })
  .withTeammate("ann", { role: "limited", createdAtMilli: defaultAtMilli })
  .withTeammate("ben", { role: "limited", createdAtMilli: defaultAtMilli })
  .after({ ...newAddressOf("ann", "first"), type: "teammates/changeEmail", by: "fay", at: defaultAtMilli })
  .after({ ...acceptanceOf("ann", "first", defaultAtMilli) })
  .after({ ...newAddressOf("ann", "next"), type: "teammates/changeEmail", by: "kim", at: defaultAtMilli + 1 })
  .after({ ...newAddressOf("ben", "next"), type: "teammates/changeEmail", by: "fay", at: defaultAtMilli + 1 })
  .build();

function newAddressOf(teammate: string, word: string) {
  return { teammate, email: `${word}.${teammate}@tenant.example` };
}

function acceptanceOf(teammate: string, word: string, sentAtMilli: number) {
  return { type: "teammates/acceptEmailChange", ...newAddressOf(teammate, word), sentAtMilli } as const;
}

describe("acceptances of new addresses", () => {
  const acceptances = (["ann", "ben"] as const).flatMap((teammate) =>
    [defaultAtMilli + 2, defaultAtMilli + day].map((happenedAtMilli) => ({
      ...acceptanceOf(teammate, "next", defaultAtMilli + 1),
      ...({ by: { kind: "system" }, at: defaultAtMilli + 2 * day, happenedAtMilli } as const),
    })),
  );
  const stale = commandIn(readdressing, acceptanceOf("ann", "first", defaultAtMilli));
  const makers = (tenant: Tenant, id: string) =>
    teammateIn(tenant, id).readdressedBy.map((key) => nameIn(key));

  it("[ST15] [TM18] end with one list of those who changed them, in every order and however often each is told", () => {
    for (const history of [acceptances, [stale, ...acceptances], acceptances.slice(1, 3)]) {
      for (const order of permutations(history)) {
        const tenant = toldSome([...order, ...order], readdressing);
        expect([makers(tenant, "ann"), makers(tenant, "ben")]).toEqual([["fay", "kim"], ["fay"]]);
      }
    }
  });

  it("[not ST15] [TM18] list nobody whose change was not told to be accepted", () => {
    const about = (teammate: string) => acceptances.filter((each) => each.teammate === teammate);
    const onlyAnn = toldSome(about("ann"), readdressing);
    const onlyBen = toldSome([stale, ...about("ben")], readdressing);
    expect([makers(onlyAnn, "ann"), makers(onlyAnn, "ben")]).toEqual([["fay", "kim"], []]);
    expect([makers(onlyBen, "ann"), makers(onlyBen, "ben")]).toEqual([["fay"], ["fay"]]);
  });
});

function nameIn(key: PersonKey): string {
  return key.kind === "teammate" ? key.id : key.adminUserName;
}

const reference = "CASE-7";

/** What the support team does to one Owner of a tenant in which nobody may decrypt. */
function supportEvents(kinds: readonly ("remove" | "replace" | "rest")[]): fc.Arbitrary<Command> {
  const about = { teammate: "lowered", reference, by: { kind: "system" }, at: reportedAtMilli } as const;
  const events: Readonly<Record<string, readonly object[]>> = {
    remove: [{ ...about, type: "teammates/removeOwner" }],
    replace: [{ ...about, type: "teammates/replaceOwner", successor: "successor" }],
    rest: [
      { ...about, type: "teammates/grantOwnerDecryption" },
      ...(["full", "readOnly"] as const).map((role) => ({ ...about, type: "teammates/lowerOwner", role })),
    ],
  };
  return fc
    .tuple(fc.constantFrom(...kinds.flatMap((kind) => events[kind] ?? [])), fc.constantFrom(...happenedMilli))
    .map(([event, happenedAtMilli]) => ({ ...event, happenedAtMilli }) as Command);
}

/** What people do of the same Owner after all of that has happened. They say so of whoever comes back under the id. */
const laterCommands: readonly Command[] = [
  ...(["owner", "restricted"] as const).map((role) => ({
    ...({ type: "teammates/changeRole", teammate: "lowered", role } as const),
  })),
  ...([{ type: "teammates/remove", teammate: "lowered" }] as const),
  {
    ...({ type: "teammates/invite", teammate: "lowered", email: "again@tenant.example" } as const),
    ...({ role: "owner", home: { level: "tenant" }, again: true } as const),
  },
].map((body) => ({ ...body, by: actorIn(reportedTo, "owner"), at: reportedAtMilli }));

/** After the events, of which some may be refused. */
function toldSome(events: readonly Command[], tenant = reportedTo): Tenant {
  return events.reduce((state, event) => transition(state, event).tenant, tenant);
}

/** When a successor became an Owner is when the replacement happened that was told first: then nobody was left to replace. */
function withoutBeginning(tenant: Tenant): string {
  return serializeTenant(tenant).replace(/"ownerSinceMilli":\d+/g, "");
}

describe.each([
  ["removes or lowers an Owner, or grants decryption", supportEvents(["remove", "rest", "rest"])],
  ["replaces or lowers an Owner, or grants decryption", supportEvents(["replace", "rest", "rest"])],
])("the support team %s", (_, event) => {
  const histories = fc.array(event, { minLength: 1, maxLength: 4 });
  const repetitions = fc.array(fc.nat(3), { maxLength: 3 });

  it("[ST15] [TM15] with one end, in every order and however often each is told", () => {
    fc.assert(
      fc.property(histories, repetitions, (history, repeated) => {
        const again = repeated.flatMap((place) => history[place] ?? []);
        const expected = withoutBeginning(toldSome(inOrder(history)));
        for (const order of permutations(history)) {
          for (const telling of [order, [...order, ...again], [...again, ...order]]) {
            expect(withoutBeginning(toldSome(telling))).toBe(expected);
          }
        }
      }),
      { numRuns: runs(40, 200) },
    );
  });

  it("[not ST15] with another where the last is left out, at least sometimes", () => {
    const differing = fc.sample(histories, 200).filter((history) => {
      const all = inOrder(history);
      return withoutBeginning(toldSome(all)) !== withoutBeginning(toldSome(all.slice(0, -1)));
    });
    expect(differing.length).toBeGreaterThan(20);
  });

  it("[ST15] [TM6] without undoing what people have done since, whenever and however often it is told", () => {
    const later = fc.array(fc.constantFrom(...laterCommands), { minLength: 1, maxLength: 3 });
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(histories, later, fc.nat(4), (history, commands, untold) => {
        const before = toldSome(history.slice(0, history.length - untold));
        const steps = commands.reduce(
          ({ tenant, count }, each) => {
            const step = transition(tenant, each);
            return { tenant: step.tenant, count: count + (step.tenant === tenant ? 0 : 1) };
          },
          { tenant: before, count: 0 },
        );
        // An Owner keeps their role whatever people do (TM6), so that a late event is the first change of it.
        const isOwnerYet = entryOf(before.teammates.records, "lowered")?.role === "owner";
        if (isOwnerYet || steps.count === 0) return;
        for (const order of permutations(history)) {
          expect(serializeTenant(toldSome(order, steps.tenant))).toBe(serializeTenant(steps.tenant));
        }
        outcomes.add(entryOf(steps.tenant.teammates.records, "lowered")?.role ?? "gone");
      }),
      { numRuns: runs(300, 2_000) },
    );
    expect([...outcomes]).toEqual(expect.arrayContaining(["owner", "restricted"]));
  });
});

describe("the support team grants decryption to an Owner again and again, some of it by a clock that is ahead", () => {
  const soon = [reportedAtMilli, reportedAtMilli + 60_000, reportedAtMilli + 120_000];
  const grants = fc.array(
    fc.constantFrom(...happenedMilli, ...soon).map((happenedAtMilli): Command => {
      const about = { teammate: "lowered", reference, by: { kind: "system" }, at: reportedAtMilli } as const;
      return { ...about, type: "teammates/grantOwnerDecryption", happenedAtMilli };
    }),
    { minLength: 1, maxLength: 4 },
  );
  const repetitions = fc.array(fc.nat(3), { maxLength: 3 });

  it("[ST15] [TM15] with one end, in every order and however often each is told", () => {
    fc.assert(
      fc.property(grants, repetitions, (history, repeated) => {
        const again = repeated.flatMap((place) => history[place] ?? []);
        const expected = serializeTenant(toldSome(inOrder(history)));
        expect(expected).not.toBe(serializeTenant(reportedTo));
        for (const order of permutations(history)) {
          expect(serializeTenant(toldSome([...order, ...again]))).toBe(expected);
        }
      }),
      { numRuns: runs(40, 200) },
    );
  });

  it("[ST15] [DL6] and none of them counts again once an Owner has withdrawn it", () => {
    const withdrawal: Command = {
      ...({ type: "teammates/withdrawDecryption", teammate: "lowered" } as const),
      ...{ by: actorIn(reportedTo, "owner"), at: reportedAtMilli },
    };
    fc.assert(
      fc.property(grants, (history) => {
        for (const order of permutations(history)) {
          // Whether another Owner may decrypt is not asked: what happens is reduced only.
          const withdrawn = reduceTenant(toldSome(order), withdrawal);
          expect(entryOf(withdrawn.teammates.records, "lowered")?.decryptsLogs).toBe(false);
          for (const grant of history) expect(reduceTenant(withdrawn, grant)).toBe(withdrawn);
        }
      }),
      { numRuns: runs(40, 200) },
    );
  });
});
