import { isDomainAllowed } from "../emailDomains/isDomainAllowed.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { ruleAgainstWithdrawal } from "../slices/assetShares.ts";
import type { AssetRecord } from "../slices/assetsSchema.ts";
import { isRetired } from "../slices/retiredIds.ts";
import { holderOfEmail, isIdRetired, teammateOf } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Thing } from "../vocabulary/ids.ts";

/** What a command can make under a new name. */
export type NewThing = Exclude<Thing, "bouncedAddress"> | "mailbox";

/** Makes a name that nothing in the tenant has or had (ST14, ST19). */
export type FreshNames = Readonly<Record<NewThing, () => string>>;

/** The same tenant gets the same names. A withdrawal is one of this asset: it is new if none of the asset's has its name. */
export function freshNamesIn(tenant: Tenant, asset: AssetRecord | undefined): FreshNames {
  const { assets, channels, profileKey, teammates, userProfiles, workspaces } = tenant;
  return {
    asset: () => freshId((id) => entryOf(assets.records, id) !== undefined || isRetired(assets.retired, id)),
    channel: () =>
      freshId((id) => entryOf(channels.channels, id) !== undefined || isRetired(channels.retired, id)),
    group: () => freshId((id) => entryOf(workspaces.groups, id) !== undefined),
    mailbox: () => freshMailbox(tenant),
    profileKey: () => freshId((id) => id === profileKey.id || isRetired(profileKey.retired, id)),
    team: () => freshId((id) => entryOf(workspaces.teams, id) !== undefined),
    teammate: () => freshId((id) => teammateOf(teammates, id) !== undefined || isIdRetired(teammates, id)),
    userProfile: () =>
      freshId((id) => entryOf(userProfiles.records, id) !== undefined || isRetired(userProfiles.retired, id)),
    withdrawal: () => freshId((id) => asset !== undefined && ruleAgainstWithdrawal(asset, id) !== false),
  };
}

/** An address that the list of domains allows, if it allows any. */
function freshMailbox({ emailDomains, teammates }: Tenant): string {
  const domain = emailDomains.find((each) => isDomainAllowed(`new@${each}`, emailDomains)) ?? "new.example";
  const name = freshId((each) => holderOfEmail(teammates, `${each}@${domain}`) !== undefined);
  return `${name}@${domain}`;
}

function freshId(isTaken: (id: string) => boolean): string {
  let number = 1;
  while (isTaken(`new-${number}`)) number += 1;
  return `new-${number}`;
}
