import { frozen } from "../kernel/json/frozen.ts";
import type { Ledger } from "../kernel/ledger/ledger.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type AssetClass, assetTraits } from "./assetClass.ts";
import { partitionOf, repartitioned } from "./partition.ts";
import { type PersonClass, personTraits } from "./personClass.ts";

/**
 * A tenant with its classes: plain JSON, deeply frozen. `classesOf` makes them. They live in memory only: a copy, or what was
 * stored and parsed, is refused. Store the tenant, and make them anew.
 */
export interface Classes {
  /** The tenant that they are of, settings included. */
  readonly tenant: Tenant;
  /** The classes of teammates, by their ids. */
  readonly people: Ledger<PersonClass>;
  /** The classes of assets, by their ids. */
  readonly assets: Ledger<AssetClass>;
}

/** The classes that this library made. Nobody else can add any, so that nothing in an object has to be believed (ST7). */
const made = /* @__PURE__ */ new WeakSet();

/** The classes of a tenant that the library knows. */
export function madeClasses(tenant: Tenant): Classes {
  return remembered({
    tenant,
    people: partitionOf(tenant.teammates.records, personTraits),
    assets: partitionOf(tenant.assets.records, assetTraits),
  });
}

/** The classes after the tenant has become this one. What both tenants share costs nothing. */
export function classesAfter(before: Classes, tenant: Tenant): Classes {
  if (before.tenant === tenant) return before;
  const { teammates, assets } = before.tenant;
  return remembered({
    tenant,
    people: repartitioned(before.people, teammates.records, tenant.teammates.records, personTraits),
    assets: repartitioned(before.assets, assets.records, tenant.assets.records, assetTraits),
  });
}

/** Classes that the library made as they are, and those of a tenant. Undefined if it is malformed (ST17). */
export function readClasses(given: Tenant | Classes): Classes | undefined {
  const isMade = areMadeClasses(given);
  const tenant = readTenant(isMade ? given.tenant : given);
  if (tenant === undefined) return undefined;
  return isMade ? given : madeClasses(tenant);
}

/** Whether the library made them: no copy of classes is believed. */
export function areMadeClasses(given: unknown): given is Classes {
  return typeof given === "object" && given !== null && made.has(given);
}

function remembered(classes: Classes): Classes {
  made.add(frozen(classes));
  return classes;
}
