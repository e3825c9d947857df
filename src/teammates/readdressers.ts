import { mostEntries } from "../kernel/schema/ledgerSchema.ts";
import { list } from "../kernel/schema/list.ts";
import { faultAt, type Reading, refine, type Schema } from "../kernel/schema/schema.ts";
import { type PersonKey, personKeySchema } from "../vocabulary/personKey.ts";

/**
 * Everybody who changed the address of an account for another, after one more change was accepted (TM18): in the order of
 * their last changes. Nobody is in it twice: of the keys that one id had, the last one stays. So the list does not grow with
 * each change, although two who change the address of each other get a new key each time (TM16).
 */
export function withReaddresser(readdressers: readonly PersonKey[], by: PersonKey): readonly PersonKey[] {
  const name = nameOf(by);
  return [...readdressers.filter((each) => nameOf(each) !== name), by];
}

/** The stored form. Somebody who is in it twice is an issue. */
export const readdressersSchema: Schema<readonly PersonKey[]> = /* @__PURE__ */ refine(
  /* @__PURE__ */ list(personKeySchema, mostEntries),
  "each changer once",
  checkNames,
);

function checkNames(readdressers: readonly PersonKey[], reading: Reading): void {
  // Nearly every list is empty, and there may be very many: for those no set is made.
  if (readdressers.length < 2) return;
  const names = new Set<string>();
  for (const [position, key] of readdressers.entries()) {
    const name = nameOf(key);
    if (names.has(name))
      faultAt(reading, [position], "TM18", "duplicate", "somebody who is listed once", key);
    names.add(name);
  }
}

/** What a person is called, whatever record they had under their id. */
function nameOf(key: PersonKey): string {
  return JSON.stringify(
    key.kind === "teammate" ? [key.kind, key.id] : [key.kind, key.adminUserName, key.adminUserDomain],
  );
}
