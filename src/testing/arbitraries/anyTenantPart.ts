import { entriesOf } from "../../kernel/ledger/ledger.ts";
import type { TeammateRecord } from "../../teammates/state.ts";
import { commandTypes, sliceOf } from "../../tenant/command.ts";
import type { SliceName, Tenant } from "../../tenant/tenant.ts";
import type { UserProfile } from "../../userProfiles/profile.ts";
import { tenantsAfter } from "./anyHistory.ts";
import { chosen, numberCount } from "./chosen.ts";
import { fc } from "./fastCheck.ts";

const mostCommands = 10;

/**
 * Values of a part of a tenant, such as its settings for passwords: those to which the commands of that part can lead.
 */
export function anyTenantPart<Name extends SliceName>(name: Name): fc.Arbitrary<Tenant[Name]> {
  return tenantsOfPart(name).map((tenant) => tenant[name]);
}

/** Teammates as a tenant keeps them, of every role, with all that commands can give to them. */
export function anyTeammate(): fc.Arbitrary<TeammateRecord> {
  return oneOfMany(tenantsOfPart("teammates").map(({ teammates }) => entriesOf(teammates.records)));
}

/** User profiles as a tenant keeps them. */
export function anyUserProfile(): fc.Arbitrary<UserProfile> {
  return oneOfMany(tenantsOfPart("userProfiles").map(({ userProfiles }) => entriesOf(userProfiles.records)));
}

/** Tenants after commands of a part. */
export function tenantsOfPart(name: SliceName): fc.Arbitrary<Tenant> {
  return tenantsAfter(
    commandTypes.filter((type) => sliceOf(type) === name),
    mostCommands,
  );
}

function oneOfMany<Item>(lists: fc.Arbitrary<readonly Item[]>): fc.Arbitrary<Item> {
  return fc.tuple(lists, fc.nat(numberCount - 1)).map(([items, place]) => chosen(items, place));
}
