// Reverse questions over all teammates: who can do something, and what somebody can do.
import {
  activityAccess,
  type AssetAction,
  assetActions,
  type AssetKind,
  assetKinds,
  entriesAfter,
  entriesOf,
  entryOf,
  type Feature,
  featureAccess,
  type Role,
  type RuleId,
  sizeOf,
  type Workspace,
} from "tenant-policy";
import type { FlowActivity, PlainActivity, TeammateRecord } from "tenant-policy";
import { assetsFor, foundAfter, type FoundGroup, type Permission } from "tenant-policy/analysis";
import { type Classes, peopleFor, permissionsOf, type PersonTraits } from "tenant-policy/analysis";

/** An activity that depends on nothing but the user profile. */
export type ProfileActivity = PlainActivity | FlowActivity;

/** Something that people do. */
export type Deed =
  | { readonly kind: "asset"; readonly asset: string; readonly action: AssetAction }
  | { readonly kind: "feature"; readonly feature: Feature }
  | { readonly kind: "activity"; readonly activity: ProfileActivity };

/** Teammates who can do it for the same reasons, from the same home. */
export interface DoerGroup {
  readonly id: string;
  readonly role: Role;
  readonly home: Workspace;
  readonly userProfile: string | null;
  readonly holdsLock: boolean;
  readonly count: number;
  /** Of a deed with an asset, the workspaces from which they can do it. */
  readonly from: "everywhere" | readonly Workspace[];
  readonly because: readonly RuleId[];
}

export interface Doers {
  readonly count: number;
  readonly all: number;
  /** The largest comes first. */
  readonly groups: readonly DoerGroup[];
}

/** A page of members or assets. Pass `next` to get the page after it. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

const pageSize = 50;

type Group = FoundGroup<PersonTraits, TeammateRecord>;

/** Who can do it, in groups; null for an asset that does not exist. */
export function doersOf(classes: Classes, deed: Deed): Doers | null {
  const found = groupsOf(classes, deed);
  if (found === null) return null;
  const groups = new Map<string, DoerGroup>();
  for (const { id: classId, traits, count, from, because } of found) {
    const id = doerKey(deed, { id: classId, traits, from, because });
    const before = groups.get(id)?.count ?? 0;
    const { role, home, userProfile } = traits;
    const holdsLock = classId.startsWith("lock:");
    groups.set(id, { id, role, home, userProfile, holdsLock, count: before + count, from, because });
  }
  return {
    count: sumOf(found.map(({ count }) => count)),
    all: sizeOf(classes.tenant.teammates.records),
    groups: [...groups.values()].sort((one, other) => other.count - one.count),
  };
}

/** The ids of a group's members, page by page. */
export function membersOf(
  classes: Classes,
  deed: Deed,
  group: string,
  cursor: string | null,
): ListPage<string> {
  const groups = (groupsOf(classes, deed) ?? []).filter((each) => doerKey(deed, each) === group);
  const { entries, next } = foundAfter({ groups }, cursor, pageSize);
  return { items: entries.map(({ id }) => id), next };
}

/** Classes that differ in what does not matter to a deed are told as one group. */
function doerKey(deed: Deed, { id, traits, from, because }: Omit<Group, "count" | "members">): string {
  const profile = deed.kind === "activity" ? traits.userProfile : null;
  return JSON.stringify([id.startsWith("lock:"), traits.role, traits.home, profile, from, because]);
}

function groupsOf(classes: Classes, deed: Deed): readonly Group[] | null {
  if (deed.kind === "asset") return peopleFor(classes, deed.action, deed.asset).value?.groups ?? null;
  const { tenant, people } = classes;
  return entriesOf(people).flatMap(({ id, traits, size, members }): readonly Group[] => {
    // The members of a class answer alike.
    const [member] = entriesAfter(members, null, 1).entries;
    const { value, because } =
      deed.kind === "feature"
        ? featureAccess(tenant, member?.id ?? "", deed.feature)
        : activityAccess(tenant, member?.id ?? "", deed.activity);
    return value ? [{ id, traits, count: size, members, from: "everywhere", because }] : [];
  });
}

export interface AssetCount {
  readonly assetKind: AssetKind;
  readonly all: number;
  readonly byAction: Readonly<Partial<Record<AssetAction, number>>>;
}

export interface Abilities {
  readonly permissions: readonly Permission[];
  readonly assets: readonly AssetCount[];
}

/** Everything that a teammate can do; null for one who does not exist or has not accepted the invitation. */
export function abilitiesOf(classes: Classes, teammate: string): Abilities | null {
  const permissions = permissionsOf(classes.tenant, teammate).value;
  return permissions === null ? null : { permissions, assets: assetCounts(classes, teammate) };
}

function assetCounts(classes: Classes, teammate: string): readonly AssetCount[] {
  const found = assetActions
    .filter((action) => action !== "make")
    .map((action) => ({ action, groups: assetsFor(classes, teammate, action).value?.groups ?? [] }));
  const all = entriesOf(classes.assets);
  return assetKinds.flatMap((assetKind) => {
    const byAction: Partial<Record<AssetAction, number>> = {};
    for (const { action, groups } of found) {
      byAction[action] = sumOf(
        groups.filter(({ traits }) => traits.kind === assetKind).map(({ count }) => count),
      );
    }
    const count = sumOf(all.filter(({ traits }) => traits.kind === assetKind).map(({ size }) => size));
    return count === 0 ? [] : [{ assetKind, all: count, byAction }];
  });
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

export interface ListedAsset {
  readonly id: string;
  readonly name: string;
  readonly madeAt: Workspace;
  readonly because: readonly RuleId[];
}

/** The assets of a kind that a teammate can do something with, page by page. */
export function assetsOf(
  classes: Classes,
  teammate: string,
  { action, assetKind }: { readonly action: AssetAction; readonly assetKind: AssetKind },
  cursor: string | null,
): ListPage<ListedAsset> {
  const found = assetsFor(classes, teammate, action).value?.groups ?? [];
  const groups = found.filter(({ traits }) => traits.kind === assetKind);
  const { entries, next } = foundAfter({ groups }, cursor, pageSize);
  const items = entries.map(({ id, name, madeAt }) => {
    const because = groups.find(({ members }) => entryOf(members, id) !== undefined)?.because ?? [];
    return { id, name, madeAt, because };
  });
  return { items, next };
}
