import { canonicalJson } from "../kernel/canonicalJson.ts";
import { entriesOf } from "../kernel/ledger.ts";
import type { IpList } from "../networkAccess/settings.ts";
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
    networkAccess: {
      ...networkAccess,
      management: writtenOf(networkAccess.management),
      api: writtenOf(networkAccess.api),
    },
    channels: { ...channels, channels: entriesOf(channels.channels) },
  });
}

function writtenOf({ entries }: IpList): Pick<IpList, "entries"> {
  return { entries };
}
