import { type Change, changedEntries, changesBetween } from "../kernel/json/changes.ts";
import { writtenNetworkAccess } from "../networkAccess/state.ts";
import type { Tenant } from "./state.ts";

/**
 * What changed from one state of a tenant to another: paths with before and after, an entry of a list under its id. Left
 * out is what is made of other parts of the state. What the two states share is not looked at.
 */
export function changesOf(before: Tenant, after: Tenant): readonly Change[] {
  if (before === after) return [];
  return [
    ...changesBetween(recordsOf(before), recordsOf(after), []),
    ...changedEntries(before.bounceList.entries, after.bounceList.entries, ["bounceList", "entries"]),
    ...changedEntries(before.workspaces.groups, after.workspaces.groups, ["workspaces", "groups"]),
    ...changedEntries(before.workspaces.teams, after.workspaces.teams, ["workspaces", "teams"]),
    ...changedEntries(before.teammates.records, after.teammates.records, ["teammates", "records"]),
    ...changedEntries(before.assets, after.assets, ["assets"]),
    ...changedEntries(before.userProfiles, after.userProfiles, ["userProfiles"]),
    ...changedEntries(before.channels.channels, after.channels.channels, ["channels", "channels"]),
  ];
}

/** All of a tenant's state but its ledgers and what is made of them. */
function recordsOf(tenant: Tenant): object {
  const { bounceList, channels, networkAccess } = tenant;
  const { subscription, timeZone, profileKey, helpDesk, emailDomains, inboundMedia, passwords, privacy } =
    tenant;
  return {
    ...{ subscription, timeZone, profileKey, helpDesk, emailDomains, inboundMedia, passwords, privacy },
    bounceList: { retentionDays: bounceList.retentionDays },
    networkAccess: writtenNetworkAccess(networkAccess),
    channels: { module: channels.module },
  };
}
