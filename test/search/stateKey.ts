import { createHash } from "node:crypto";
import type { TeammateRecord, Tenant } from "../../src/index.ts";
import { startOf } from "./account.ts";
import type { Library } from "./library.ts";
import type { Scene } from "./scene.ts";
import { startAtMilli } from "./smallTenant.ts";

/**
 * A text that is the same for states which differ in nothing that matters: in which order accounts were made, which of
 * the new ids they got, when, and who invited whom or changed their address.
 */
export function stateKey(library: Library, scene: Scene, tenant: Tenant): string {
  const changed = (Object.keys(tenant) as readonly (keyof Tenant)[]).filter(
    (part) => tenant[part] !== scene.start[part],
  );
  const written = changed.map((part) => `${part} ${writtenPart(library, tenant, part)}`).join("\n");
  const names = namesOf(library, scene, tenant);
  const named = written.replace(/alt\d/g, (id) => names.get(id) ?? id).replace(/\b1\d{12}\b/g, timeless);
  return createHash("sha1").update(named).digest("base64");
}

/** The index of addresses follows from the records. */
function writtenPart(library: Library, tenant: Tenant, part: keyof Tenant): string {
  if (part !== "teammates") return JSON.stringify(tenant[part]);
  const records = library.entriesOf(tenant.teammates.records).map(textOf);
  const rest = { ...tenant.teammates, records: null, emails: null };
  return [JSON.stringify(rest), ...records.sort(byNameless)].join("\n");
}

/** Accounts that were made are named by what they are, so that two of a kind can stand for each other. */
function namesOf(library: Library, scene: Scene, tenant: Tenant): ReadonlyMap<string, string> {
  const made = library
    .entriesOf(tenant.teammates.records)
    .filter((record) => startOf(library, scene, record) === undefined)
    .sort((one, other) => byNameless(textOf(one), textOf(other)));
  return new Map(made.map(({ id }, position) => [id, `account ${position}`]));
}

const texts = new WeakMap<TeammateRecord, string>();

function textOf(record: TeammateRecord): string {
  const known = texts.get(record) ?? JSON.stringify({ ...record, invitedBy: null, readdressedBy: [] });
  texts.set(record, known);
  return known;
}

function byNameless(one: string, other: string): number {
  const [left, right] = [nameless(one), nameless(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function nameless(text: string): string {
  return text.replace(/alt\d/g, "").replace(/\b1\d{12}\b/g, timeless);
}

/** All that happens during the search happens at one time. */
function timeless(milli: string): string {
  return Number(milli) >= startAtMilli ? "during the search" : milli;
}
