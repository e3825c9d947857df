import type { Claims } from "../../src/tokens/developmentKeys.ts";
import type { Chance } from "./chance.ts";

/** A command as somebody sends it. */
export interface Order {
  readonly tenant: string;
  readonly who: Claims;
  /** Its Idempotency-Key. */
  readonly key: string;
  readonly body: string;
}

/** Makes commands of many kinds. Everything that they name begins with their tenant, so that nothing can be taken for another's. */
export interface Orders {
  readonly next: (tenant: string) => Order;
  /** Two commands that make one thing: whichever comes first wins. */
  readonly rivals: (tenant: string) => readonly [Order, Order];
  /** Two commands that can both be executed, but not on the same step. */
  readonly renames: (tenant: string) => readonly [Order, Order];
}

interface Making {
  /** A name that nothing has yet, and that is remembered as one of that noun. */
  readonly fresh: (noun: Noun) => string;
  /** A name that an earlier command of the tenant gave to something of that noun, if it was accepted. */
  readonly known: (noun: Noun) => string;
  readonly chance: Chance;
}

type Noun = "teammate" | "asset" | "domain" | "address" | "other";

type Body = Readonly<Record<string, unknown>>;

const places = [
  { level: "group", group: "loans" },
  { level: "group", group: "insurance" },
  { level: "team", group: "loans", team: "loans-legal" },
  { level: "team", group: "insurance", team: "insurance-claims" },
];
const roles = ["full", "limited", "readOnly", "restricted"];

/** Who sends what. Rory may only look, and whatever support tries is audited. */
const kinds: readonly (readonly [who: keyof typeof senders, body: (making: Making) => Body])[] = [
  ["olga", ({ fresh }) => inviting(fresh("teammate"), fresh("other"))],
  ["olga", ({ fresh, known }) => inviting(known("teammate"), fresh("other"))],
  ["olga", ({ known, chance }) => ({ ...changing(known("teammate")), role: chance.oneOf(roles) })],
  ["olga", ({ known }) => ({ type: "teammates/remove", teammate: known("teammate") })],
  [
    "olga",
    ({ known }) => ({ type: "teammates/grantApps", teammate: known("teammate"), apps: ["botBuilder"] }),
  ],
  ["system", ({ known }) => ({ type: "teammates/recordLogIn", teammate: known("teammate") })],
  ["system", ({ fresh }) => ({ type: "bounceList/recordBounce", email: `${fresh("address")}@mail.example` })],
  ["system", ({ known }) => ({ type: "bounceList/recordBounce", email: `${known("address")}@mail.example` })],
  ["olga", ({ known }) => ({ type: "bounceList/takeOff", email: `${known("address")}@mail.example` })],
  ["olga", ({ chance }) => ({ type: "assets/share", asset: "mobile-app", with: chance.oneOf(places) })],
  ["olga", ({ fresh, chance }) => withdrawing(chance.oneOf(places), fresh("other"))],
  ["olga", ({ fresh }) => making(fresh("asset"), fresh("other"))],
  ["olga", ({ known, fresh }) => ({ type: "assets/rename", asset: known("asset"), name: fresh("other") })],
  ["olga", ({ fresh }) => ({ type: "emailDomains/allow", domain: `${fresh("domain")}.example` })],
  ["olga", ({ known }) => ({ type: "emailDomains/disallow", domain: `${known("domain")}.example` })],
  ["olga", ({ fresh }) => grouping(fresh("other"), fresh("other"))],
  ["olga", ({ chance }) => ({ type: "privacy/allowEmbedding", isOn: chance.below(2) === 0 })],
  ["olga", ({ fresh }) => ({ type: "name/change", name: fresh("other") })],
  ["rory", ({ fresh }) => ({ type: "emailDomains/allow", domain: `${fresh("domain")}.example` })],
  ["support", ({ fresh }) => grouping(fresh("other"), fresh("other"))],
];

/** Of two of these that make something of one id, one is refused. */
const makings = [inviting, making, grouping];

const senders = {
  olga: { sub: "olga" },
  rory: { sub: "rory" },
  system: { sub: "desk", kind: "system" },
  support: { sub: "mia", kind: "helpDesk", email: "mia@vendor.example", role: "full" },
} as const;

export function ordersOf(chance: Chance): Orders {
  const names = namesOf(chance);
  const order = (tenant: string, sender: keyof typeof senders, body: Body): Order => {
    const who = { ...senders[sender], tenant };
    return { tenant, who, key: names.fresh(tenant, "other"), body: JSON.stringify(body) };
  };
  const twice = (tenant: string, bodyOf: (name: string) => Body): readonly [Order, Order] => {
    const one = () => order(tenant, "olga", bodyOf(names.fresh(tenant, "other")));
    return [one(), one()];
  };
  return {
    next: (tenant) => {
      const [sender, bodyOf] = chance.oneOf(kinds);
      const fresh = (noun: Noun) => names.fresh(tenant, noun);
      return order(tenant, sender, bodyOf({ fresh, known: (noun) => names.known(tenant, noun), chance }));
    },
    rivals: (tenant) => {
      const [make, id] = [chance.oneOf(makings), names.fresh(tenant, "other")];
      return twice(tenant, (name) => make(id, name));
    },
    renames: (tenant) => twice(tenant, (name) => ({ type: "name/change", name })),
  };
}

function namesOf(chance: Chance) {
  const made = new Map<string, string[]>();
  let count = 0;
  const fresh = (tenant: string, noun: Noun): string => {
    const [key, name] = [`${tenant} ${noun}`, `${tenant}-${(count += 1)}`];
    made.set(key, [...(made.get(key) ?? []), name]);
    return name;
  };
  const known = (tenant: string, noun: Noun): string =>
    chance.oneOf(made.get(`${tenant} ${noun}`) ?? [fresh(tenant, noun)]);
  return { fresh, known };
}

function inviting(teammate: string, name: string): Body {
  const email = `${name}@retail-bank.example`;
  return { type: "teammates/invite", teammate, email, role: "limited", home: { level: "tenant" } };
}

function changing(teammate: string): Body {
  return { type: "teammates/changeRole", teammate };
}

function making(asset: string, name: string): Body {
  return { type: "assets/make", asset, kind: "template", name };
}

function withdrawing(from: unknown, withdrawal: string): Body {
  return { type: "assets/withdraw", asset: "mobile-app", from, withdrawal };
}

function grouping(group: string, name: string): Body {
  return { type: "workspaces/addGroup", group, name };
}
