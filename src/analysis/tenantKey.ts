import type { EntryPart } from "../tenant/parts.ts";

/**
 * The key of something in a tenant that an answer can depend on: `id`, a slice such as `helpDesk`, a property beside the lists
 * of entries of a slice such as `teammates.owners`, all entries of a list such as `teammates.records`, or one of them such as
 * `teammates.records ann`. No key begins with a digit, so that they are safe in a `Map` (`mapKeyOf`).
 */
export type TenantKey = string;

/** The key of the tenant's own id. */
export const idKey: TenantKey = "id";

/** The key of a property of a slice that has lists of entries. */
export function fieldKey(slice: string, field: string): TenantKey {
  return `${slice}.${field}`;
}

/** The key of the entry that has this id, whether it is there or not. No name of a part has a space in it. */
export function entryKey({ name }: EntryPart, id: string): TenantKey {
  return `${name} ${id}`;
}

/** The slices that keys are in. */
export function slicesOf(keys: Iterable<TenantKey>): ReadonlySet<string> {
  return new Set(Array.from(keys, (key) => key.split(/[. ]/)[0] as string));
}
