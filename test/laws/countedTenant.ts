import { type EntryPart, entryParts, ledgerOfPart } from "../../src/tenant/parts.ts";
import { remembered } from "../../src/tenant/readTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";

/** A tenant that counts how many nodes of its ledgers are read: each as often as something else was read in between. */
export interface CountedTenant {
  readonly tenant: Tenant;
  /** The nodes that the call reads. */
  readonly nodesReadBy: (call: () => unknown) => number;
}

/** `isKnownToFit` as `remembered` has it. */
export function countedTenant(original: Tenant, isKnownToFit = true): CountedTenant {
  let read: unknown[] = [];
  const counting = (node: readonly unknown[]): readonly unknown[] => {
    const children = node.map((child) => (Array.isArray(child) ? counting(child) : child));
    const counted: readonly unknown[] = new Proxy(children, {
      get(target, key): unknown {
        if (read.at(-1) !== target) read.push(target);
        return Reflect.get(target, key);
      },
    });
    return counted;
  };
  const tenant = entryParts.reduce((state, part) => withLedger(state, part, counting), original);
  return {
    tenant: remembered(Object.freeze(tenant), isKnownToFit),
    nodesReadBy(call) {
      read = [];
      call();
      return read.length;
    },
  };
}

function withLedger(
  tenant: Tenant,
  part: EntryPart,
  counting: (node: readonly unknown[]) => readonly unknown[],
): Tenant {
  const slice = {
    ...(tenant[part.slice] as object),
    [part.key]: counting(ledgerOfPart(tenant, part) as never),
  };
  return { ...tenant, [part.slice]: Object.freeze(slice) };
}
