import {
  asking,
  type Classes,
  assetFilter,
  assetsFor,
  classesOf,
  commandsFor as commandsForActor,
  decisionsAffected,
  impactOf,
  peopleFor,
  repairs,
  risksOf,
  type Subscription,
  type Subscriptions,
  subscriptionsOf,
  updateClasses,
  withQuestions,
} from "../../src/analysis/index.ts";
import {
  type Actor,
  assetAccess,
  type Command,
  entryOf,
  featureAccess,
  personFrom,
  type Tenant,
  transition,
} from "../../src/index.ts";
import { startMilli, tenantOf } from "../tenants.ts";
import { nanoseconds } from "../timing.ts";
import type { Candidates } from "./candidate.ts";
import { commandsFor } from "./commands.ts";

const owner: Actor = { kind: "teammate", id: "owner", current: { level: "tenant" } };
const at = startMilli + 1;

/** What is worked out, with the classes of the tenant at hand. */
type Work = (classes: Classes, count: number) => (turn: number) => number;

const works: Readonly<Record<string, Work>> = {
  classesOf:
    ({ tenant }) =>
    () =>
      classesOf(tenant).value === undefined ? 0 : 1,
  updateClasses: (classes, count) => {
    const after = commandsFor("changeRole", classes.tenant, count).map(
      (command) => transition(classes.tenant, command).tenant,
    );
    return (turn) => (updateClasses(classes, after[turn] as Tenant).value === classes ? 0 : 1);
  },
  assetFilter: ({ tenant }) => {
    const person = personFrom(entryOf(tenant.teammates.records, "user-1") ?? wanting("user-1"));
    return () => assetFilter(person, "edit").value?.value.length ?? 0;
  },
  assetsFor: (classes) => (turn) => assetsFor(classes, `user-${turn}`, "view").value?.count ?? 0,
  peopleFor: (classes) => (turn) => peopleFor(classes, "view", `asset-${turn}`).value?.count ?? 0,
  commandsFor: (classes) => () => commandsForActor(classes, owner, at).value?.length ?? 0,
  "impactOf, a role": (classes, count) =>
    impactOfEach(classes, commandsFor("changeRole", classes.tenant, count)),
  "impactOf, a share": (classes, count) =>
    impactOfEach(classes, commandsFor("shareAsset", classes.tenant, count)),
  "impactOf, a password policy": (classes) => {
    const policy = { renewWithoutOtp: false, minAgeDays: 0, maxAgeDays: 90, history: 3 };
    const choosing: Command = { type: "passwords/choosePolicy", policy, by: owner, at };
    return impactOfEach(classes, [choosing]);
  },
  "repairs, one command": (classes) => (turn) =>
    repairs(classes, asking(featureAccess, `user-${turn}`, "inviteTeammates"), at).value?.repairs.length ?? 0,
  risksOf: (classes, count) => {
    const commands = commandsFor("toggleSetting", classes.tenant, count);
    return (turn) => risksOf(classes, commands[turn] as Command).value?.length ?? 0;
  },
  "decisionsAffected, a role": ({ tenant }, count) => {
    const subscriptions = subscriptionsTo(tenant, count);
    const after = commandsFor("changeRole", tenant, count).map(
      (command) => transition(tenant, command).tenant,
    );
    return (turn) => {
      const found = decisionsAffected(subscriptions, after[turn] as Tenant).value;
      if (found?.subscriptions.tenant !== after[turn]) throw new Error("a change is not followed");
      return found?.affected.length ?? 0;
    };
  },
  "withQuestions, one": ({ tenant }, count) => {
    const subscriptions = subscriptionsTo(tenant, count);
    return (turn) => withQuestions(subscriptions, [questionOf(turn, "edit")]).value?.validUntil ?? 0;
  },
};

const mostSubscriptions = 100_000;

/** One question for each teammate. */
function subscriptionsTo(tenant: Tenant, count: number): Subscriptions {
  const questions = Array.from({ length: Math.min(count, mostSubscriptions) }, (_, number) =>
    questionOf(number, "view"),
  );
  return subscriptionsOf(tenant, questions).value ?? wanting("subscriptions");
}

function questionOf(number: number, action: "view" | "edit"): Subscription {
  return { id: `question-${number}`, ...asking(assetAccess, `user-${number}`, action, `asset-${number}`) };
}

function impactOfEach(classes: Classes, commands: readonly Command[]): (turn: number) => number {
  return (turn) => {
    const { value } = impactOf(classes, commands[turn % commands.length] as Command);
    if (value === null) throw new Error("a command is refused");
    return value.assets.length;
  };
}

function wanting(id: string): never {
  throw new Error(`no ${id}`);
}

export const workNames: readonly string[] = Object.keys(works);

/** Nanoseconds of each. */
export const analysis: Candidates = Object.fromEntries(
  Object.entries(works).map(([name, work]) => [
    `analysis/${name}`,
    (count) => {
      return nanoseconds(work(classesWith(count), count), 10);
    },
  ]),
);

/** What was made last: several are measured on a large tenant, which takes long to make. */
let lastMade: { readonly count: number; readonly classes: Classes } | undefined;

function classesWith(count: number): Classes {
  if (lastMade?.count === count) return lastMade.classes;
  const classes = classesOf(tenantOf(count)).value;
  if (classes === undefined) throw new Error("no classes");
  lastMade = { count, classes };
  return classes;
}
