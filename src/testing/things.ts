import { isOverAt } from "../bounceList/bounceEntry.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { entriesOf } from "../kernel/ledger/ledger.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Thing } from "../vocabulary/ids.ts";
import { fail } from "./fail.ts";
import { unknownWord } from "./unknownWord.ts";

interface ThingRow {
  /** As messages say it. */
  readonly one: string;
  readonly many: string;
  readonly idsIn: (tenant: Tenant, atMilli: number) => readonly string[];
}

/** Everything that commands name by an id. A thing that is missing here does not compile. */
const things: Readonly<Record<Thing, ThingRow>> = {
  asset: { one: "asset", many: "assets", idsIn: ({ assets }) => idsOf(entriesOf(assets.records)) },
  bouncedAddress: {
    one: "address on the bounce list",
    many: "addresses on the bounce list",
    idsIn: ({ bounceList }, atMilli) =>
      idsOf(entriesOf(bounceList.entries).filter((entry) => !isOverAt(entry, atMilli))),
  },
  channel: { one: "channel", many: "channels", idsIn: ({ channels }) => idsOf(entriesOf(channels.channels)) },
  group: { one: "group", many: "groups", idsIn: ({ workspaces }) => idsOf(entriesOf(workspaces.groups)) },
  profileKey: { one: "profile key", many: "profile keys", idsIn: ({ profileKey }) => [profileKey.id] },
  team: { one: "team", many: "teams", idsIn: ({ workspaces }) => idsOf(entriesOf(workspaces.teams)) },
  teammate: {
    one: "teammate",
    many: "teammates",
    idsIn: ({ teammates }) => idsOf(entriesOf(teammates.records)),
  },
  withdrawal: { one: "withdrawal", many: "withdrawals", idsIn: withdrawalsIn },
  userProfile: {
    one: "user profile",
    many: "user profiles",
    idsIn: ({ userProfiles }) => idsOf(entriesOf(userProfiles.records)),
  },
};

/** Everything that has ids. */
export const allThings = /* @__PURE__ */ Object.keys(things) as readonly Thing[];

/** What a string of a schema names, if it is one of these. */
export function isThing(word: string): word is Thing {
  return Object.hasOwn(things, word);
}

/** The ids of all things of a kind in a tenant, sorted; those that are there at an instant, if one is given. */
export function idsIn(tenant: Tenant, thing: Thing, atMilli = -Infinity): readonly string[] {
  return things[thing].idsIn(tenant, atMilli);
}

/** Fails for an id of a thing that the tenant does not have, and says which ones it has. */
export function requireExisting(tenant: Tenant, thing: string, id: string, atMilli?: number): void {
  if (!isThing(thing)) return;
  const known = idsIn(tenant, thing, atMilli);
  if (!known.includes(id)) failUnknown(thing, id, known);
}

/** Fails for an id that something has: a builder adds things, and changes none. Ids of what is gone are for the rules (ST14). */
export function requireNew(tenant: Tenant, thing: Thing, id: string): void {
  if (!idsIn(tenant, thing).includes(id)) return;
  const rule: RuleId = thing === "teammate" ? "TM10" : "ST19";
  fail(
    `The ${things[thing].one} ${JSON.stringify(id)} exists already (${rule}). Take another id, or change what is there with after().`,
  );
}

/** What was found under an id. */
export function found<Item>(tenant: Tenant, thing: Thing, id: string, item: Item | undefined): Item {
  if (item !== undefined) return item;
  return failUnknown(thing, id, idsIn(tenant, thing));
}

function failUnknown(thing: Thing, id: string, known: readonly string[]): never {
  return fail(unknownWord(things[thing].one, things[thing].many, id, known));
}

/** The ids of the withdrawals that are going on. */
function withdrawalsIn({ assets }: Tenant): readonly string[] {
  return entriesOf(assets.records).flatMap(({ withdrawingFrom }) =>
    withdrawingFrom.flatMap(({ withdrawal }) => withdrawal ?? []),
  );
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}
