// The tenant in IndexedDB: a text, and behind it the changes since it was written. A change costs one short row, however large
// the tenant is. Reading makes one text of both, and writes it.
import { clear, createStore, entries, get, set, setMany } from "idb-keyval";
import { type AuditEntry, parseTenant, serializeTenant, type TenantChanges } from "tenant-policy";
import { applyChanges } from "tenant-policy/storage";
import type { Me } from "../state/store.ts";

export interface StoredTenant {
  readonly text: string;
  readonly me: Me | null;
  /** How far the page's clock is from the host's. */
  readonly offsetMilli: number;
  /** The newest entry comes first. */
  readonly audit: readonly AuditEntry[];
}

interface Row {
  readonly changes: TenantChanges;
  readonly audit: AuditEntry | null;
}

const snapshots = createStore("admin-console", "tenant");
const rows = createStore("admin-console-changes", "rows");
let next = 0;

/** One after the other: a row that is written while another text takes its place would belong to neither. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const result = last.then(act, act);
  last = result;
  return result;
}

export const journal = {
  read: (): Promise<StoredTenant | null> => inTurn(read),
  begin: (stored: StoredTenant): Promise<void> => inTurn(() => begin(stored)),
  add: (row: Row): Promise<void> => inTurn(() => set(next++, row, rows)),
  keepMe: (me: Me): Promise<void> => inTurn(() => set("me", me, snapshots)),
};

async function read(): Promise<StoredTenant | null> {
  const stored = await get<StoredTenant>("tenant", snapshots);
  if (stored === undefined) return null;
  const added = await sortedRows();
  const me = (await get<Me>("me", snapshots)) ?? stored.me;
  const whole = {
    ...withRows(
      stored,
      added.map(([, row]) => row),
    ),
    me,
  };
  if (added.length > 0) await begin(whole);
  return whole;
}

/** The rows go first: behind another text they would belong to another tenant. */
async function begin(stored: StoredTenant): Promise<void> {
  await clear(rows);
  await setMany(
    [
      ["tenant", stored],
      ["me", stored.me],
    ],
    snapshots,
  );
  next = 0;
}

async function sortedRows(): Promise<readonly (readonly [number, Row])[]> {
  return (await entries<number, Row>(rows)).sort(([one], [other]) => one - other);
}

function withRows(stored: StoredTenant, added: readonly Row[]): StoredTenant {
  const tenant = parseTenant(stored.text).value;
  if (tenant === undefined || added.length === 0) return stored;
  const later =
    applyChanges(
      tenant,
      added.map(({ changes }) => changes),
    ).value ?? tenant;
  const audit = added.flatMap((row) => row.audit ?? []).reverse();
  return { ...stored, text: serializeTenant(later), audit: [...audit, ...stored.audit] };
}
