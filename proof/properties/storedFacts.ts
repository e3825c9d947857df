import {
  type AssetRecord,
  type BounceEntry,
  type Channel,
  serializeTenant,
  type TeammateRecord,
  type Tenant,
  type UserProfile,
  type Workspace,
} from "tenant-policy";

/** What a tenant says of itself in its stored form: plain lists, which no function of the library looks up. */
export interface StoredFacts {
  readonly teammates: readonly TeammateRecord[];
  readonly assets: readonly AssetRecord[];
  readonly profiles: readonly UserProfile[];
  readonly channels: readonly Channel[];
  readonly bounces: readonly BounceEntry[];
  readonly workspaces: readonly Workspace[];
}

interface Stored {
  readonly teammates: { readonly records: readonly TeammateRecord[] };
  readonly assets: { readonly records: readonly AssetRecord[] };
  readonly userProfiles: { readonly records: readonly UserProfile[] };
  readonly channels: { readonly channels: readonly Channel[] };
  readonly bounceList: { readonly entries: readonly BounceEntry[] };
  readonly workspaces: {
    readonly groups: readonly { readonly id: string }[];
    readonly teams: readonly { readonly id: string; readonly group: string }[];
  };
}

export function storedFactsOf(tenant: Tenant): StoredFacts {
  const stored = JSON.parse(serializeTenant(tenant)) as Stored;
  return {
    teammates: stored.teammates.records,
    assets: stored.assets.records,
    profiles: stored.userProfiles.records,
    channels: stored.channels.channels,
    bounces: stored.bounceList.entries,
    workspaces: [
      { level: "tenant" },
      ...stored.workspaces.groups.map(({ id: group }): Workspace => ({ level: "group", group })),
      ...stored.workspaces.teams.map(({ id: team, group }): Workspace => ({ level: "team", group, team })),
    ],
  };
}
