import type { Actor, TeammateRecord, Tenant } from "../../src/index.ts";
import type { Library } from "./library.ts";
import type { Scene } from "./scene.ts";

/** What the account was at the start, whoever has it now; undefined for one that was made since. */
export function accountAtStart(
  { library, start }: { readonly library: Library; readonly start: Tenant },
  { id, createdAtMilli }: TeammateRecord,
): TeammateRecord | undefined {
  const before = library.entryOf(start.teammates.records, id);
  return before?.createdAtMilli === createdAtMilli ? before : undefined;
}

/**
 * The record that the person had at the start; undefined for an account that was made or taken over since. Whoever has the
 * new address of an account is another person, unless the account was the coalition's.
 */
export function startOf(library: Library, scene: Scene, record: TeammateRecord): TeammateRecord | undefined {
  const before = accountAtStart({ library, start: scene.start }, record);
  return isMember(scene, record) || before?.email === record.email ? before : undefined;
}

/** Whether the coalition acts through this account: it is one of theirs, or one that they made or took over. */
export function isTheirs(library: Library, scene: Scene, record: TeammateRecord): boolean {
  return isMember(scene, record) || startOf(library, scene, record) === undefined;
}

/** Whether somebody of the coalition had the account from the start. They may change its address themselves. */
export function isMember({ coalition }: Scene, record: TeammateRecord): boolean {
  return coalition.teammates?.some(({ id }) => id === record.id) === true;
}

/** The records of the accounts through which the coalition acts. */
export function accountsIn(library: Library, scene: Scene, tenant: Tenant): readonly TeammateRecord[] {
  return library.entriesOf(tenant.teammates.records).filter((record) => isTheirs(library, scene, record));
}

/** The actors of the coalition, each at home. */
export function actorsIn(library: Library, scene: Scene, tenant: Tenant): readonly Actor[] {
  const accounts = accountsIn(library, scene, tenant);
  const actors: readonly Actor[] = accounts.map(({ id, home }) => ({ kind: "teammate", id, current: home }));
  return scene.supporter === null ? actors : [scene.supporter, ...actors];
}
