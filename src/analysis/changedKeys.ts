import { isSameJson } from "../kernel/json/sameJson.ts";
import { changedIds, entryOf } from "../kernel/ledger/ledger.ts";
import { type EntryPart, layouts, ledgerOfPart, type SliceLayout } from "../tenant/parts.ts";
import type { SliceName, Tenant } from "../tenant/tenant.ts";
import { entryKey, fieldKey, idKey, type TenantKey } from "./tenantKey.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The keys of what differs between two tenants that the library knows: each entry that does, and the list that it is in. What
 * both share costs nothing.
 */
export function changedKeys(before: Tenant, after: Tenant): readonly TenantKey[] {
  const keys = before.id === after.id ? [] : [idKey];
  const changed = layouts.filter(({ name }) => before[name] !== after[name]);
  return [...keys, ...changed.flatMap((layout) => changedInSlice(layout, before, after))];
}

function changedInSlice(
  { name, parts, headFields }: SliceLayout,
  before: Tenant,
  after: Tenant,
): readonly TenantKey[] {
  if (headFields === undefined) return isSameJson(before[name], after[name]) ? [] : [name];
  const [earlier, later] = [fieldsOf(before, name), fieldsOf(after, name)];
  const fields = Object.keys(headFields).filter((key) => !isSameJson(earlier[key], later[key]));
  return [
    ...fields.map((key) => fieldKey(name, key)),
    ...parts.flatMap((part) => changedInPart(part, before, after)),
  ];
}

function fieldsOf(tenant: Tenant, slice: SliceName): Json {
  return tenant[slice] as unknown as Json;
}

function changedInPart(part: EntryPart, before: Tenant, after: Tenant): readonly TenantKey[] {
  const [earlier, later] = [ledgerOfPart(before, part), ledgerOfPart(after, part)];
  const ids = changedIds(earlier, later).filter(
    (id) => !isSameJson(entryOf(earlier, id), entryOf(later, id)),
  );
  return ids.length === 0 ? [] : [part.name, ...ids.map((id) => entryKey(part, id))];
}
