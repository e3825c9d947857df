import { placeOf, reachOf } from "../places.ts";
import { accountAtStart } from "../account.ts";
import { heldBy, isReached } from "./holdings.ts";
import { firstBroken, isSame, lacking, type Law } from "./law.ts";
import {
  agentRights,
  awakeRights,
  effectiveRights,
  manageUserProfiles,
  manageUsers,
  usedRights,
} from "./profileRights.ts";

const nothing: ReadonlySet<string> = new Set();

/** What user profiles give, and to whom. */
export const lawsOfRights: readonly Law[] = [
  {
    name: "no right over others but what the coalition held, asleep or awake (ST13, UP25)",
    broken: ({ library, start, now, people, held }) =>
      firstBroken(people, ({ record, before }) => {
        if (held.hasOwner) return null;
        const had = before === undefined ? null : heldBy(library, start, before);
        const gained = lacking(awakeRights(heldBy(library, now, record)), awakeRights(had), held.rights);
        return gained === null ? null : `${record.id} holds ${gained}`;
      }),
  },
  {
    name: "no right over others is woken but what the coalition held (ST13, TM17)",
    broken: ({ library, start, now, people, held }) =>
      firstBroken(people, ({ record, before }) => {
        if (held.hasOwner) return null;
        const used = usedRights(record.role, heldBy(library, now, record));
        const had = before === undefined ? null : heldBy(library, start, before);
        const gained = lacking(used, usedRights(before?.role ?? "restricted", had), held.rights);
        return gained === null ? null : `${record.id} now uses ${gained}`;
      }),
  },
  {
    name: "no right over others reaches further than somebody used it (ST13, TM17)",
    broken: ({ library, start, now, people, held }) =>
      firstBroken(people, ({ record, before }) => {
        if (held.hasOwner) return null;
        const place = placeOf(record.home);
        const had = before === undefined ? null : heldBy(library, start, before);
        const isKept = before !== undefined && reachOf([before.home]).has(place);
        const kept = isKept ? usedRights(before.role, had) : nothing;
        const used = usedRights(record.role, heldBy(library, now, record));
        const gained = [...used].find((each) => !kept.has(each) && !held.rightsAt.get(each)?.has(place));
        return gained === undefined ? null : `${record.id} uses ${gained} at ${place}`;
      }),
  },
  {
    name: "whoever stays keeps what the coalition did not hold (UP25)",
    broken: ({ library, start, now, people, held }) =>
      firstBroken(people, ({ record, before, isTheirs }) => {
        if (held.hasOwner || isTheirs || before === undefined) return null;
        const had = effectiveRights(heldBy(library, start, before));
        const lost = lacking(had, effectiveRights(heldBy(library, now, record)), held.rights);
        return lost === null ? null : `${record.id} has lost ${lost}`;
      }),
  },
  {
    name: "what an Owner's profile permits is changed by Owners only (TM14, UP26)",
    broken: ({ library, start, now, people, held }) =>
      firstBroken(people, ({ record, before }) => {
        if (held.hasOwner || before?.role !== "owner") return null;
        const isKept = isSamePermissions(heldBy(library, start, before), heldBy(library, now, record));
        return isKept ? null : `the profile of ${record.id}, an Owner, permits something else`;
      }),
  },
  {
    name: "what the profile of somebody out of reach permits stays (TM9, UP26)",
    broken: ({ library, start, now, people, held }) =>
      firstBroken(people, ({ record, before }) => {
        if (before === undefined || isReached(held, before.home)) return null;
        const isKept = isSamePermissions(heldBy(library, start, before), heldBy(library, now, record));
        return isKept ? null : `the profile of ${record.id}, who is out of reach, permits something else`;
      }),
  },
  {
    name: "user profiles are made and changed by those who manage them (ST8, UP24)",
    broken: ({ start, now, held }) =>
      held.managesProfiles || isSame(start.userProfiles, now.userProfiles)
        ? null
        : "the user profiles have changed",
  },
  {
    name: "user profiles are given by those who manage users (ST8, UP24)",
    broken: ({ library, start, people, held }) =>
      firstBroken(people, ({ record, before }) => {
        // An account that was taken over may keep what permits nothing over others.
        const kept = [before?.userProfile ?? null, accountAtStart({ library, start }, record)?.userProfile];
        return held.managesUsers || kept.includes(record.userProfile)
          ? null
          : `${record.id} holds another profile`;
      }),
  },
  {
    name: "whoever has nobody to help them does not widen their own profile (ST8)",
    broken: ({ library, scene, start, now, people, held }) => {
      const isAlone = scene.coalition.teammates?.length === 1 && !held.setsPeopleUp;
      if (!isAlone) return null;
      return firstBroken(people, ({ record, before, isTheirs }) => {
        if (!isTheirs || before === undefined) return null;
        const had = agentRights(heldBy(library, start, before));
        const gained = lacking(agentRights(heldBy(library, now, record)), had);
        return gained === null ? null : `${record.id} has ${gained}`;
      });
    },
  },
  {
    name: "the questions by id say no more than the role lets the profile give (UP24)",
    broken: ({ library, now, people }) =>
      firstBroken(people, ({ record }) => {
        const used = usedRights(record.role, heldBy(library, now, record));
        const isTold = (activity: "manageUsers" | "manageUserProfiles", right: string): boolean =>
          library.activityAccess(now, record.id, activity).value && !used.has(right);
        return isTold("manageUsers", manageUsers) || isTold("manageUserProfiles", manageUserProfiles)
          ? `${record.id} is told that they manage`
          : null;
      }),
  },
];

/** Names and ids permit nothing. */
function isSamePermissions(one: object | null, other: object | null): boolean {
  const permitted = (profile: object | null) => profile && { ...profile, name: "", id: "" };
  return one === other || isSame(permitted(one), permitted(other));
}
