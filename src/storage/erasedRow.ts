import { ownValue } from "../kernel/schema/guards.ts";
import { headSchema } from "../tenant/head.ts";
import type { RowChange } from "../tenant/tenantChanges.ts";
import type { ErasedPerson } from "./erasedPerson.ts";
import { entryPartOf } from "./readRow.ts";
import { withoutPerson } from "./withoutPerson.ts";

/** Whether an id is the one of the person, or the one that stands for them since. */
export function isOfPerson({ teammate, as }: ErasedPerson, given: unknown): boolean {
  return given === teammate || given === as;
}

/** Whether a row is the record of the person. */
export function isRecordOf(person: ErasedPerson, { part, id }: Pick<RowChange, "part" | "id">): boolean {
  return part === "teammates.records" && isOfPerson(person, id);
}

/**
 * What became of a row, without the person: in its id, too. The same object where it has nothing of them. `isOfTheirs` says
 * whether it came about together with a change of their record.
 */
export function erasedRow(row: RowChange, person: ErasedPerson, isOfTheirs: boolean): RowChange {
  const schema = entryPartOf(row.part)?.item ?? headSchema;
  const erasure = { person, areAddressesTheirs: areAddressesTheirs(row, person, isOfTheirs) };
  const { id } = withoutPerson(schema, { id: row.id }, erasure);
  const value = withoutPerson(schema, row.value, erasure);
  return id === row.id && value === row.value ? row : { ...row, id, value };
}

/**
 * In the records of others, and in the index of those, an address is not the person's, even if it was before. An entry that is
 * gone from the index does not say whose it was: the records that changed with it do.
 */
function areAddressesTheirs(row: RowChange, person: ErasedPerson, isOfTheirs: boolean): boolean {
  if (row.part === "teammates.records") return isRecordOf(person, row);
  if (row.part !== "teammates.emails") return true;
  return row.value === null ? isOfTheirs : isOfPerson(person, ownValue(row.value, "teammate"));
}
