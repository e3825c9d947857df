import type { Ledger } from "../kernel/ledger/ledger.ts";
import { isAdministratorAtSignIn } from "../vocabulary/isAdministratorAtSignIn.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import { type Counted, countIn, newCount } from "./counted.ts";
import { changedEntries } from "./units.ts";
import { visitUnchanged } from "./visitUnchanged.ts";

/**
 * As what somebody signs in. `remote`: an administrator (IP8) or a user with the remote-access capability, who may get in from
 * an unlisted address (IP4). `local`: anybody else in the tenant. `absent`: not in the tenant.
 */
export type SignInStanding = "absent" | "local" | "remote";

/** Teammates who sign in as the same before, and as the same after. */
export interface StandingsGroup {
  readonly before: SignInStanding;
  readonly after: SignInStanding;
  readonly count: number;
  /** The lowest of their ids. */
  readonly first: string;
}

const standings: readonly SignInStanding[] = ["absent", "local", "remote"];

/** The teammates of two states, by how they sign in before and after. */
export function standingsBetween(
  before: Ledger<TeammateRecord>,
  after: Ledger<TeammateRecord>,
  onlyChanged: boolean,
): readonly StandingsGroup[] {
  const groups = standings.flatMap((was) => {
    return standings.map((is) => ({ before: was, after: is, ...newCount() }));
  });
  const groupOf = (was: number, is: number): Counted => groups[was * standings.length + is] as Counted;
  const changed = changedEntries(before, after);
  for (const pair of changed) countIn(groupOf(placeOf(pair.before), placeOf(pair.after)), pair.id);
  if (!onlyChanged) {
    visitUnchanged(changed, after, (record) => {
      const place = placeOf(record);
      countIn(groupOf(place, place), record.id);
    });
  }
  return groups.filter(({ count }) => count > 0);
}

/** The place of their standing in the list. */
function placeOf(record: TeammateRecord | undefined): number {
  if (record === undefined) return 0;
  return isAdministratorAtSignIn(record.role) || record.hasRemoteAccess ? 2 : 1;
}
