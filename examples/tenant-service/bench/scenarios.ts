import { cursorOf } from "../src/http/page.ts";
import type { Claims } from "../src/tokens/developmentKeys.ts";
import { filledId, peopleOfDesk } from "./generatedTenant.ts";
import type { Load } from "./load.ts";

/** What is measured: the requests, and who sends them. */
export interface Scenario extends Omit<Load, "callers"> {
  readonly name: string;
  readonly callers: readonly Claims[];
}

const olga: Claims = { sub: "olga", tenant: filledId };
const desk: Claims = { sub: "desk-1", tenant: filledId };
const system: Claims = { sub: "gateway", tenant: filledId, kind: "system" };

const commands = { method: "POST", path: "/tenants/{tenant}/commands" } as const;
const invite = {
  ...commands,
  body: JSON.stringify({
    ...{ type: "teammates/invite", teammate: "new-{fresh}", email: "new-{fresh}@bank.example" },
    ...{ role: "limited", home: { level: "tenant" }, toBeAccepted: true },
  }),
};
// The number stands without quotation marks.
const setting = { ...commands, body: '{"type":"privacy/chooseInactiveAfter","days":{fresh}}' };
const evaluation = {
  ...({ method: "POST", path: "/access/v1/evaluation" } as const),
  body: JSON.stringify({
    ...{ subject: { type: "teammate", id: "person-{known}" }, action: { name: "edit" } },
    resource: { type: "asset", id: "asset-5" },
  }),
};

function list(path: string): Pick<Load, "method" | "path"> {
  return { method: "GET", path: `/tenants/{tenant}/${path}` };
}

/** From the middle on, as ids and names are sorted. */
function middle(what: string): string {
  return `cursor=${cursorOf([`${what}-5`, `${what}-5`])}`;
}

/** In a tenant of each size. */
export const inOneTenant: readonly Scenario[] = [
  { name: "invite, one connection", ...invite, connections: 1, callers: [olga] },
  { name: "invite, ten", ...invite, connections: 10, callers: [olga] },
  { name: "change a setting, one connection", ...setting, connections: 1, callers: [olga] },
  {
    ...{ name: "a question by ids, ten", connections: 10, callers: [olga] },
    ...list("questions/assetAccess?teammate=person-{known}&action=edit&asset=asset-5"),
  },
  { name: "an AuthZEN evaluation, ten", ...evaluation, connections: 10, callers: [system] },
  {
    name: "50 teammates, from the middle, ten",
    ...list(`teammates?${middle("person")}`),
    connections: 10,
    callers: [olga],
  },
  {
    name: `the ${peopleOfDesk} teammates of a small team, ten`,
    ...list("teammates"),
    connections: 10,
    callers: [desk],
  },
  {
    name: "50 assets by name, from the middle, ten",
    ...list(`assets?${middle("asset")}`),
    connections: 10,
    callers: [olga],
  },
  {
    name: "the assets that a small team can edit, ten",
    ...list("assets?action=edit"),
    connections: 10,
    callers: [desk],
  },
];

/** In small tenants, which have nothing to do with each other. */
export function inManyTenants(tenants: readonly string[]): Scenario {
  const callers = tenants.map((tenant) => ({ sub: "olga", tenant }));
  return { name: `invite, ten at a time, in ${tenants.length} tenants`, ...invite, connections: 10, callers };
}
