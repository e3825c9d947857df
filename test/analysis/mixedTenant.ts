import { type Entry, entryOf, type Ledger, type Tenant } from "tenant-policy";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { withEntry, withoutEntry } from "../../src/kernel/ledger/ledger.ts";
import { type EntryPart, layouts, ledgerOfPart } from "../../src/tenant/parts.ts";
import { remembered } from "../../src/tenant/readTenant.ts";

type Json = Readonly<Record<string, unknown>>;

/** What these keys name as one tenant has it, and all the rest as the other one has it. Its parts need not fit each other. */
export function mixedTenant(one: Tenant, other: Tenant, keys: ReadonlySet<string>): Tenant {
  const mixed: Record<string, unknown> = {
    schemaVersion: one.schemaVersion,
    id: (keys.has("id") ? one : other).id,
  };
  for (const { name, parts, headFields } of layouts) {
    if (headFields === undefined) mixed[name] = (keys.has(name) ? one : other)[name];
    else {
      const fields = Object.keys(headFields).map((key): [string, unknown] => {
        const from = keys.has(`${name}.${key}`) ? one : other;
        return [key, (from[name] as unknown as Json)[key]];
      });
      const ledgers = parts.map((part): [string, unknown] => [part.key, mixedLedger(part, one, other, keys)]);
      mixed[name] = Object.fromEntries([...fields, ...ledgers]);
    }
  }
  return remembered(frozen(mixed) as unknown as Tenant);
}

function mixedLedger(part: EntryPart, one: Tenant, other: Tenant, keys: ReadonlySet<string>): Ledger<Entry> {
  const source = ledgerOfPart(one, part);
  if (keys.has(part.name)) return source;
  const start = `${part.name} `;
  const ids = [...keys].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  return ids.reduce(
    (ledger, id) => {
      const entry = entryOf(source, id);
      return entry === undefined ? withoutEntry(ledger, id) : withEntry(ledger, entry);
    },
    ledgerOfPart(other, part),
  );
}
