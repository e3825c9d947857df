import { createHash } from "node:crypto";
import { serializeTenant } from "tenant-policy";
import type { State } from "./replica.ts";

/** What a node holds, to compare it with another: a hash of all that it knows of each tenant. */
export interface Digest {
  readonly outcome: "held";
  readonly sequence: number;
  readonly tenants: Readonly<Record<string, string>>;
}

export function digestOf({ sequence, tenants }: State): Digest {
  const hashes = [...tenants].map(([subject, held]): [string, string] => {
    const known = [serializeTenant(held.tenant), held.sequence, held.atMilli, held.node, [...held.executed]];
    return [subject, createHash("sha256").update(JSON.stringify(known)).digest("hex")];
  });
  return { outcome: "held", sequence, tenants: Object.fromEntries(hashes.sort()) };
}
