import { bare } from "../kernel/json/bare.ts";
import { layouts, ledgerOfPart, type SliceLayout } from "../tenant/parts.ts";
import { partSession, remembered } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { fieldKey, idKey, type TenantKey } from "./tenantKey.ts";
import type { Watch } from "./watch.ts";
import { watchedLedger } from "./watchedLedger.ts";

type Json = Readonly<Record<string, unknown>>;

/** The tenant for some answers: each is the one that it gives itself, and the watch notes what was read for it. */
export function watchedTenant(tenant: Tenant, watch: Watch): Tenant {
  const shown: object = { schemaVersion: tenant.schemaVersion, [partSession]: watch };
  showNoting(shown, "id", () => tenant.id, watch, idKey);
  for (const layout of layouts) {
    const { name, headFields } = layout;
    if (headFields === undefined) showNoting(shown, name, () => tenant[name], watch, name);
    else show(shown, name, { value: watchedSlice(layout, headFields, tenant, watch) });
  }
  // Not frozen deeply: that would read everything.
  return remembered(Object.freeze(shown) as Tenant);
}

/** A slice that has lists of entries: only what is looked up in it is read. */
function watchedSlice({ name, parts }: SliceLayout, headFields: Json, tenant: Tenant, watch: Watch): object {
  const slice = tenant[name] as unknown as Json;
  const shown = {};
  for (const key of Object.keys(headFields)) {
    showNoting(shown, key, () => slice[key], watch, fieldKey(name, key));
  }
  for (const part of parts) {
    show(shown, part.key, { value: watchedLedger(part, ledgerOfPart(tenant, part), watch) });
  }
  return Object.freeze(shown);
}

function showNoting(shown: object, key: string, read: () => unknown, watch: Watch, noted: TenantKey): void {
  const get = (): unknown => {
    watch.reads.add(noted);
    return read();
  };
  show(shown, key, { get });
}

function show(shown: object, key: string, property: PropertyDescriptor): void {
  Object.defineProperty(shown, key, bare({ ...property, enumerable: true }));
}
