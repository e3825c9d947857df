import type { ProfilePermissions, Role, TeammateRecord, Tenant } from "../../../src/index.ts";
import { placeOf, type Place, reachOf } from "../places.ts";
import type { Library } from "../library.ts";
import type { Scene, Supporter } from "../scene.ts";
import { manageUserProfiles, manageUsers, usedRights } from "./profileRights.ts";

/** What a coalition held at the start, all of them together. */
export interface Holdings {
  readonly hasOwner: boolean;
  readonly hasDecryptingOwner: boolean;
  /** Whether an Owner or a user with Full Access is among them, so that they set people up (TM1, TM5). */
  readonly setsPeopleUp: boolean;
  readonly hasLimited: boolean;
  /** Whether one of them takes addresses off the bounce list (BL10). */
  readonly takesOffBounces: boolean;
  readonly rights: ReadonlySet<string>;
  /** Where they used each of these. */
  readonly rightsAt: ReadonlyMap<string, ReadonlySet<Place | "elsewhere">>;
  readonly managesUsers: boolean;
  readonly managesProfiles: boolean;
  readonly reach: ReadonlySet<Place | "elsewhere">;
  /** What a cross-launch is used as: Full Access at most, read-only without full access (HD2, HD3, HD10). */
  readonly launchedAs: Role | null;
}

export function holdingsOf(library: Library, { coalition, start }: Scene): Holdings {
  const { teammates = [], supporter } = coalition;
  const records = library
    .entriesOf(start.teammates.records)
    .filter(({ id }) => teammates.some((teammate) => teammate.id === id));
  const roles = records.map(({ role }) => role);
  const rightsOf = (record: TeammateRecord) => usedRights(record.role, heldBy(library, start, record));
  const rights = new Set(records.flatMap((record) => [...rightsOf(record)]));
  const homesOf = (right: string) =>
    records.filter((record) => rightsOf(record).has(right)).map(({ home }) => home);
  const launchedAs = supporter === undefined ? null : launchRole(supporter);
  const takesOff = ({ role, home }: TeammateRecord): boolean =>
    role === "owner" || (role === "full" && home.level === "tenant");
  return {
    hasOwner: roles.includes("owner"),
    hasDecryptingOwner: records.some(({ role, decryptsLogs }) => role === "owner" && decryptsLogs),
    setsPeopleUp: roles.includes("owner") || roles.includes("full"),
    hasLimited: roles.includes("limited"),
    takesOffBounces: launchedAs === "full" || records.some(takesOff),
    rights,
    rightsAt: new Map([...rights].map((right) => [right, reachOf(homesOf(right))])),
    managesUsers: rights.has(manageUsers),
    managesProfiles: rights.has(manageUserProfiles),
    reach: reachOf(records.map(({ home }) => home)),
    launchedAs,
  };
}

function launchRole({ originalRole, switches }: Supporter): Role {
  // Whoever is denied access does no more than whoever may only look (HD1).
  if (switches === "off" || switches === "readOnly") return "readOnly";
  return originalRole === "owner" ? "full" : originalRole;
}

/** The user profile that a teammate holds. */
export function heldBy(
  library: Library,
  tenant: Tenant,
  { userProfile }: TeammateRecord,
): ProfilePermissions | null {
  return userProfile === null ? null : (library.entryOf(tenant.userProfiles.records, userProfile) ?? null);
}

/** Whether the place of a workspace is one that the coalition reached. */
export function isReached({ reach }: Holdings, workspace: TeammateRecord["home"]): boolean {
  return reach.has(placeOf(workspace));
}
