import type { Tenant, WithheldFeature } from "../../../src/index.ts";
import { isSame, type Law, type Reached } from "./law.ts";

type Part = keyof Tenant;

/** What others than Owners change a part of. */
const ofOthers: readonly Part[] = ["teammates", "userProfiles", "assets", "bounceList"];

/** The tenant as a whole. */
export const lawsOfTenants: readonly Law[] = [
  {
    name: "settings, groups and teams are changed by Owners only (TS1, ST8, WS4, PK2)",
    broken: ({ start, now, held }) => (held.hasOwner ? null : changedPart(start, now, ofOthers)),
  },
  {
    name: "addresses are taken off the bounce list by Owners, and Full Access at tenant level, and nobody else changes it (BL10, TS1)",
    broken: ({ start, now, held }) => {
      if (held.hasOwner || isSame(start.bounceList, now.bounceList)) return null;
      if (start.bounceList.retentionDays !== now.bounceList.retentionDays) return "the retention has changed";
      return held.takesOffBounces ? null : "an address was taken off the bounce list";
    },
  },
  {
    name: "what the subscription withholds is not used (RL8)",
    broken: (reached) => {
      const { withheld } = reached.start.subscription;
      const used = withheld.find((feature) => isUsed[feature](reached));
      return used === undefined ? null : `${used} is withheld, and was used`;
    },
  },
  {
    name: "what comes from outside is reported by the system only (ST9)",
    broken: ({ start, now }) =>
      isSame(start.subscription, now.subscription) ? null : "the subscription has changed",
  },
  {
    name: "Read-only and Restricted Access change nothing (RL4, RL5, HD2)",
    broken: ({ start, now, held }) => {
      const { setsPeopleUp, hasLimited, launchedAs } = held;
      const isLaunchedToChange = launchedAs === "full" || launchedAs === "limited";
      return setsPeopleUp || hasLimited || isLaunchedToChange ? null : changedPart(start, now, []);
    },
  },
  {
    name: "nothing but assets, and addresses taken off the bounce list, is left after a cross-launch, and no lock (HD10)",
    broken: ({ library, scene, start, now, held }) => {
      if (held.launchedAs === null || (scene.coalition.teammates ?? []).length > 0) return null;
      const isLocked = library
        .entriesOf(now.assets.records)
        .some(
          ({ id, lockedBy }) =>
            !isSame(lockedBy, library.entryOf(start.assets.records, id)?.lockedBy ?? null),
        );
      return changedPart(start, now, ["assets", "bounceList"]) ?? (isLocked ? "a lock has changed" : null);
    },
  },
];

/** Whether a feature was used since the start. */
const isUsed: Readonly<Record<WithheldFeature, (reached: Reached) => boolean>> = {
  addGroupsAndTeams: ({ library, start, now }) => {
    const idsIn = ({ workspaces: { groups, teams } }: Tenant): readonly string[] =>
      [...library.entriesOf(groups), ...library.entriesOf(teams)].map(({ id }) => id);
    return !isSame(idsIn(start), idsIn(now));
  },
  changeTenantSettings: ({ start, now }) =>
    start.bounceList.retentionDays !== now.bounceList.retentionDays ||
    (["timeZone", "helpDesk", "emailDomains", "inboundMedia"] as const).some(
      (part) => !isSame(start[part], now[part]),
    ),
  regenerateProfileKey: ({ start, now }) => !isSame(start.profileKey, now.profileKey),
  decryption: ({ people }) =>
    people.some(({ record, before }) => record.decryptsLogs && before?.decryptsLogs === false),
};

function changedPart(start: Tenant, now: Tenant, except: readonly Part[]): string | null {
  const parts = Object.keys(start) as readonly Part[];
  const changed = parts.find((part) => !except.includes(part) && !isSame(start[part], now[part]));
  return changed === undefined ? null : `${changed} has changed`;
}
