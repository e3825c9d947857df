import { canonicalJson } from "../kernel/json/canonicalJson.ts";
import { entriesOf } from "../kernel/ledger/ledger.ts";
import { writtenNetworkAccess } from "../networkAccess/state.ts";
import type { Tenant } from "./state.ts";

/**
 * A tenant as a JSON text that `parseTenant` reads: keys in a stable order, entries as flat lists sorted by id, nothing that
 * is made of other parts. The same state always gives the same text, whatever its history.
 */
export function serializeTenant(tenant: Tenant): string {
  const { bounceList, workspaces, teammates, networkAccess, channels } = tenant;
  return canonicalJson({
    ...tenant,
    bounceList: { ...bounceList, entries: entriesOf(bounceList.entries) },
    workspaces: { groups: entriesOf(workspaces.groups), teams: entriesOf(workspaces.teams) },
    teammates: { records: entriesOf(teammates.records) },
    assets: entriesOf(tenant.assets),
    userProfiles: entriesOf(tenant.userProfiles),
    networkAccess: writtenNetworkAccess(networkAccess),
    channels: { ...channels, channels: entriesOf(channels.channels) },
  });
}
