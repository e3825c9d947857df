import { entryOf } from "../kernel/ledger/ledger.ts";
import { mapKeyOf } from "../kernel/text/mapKey.ts";
import { holderOfEmail, teammateOf } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { idsIn } from "./assetRow.ts";

/** Texts that name something, each once. */
export interface Named {
  readonly texts: readonly string[];
  /** The same as keys of `mapKeyOf`. */
  readonly keys: ReadonlySet<string>;
}

export function isNamed({ keys }: Named, text: string): boolean {
  return keys.has(mapKeyOf(text));
}

/**
 * The texts, and what they refer to: the group of a home or of a team, the holder of a lock or of an address, the workspaces
 * of an asset. Members of one class answer alike, unless one of them is named.
 */
export function namedBy(tenant: Tenant, texts: readonly string[]): Named {
  const named = new Map<string, string>();
  const queue = [...texts];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    if (named.has(mapKeyOf(text))) continue;
    named.set(mapKeyOf(text), text);
    queue.push(...referredBy(tenant, text));
  }
  return { texts: [...named.values()], keys: new Set(named.keys()) };
}

function referredBy({ assets, teammates, workspaces }: Tenant, text: string): readonly string[] {
  const asset = entryOf(assets.records, text);
  const places = asset === undefined ? [] : [asset.madeAt, ...asset.sharedWith, ...asset.withdrawingFrom];
  const home = teammateOf(teammates, text)?.home;
  const found: readonly (string | undefined)[] = [
    ...[...places, ...(home === undefined ? [] : [home])].flatMap(idsIn),
    asset?.lockedBy?.kind === "teammate" ? asset.lockedBy.id : undefined,
    entryOf(workspaces.teams, text)?.group,
    holderOfEmail(teammates, text),
  ];
  return found.filter((id) => id !== undefined);
}
