import { entryOf, type UserProfiles } from "tenant-policy";

/** An id that no profile has or had: ids are never given to another. */
export function freshProfileId({ records, retired }: UserProfiles): string {
  let count = 1;
  while (isGiven(`profile-${count}`)) count += 1;
  return `profile-${count}`;

  function isGiven(id: string): boolean {
    return entryOf(records, id) !== undefined || entryOf(retired, id) !== undefined;
  }
}
