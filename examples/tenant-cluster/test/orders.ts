import { type Actor, newTenant, parseTenant, serializeTenant, type Tenant } from "tenant-policy";
import type { Order } from "../src/execute.ts";
import { valueOf } from "../src/valueOf.ts";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

const tenantLevel = { level: "tenant" } as const;
const olga: Actor = { kind: "teammate", id: "olga", current: tenantLevel };
const system: Actor = { kind: "system" };

/** Twenty tenants with ids that need care in a subject. One is larger than a message of NATS can be. */
export function twentyTenants(atMilli: number): readonly Tenant[] {
  return Array.from({ length: 20 }, (_, place) => {
    const owner = { id: "olga", email: "olga@bank.example" };
    const id = place === 1 ? "a bank.*>%2E" : `bank-${place}`;
    const input = { id, name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: atMilli };
    const tenant = valueOf(newTenant(input));
    return place === 0 ? withManyPeople(tenant) : tenant;
  });
}

function withManyPeople(tenant: Tenant): Tenant {
  const stored = JSON.parse(serializeTenant(tenant)) as { teammates: { records: Record<string, unknown>[] } };
  const [olga] = stored.teammates.records;
  for (let place = 0; place < 3_000; place += 1) {
    const id = `p-${String(place).padStart(4, "0")}`;
    const person = { id, email: `${id}@bank.example`, role: "readOnly", ownerSinceMilli: null };
    stored.teammates.records.push({ ...olga, ...person });
  }
  return valueOf<Tenant>(parseTenant(stored));
}

type Body = (place: number, random: () => number) => { readonly by?: Actor } & Record<string, unknown>;

/** What is sent. Some is refused, some changes nothing, and some depends on what came before. */
const bodies: readonly Body[] = [
  (place) => ({ type: "workspaces/addGroup", group: `g-${place}`, name: `Group ${place}` }),
  (place) => ({ type: "emailDomains/allow", domain: `d-${place}.example` }),
  (_, random) => ({ type: "emailDomains/disallow", domain: `d-${Math.floor(random() * 1_000)}.example` }),
  (_, random) => ({ type: "privacy/allowEmbedding", isOn: random() < 0.5 }),
  (place) => ({ type: "teammates/invite", ...newcomer(place) }),
  (_, random) => ({ type: "teammates/invite", ...newcomer(Math.floor(random() * 5)), toBeAccepted: true }),
  () => ({ type: "teammates/recordLogIn", teammate: "olga", by: system }),
  (_, random) => ({ type: "teammates/remove", teammate: emailOf(Math.floor(random() * 5)).teammate }),
  // Node 20.0 does not know the zone: there it is refused, on the other nodes it is not.
  (_, random) => ({ type: "timeZone/choose", zone: pick(["America/Coyhaique", "Europe/Berlin"], random) }),
  (_, random) => ({ type: "networkAccess/chooseTwoFactor", mode: pick(["off", "remoteOnly", "on"], random) }),
  (place) => ({ type: "name/change", name: `Bank ${place}`, by: { ...olga, id: "nobody" } as Actor }),
];

function emailOf(place: number) {
  return { teammate: `t-${place}`, email: `t-${place}@bank.example` };
}

function newcomer(place: number) {
  return { ...emailOf(place), role: "full", home: tenantLevel };
}

/** The order at a place. */
export function orderAt(place: number, tenants: readonly Tenant[], random: () => number): Order {
  const { by = olga, ...body } = pick(bodies, random)(place, random);
  return { tenant: pick(tenants, random).id, id: `command-${place}`, request: { body, by } };
}
