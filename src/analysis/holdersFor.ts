import { own } from "../kernel/schema/guards.ts";
import type { Person } from "../vocabulary/person.ts";
import { type PersonKey, personKeyCopy } from "../vocabulary/personKey.ts";

/** Whoever holds the lock of an asset: a person, or a teammate by their id alone. Null is nobody. */
export type LockHolder = PersonKey | string | null;

/** The holders of a lock that does not bind this person: nobody, and the person, by their id and by their key (AS27). */
export function holdersFor(person: Person): readonly LockHolder[] {
  if (person.kind === "teammate") {
    const { kind, id } = person;
    const createdAtMilli = own(person, "createdAtMilli");
    return createdAtMilli === undefined ? [null, id] : [null, id, { kind, id, createdAtMilli }];
  }
  const adminUserName = own(person, "adminUserName");
  const adminUserDomain = own(person, "adminUserDomain");
  if (adminUserName === undefined || adminUserDomain === undefined) return [null];
  return [null, { kind: person.kind, adminUserName, adminUserDomain }];
}

/** A JSON text that tells a holder from every other, whatever their ids: `null`, `"ann"` or `["teammate","ann",0]`. */
export function holderText(holder: LockHolder): string {
  const isKey = typeof holder === "object" && holder !== null;
  return JSON.stringify(isKey ? Object.values(personKeyCopy(holder)) : holder);
}
