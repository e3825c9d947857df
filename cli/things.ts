import { entryOf, type Tenant } from "tenant-policy";
import { Fault } from "./outside.ts";

/** The id of a teammate that somebody wrote. A typing error must not pass for a no. */
export function teammateIn({ teammates }: Tenant, written: string): string {
  if (entryOf(teammates.records, written) !== undefined) return written;
  throw new Fault(`There is no teammate ${written}.`);
}

/** The same of an asset. */
export function assetIn({ assets }: Tenant, written: string): string {
  if (entryOf(assets.records, written) !== undefined) return written;
  throw new Fault(`There is no asset ${written}.`);
}
