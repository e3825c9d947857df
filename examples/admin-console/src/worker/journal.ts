// The tenant in IndexedDB: a text, and behind it the changes since it was written. A change costs one short row, however large
// the tenant is. Reading makes one text of both, and writes it. Several tabs share it: each says on which state it builds.
import { createStore, promisifyRequest, set } from "idb-keyval";
import {
  type AuditEntry,
  parseTenant,
  serializeTenant,
  type Tenant,
  type TenantChanges,
} from "tenant-policy";
import { applyChanges } from "tenant-policy/storage";
import type { Me } from "../state/store.ts";

/** A state of what is stored: which opening of a tenant, and how many changes have been made since. */
export interface Place {
  readonly opening: string;
  readonly count: number;
}

export interface StoredTenant {
  readonly text: string;
  readonly me: Me | null;
  /** How far the page's clock is from the host's. */
  readonly offsetMilli: number;
  /** The newest entry comes first. */
  readonly audit: readonly AuditEntry[];
  readonly place: Place;
}

export interface Row {
  readonly changes: TenantChanges;
  readonly audit: AuditEntry | null;
}

/** What became of a change: another tab's stands where it should have stood, if it is stale. */
export type Kept = "kept" | "stale";

const store = createStore("admin-console-journal", "journal");

/** A browser may never answer, such as while another tab holds the database back. */
const longestMilli = 3000;

/** One after the other: a row that is written while another text takes its place would belong to neither. */
let last: Promise<unknown> = Promise.resolve();
/** After a change that could not be written, what follows it would stand on nothing. */
let isBroken = false;

function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const result = last.then(act, act);
  last = result;
  return result;
}

export const journal = {
  read: (): Promise<StoredTenant | null> => inTurn(read),
  begin: (stored: StoredTenant): Promise<void> => inTurn(() => begin(stored)),
  /** Adds a change that was made at this place. */
  add: (row: Row, place: Place): Promise<Kept> => inTurn(() => add(row, place)),
  keepMe: (me: Me): Promise<void> => inTurn(() => inTime(set("me", me, store))),
};

async function read(): Promise<StoredTenant | null> {
  const found = await inTime(store("readonly", contents));
  if (found === null) return null;
  const whole = withRows(found.stored, found.rows, found.place);
  if (found.rows.length > 0) await inTime(store("readwrite", (rows) => shorten(rows, whole)));
  return whole;
}

async function contents(rows: IDBObjectStore) {
  const place = await promisifyRequest<Place | undefined>(rows.get("place"));
  const stored = await promisifyRequest<StoredTenant | undefined>(rows.get("tenant"));
  if (place === undefined || stored === undefined) return null;
  const me = await promisifyRequest<Me | undefined>(rows.get("me"));
  const added = await promisifyRequest<Row[]>(rows.getAll(rowsOf(place)));
  return { place, stored: { ...stored, me: me ?? stored.me }, rows: added };
}

async function begin(stored: StoredTenant): Promise<void> {
  isBroken = true;
  await inTime(
    store("readwrite", (rows) => {
      rows.clear();
      rows.put(stored.place, "place");
      rows.put(stored, "tenant");
      rows.put(stored.me, "me");
      return promisifyRequest(rows.transaction);
    }),
  );
  isBroken = false;
}

async function add(row: Row, place: Place): Promise<Kept> {
  if (isBroken) throw new Error("An earlier change could not be stored.");
  isBroken = true;
  const kept = await inTime(store("readwrite", (rows) => addIn(rows, row, place)));
  isBroken = false;
  return kept;
}

/** Within one transaction, so that no other tab adds a change in between. */
async function addIn(rows: IDBObjectStore, row: Row, place: Place): Promise<Kept> {
  const now = await promisifyRequest<Place | undefined>(rows.get("place"));
  if (now === undefined || !isSame(now, place)) return "stale";
  rows.put(row, [place.opening, place.count]);
  rows.put({ ...place, count: place.count + 1 }, "place");
  await promisifyRequest(rows.transaction);
  return "kept";
}

/** One text in the place of a text and its rows, unless another tab has added one since. */
async function shorten(rows: IDBObjectStore, whole: StoredTenant): Promise<void> {
  const now = await promisifyRequest<Place | undefined>(rows.get("place"));
  if (now === undefined || !isSame(now, whole.place)) return;
  rows.put(whole, "tenant");
  rows.delete(rowsOf(whole.place));
  await promisifyRequest(rows.transaction);
}

function rowsOf({ opening }: Place): IDBKeyRange {
  return IDBKeyRange.bound([opening, 0], [opening, Infinity]);
}

function isSame(one: Place, other: Place): boolean {
  return one.opening === other.opening && one.count === other.count;
}

function withRows(stored: StoredTenant, added: readonly Row[], place: Place): StoredTenant {
  const tenant = parseTenant(stored.text).value;
  if (tenant === undefined || added.length === 0) return { ...stored, place };
  const { later, fitting } = applied(tenant, added);
  const audit = fitting.flatMap((row) => row.audit ?? []).reverse();
  return { ...stored, text: serializeTenant(later), audit: [...audit, ...stored.audit], place };
}

/** The tenant after the rows. Of damaged ones, those before the damage: an entry stands only beside its change. */
function applied(
  tenant: Tenant,
  rows: readonly Row[],
): { readonly later: Tenant; readonly fitting: readonly Row[] } {
  const changes = rows.map((row) => row.changes);
  const later = applyChanges(tenant, changes).value;
  if (later !== undefined) return { later, fitting: rows };
  return rows.length === 0 ? { later: tenant, fitting: [] } : applied(tenant, rows.slice(0, -1));
}

function inTime<Result>(answer: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("The database does not answer.")), longestMilli);
    answer.then(resolve, reject);
  });
}
