import { chanceFrom } from "../../bench/chance.ts";
import { assetActions } from "../../src/assets/asset.ts";
import { entriesOf } from "../../src/kernel/ledger/ledger.ts";
import type { AssetRecord } from "../../src/slices/assetsSchema.ts";
import type { TeammateRecord } from "../../src/teammates/state.ts";
import { assetAccess } from "../../src/tenant/assetAccess.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { transition } from "../../src/tenant/transition.ts";
import { anyHistory } from "../../src/testing/arbitraries/index.ts";
import { fc } from "../../src/testing/arbitraries/fastCheck.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import { type Workspace, workspaceCopy } from "../../src/vocabulary/workspace.ts";
import type { AssetAsked } from "./assetAsked.ts";

/** A question about an asset of a tenant, by ids, with the records that an engine is told of. */
export interface TenantAsked extends AssetAsked {
  readonly tenant: Tenant;
  /** Tells it from the other tenants. */
  readonly tenantNumber: number;
  readonly assetId: string;
  readonly isPending: boolean;
}

export function accessInTenant({ tenant, person, action, assetId, target }: TenantAsked): boolean {
  return assetAccess(tenant, person.id, action, assetId, person.current, target).value;
}

type Chance = (limit: number) => number;

/** So many questions about each of so many tenants. */
export function* askedInTenants(tenants: number, questions: number): Generator<TenantAsked> {
  const chance = chanceFrom(tenants);
  let tenantNumber = 0;
  for (const tenant of randomTenants()) {
    if (tenantNumber === tenants) return;
    tenantNumber += 1;
    for (let asked = 0; asked < questions; asked += 1) yield askedIn(tenant, tenantNumber, chance);
  }
}

const historiesAtOnce = 100;

/** The different states of random histories that have an asset, one after the other, without an end. */
function* randomTenants(): Generator<Tenant> {
  for (let seed = 1; ; seed += 1)
    for (const { start, commands } of fc.sample(anyHistory(), { numRuns: historiesAtOnce, seed })) {
      let tenant = start;
      for (const command of commands) {
        const next = transition(tenant, command).tenant;
        if (next !== tenant && entriesOf(next.assets.records).length > 0) yield next;
        tenant = next;
      }
    }
}

function askedIn(tenant: Tenant, tenantNumber: number, chance: Chance): TenantAsked {
  const teammate = chosen(entriesOf(tenant.teammates.records), chance);
  const record = chosen(entriesOf(tenant.assets.records), chance);
  const action = chosen(assetActions, chance);
  const asset = factsOf(record);
  const places = workspacesOf(tenant);
  // Where something is decided, more often than somewhere.
  const telling = [teammate.home, asset.madeAt, ...asset.sharedWith, ...asset.withdrawingFrom];
  const current = chosen(chance(3) === 0 ? places : telling, chance);
  const hasTarget = (action === "share" || action === "withdraw") && chance(4) > 0;
  const target = hasTarget ? chosen(places, chance) : undefined;
  const person = personOf(teammate, current);
  const isPending = teammate.invitation !== null;
  return { tenant, tenantNumber, assetId: record.id, person, action, asset, target, isPending };
}

function chosen<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[chance(items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}

function workspacesOf({ workspaces }: Tenant): readonly Workspace[] {
  return [
    { level: "tenant" },
    ...entriesOf(workspaces.groups).map(({ id }): Workspace => ({ level: "group", group: id })),
    ...entriesOf(workspaces.teams).map(({ id, group }): Workspace => ({ level: "team", group, team: id })),
  ];
}

function personOf(teammate: TeammateRecord, current: Workspace): Person {
  const { id, role, home, createdAtMilli, handedOverAtMilli } = teammate;
  // AS27: whoever was given the account of another is somebody else.
  return { kind: "teammate", id, role, home, current, createdAtMilli: handedOverAtMilli ?? createdAtMilli };
}

function factsOf({ kind, madeAt, sharedWith, withdrawingFrom, lockedBy }: AssetRecord) {
  return {
    kind,
    madeAt,
    lockedBy,
    sharedWith: sharedWith.map(workspaceCopy),
    withdrawingFrom: withdrawingFrom.map(workspaceCopy),
  };
}
