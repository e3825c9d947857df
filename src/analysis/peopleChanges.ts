import { isPending } from "../teammates/invitee.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import type { Classes } from "./classes.ts";
import { personTraits, type PersonTraits } from "./personClass.ts";
import { type ChangedEntry, changedEntries, type Unit, unchangedUnits } from "./units.ts";

/** What became of a teammate. Undefined stands for who is not there, or has not accepted their invitation (IV5). */
export type AcceptedPerson = ChangedEntry<TeammateRecord>;

/** The teammates who differ between two tenants and may do something in one of them. */
export function peopleChanges(before: Classes, after: Classes): readonly AcceptedPerson[] {
  return changedEntries(before.tenant.teammates.records, after.tenant.teammates.records)
    .map((each) => ({ id: each.id, before: ifAccepted(each.before), after: ifAccepted(each.after) }))
    .filter((each) => each.before !== undefined || each.after !== undefined);
}

function ifAccepted(record: TeammateRecord | undefined): TeammateRecord | undefined {
  return record === undefined || isPending(record) ? undefined : record;
}

/** The teammates who are the same before and after and may do something, by class. */
export function unchangedPeople(
  after: Classes,
  changed: readonly AcceptedPerson[],
): readonly Unit<PersonTraits>[] {
  return unchangedUnits(after.people, changed, personTraits).filter(
    ({ after: traits }) => traits?.isPending === false,
  );
}
