import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/userProfiles/activities.ts";
import { canPerformActivity, decidePerformActivity } from "../../src/userProfiles/canPerformActivity.ts";
import { canUseModule } from "../../src/userProfiles/canUseModule.ts";
import { documentActivities, withBestFacts } from "./activities.oracle.ts";
import { everyStored, profileOf, type Stored } from "./everyProfile.ts";
import { allButManageTenants, ceilings, documentModules, preventing } from "./modules.oracle.ts";
import { expectEqual } from "../expectEqual.ts";

const facts: readonly Activity[] = [
  { activity: "whisper", isMonitoring: false },
  { activity: "bargeIn", isMonitoring: false },
  { activity: "viewMonitoringSchedule", isOwn: false },
  { activity: "editMonitoringSchedule", isOwn: false },
];

function activitiesOf(stored: Stored): readonly Activity[] {
  const plain = documentActivities
    .filter(({ module }) => module === stored.module)
    .map(({ activity }) => withBestFacts(activity));
  return stored.module === "callMonitoring" ? [...plain, ...facts] : plain;
}

function answersOf(stored: Stored): readonly boolean[] {
  const profile = profileOf(stored);
  return activitiesOf(stored).map((activity) => canPerformActivity(profile, activity));
}

describe.each(documentModules)(
  "laws of $name, over every kind, access, level and set of toggles",
  ({ name }) => {
    const mine = everyStored.filter(({ module }) => module === name);
    const key = (stored: Stored): string =>
      JSON.stringify({ ...stored, toggles: [...stored.toggles].sort() });
    const answers = new Map(mine.map((stored) => [key(stored), answersOf(stored)]));

    it("[UP5] a toggle that restricts never allows more, one that grants never allows less", () => {
      const wrong = mine.flatMap((stored) =>
        stored.toggles.filter((toggle) => {
          const withIt = answers.get(key(stored)) ?? [];
          const without = answers.get(
            key({ ...stored, toggles: stored.toggles.filter((one) => one !== toggle) }),
          );
          return withIt.some((isAllowed, position) => {
            const was = without?.[position] ?? null;
            return preventing.includes(toggle) ? isAllowed && was !== true : !isAllowed && was !== false;
          });
        }),
      );
      expect(wrong).toEqual([]);
    });

    it("[UP13] nothing is allowed above the kind's ceiling", () => {
      const beyond = mine.filter(({ kind }) => !ceilings[kind].includes(name));
      expect(beyond.filter((stored) => (answers.get(key(stored)) ?? [true]).includes(true))).toEqual([]);
      expect(beyond.filter((stored) => canUseModule(profileOf(stored), name))).toEqual([]);
      const supervisors = mine.filter(({ kind }) => allButManageTenants.includes(kind));
      expect(supervisors.filter((stored) => canPerformActivity(profileOf(stored), "manageTenants"))).toEqual(
        [],
      );
    });

    it("[UP2] nothing is allowed in a module that cannot be used", () => {
      const closed = mine.filter((stored) => !canUseModule(profileOf(stored), name));
      expect(closed.filter((stored) => (answers.get(key(stored)) ?? [true]).includes(true))).toEqual([]);
    });

    it("a refusal names each rule once and in order, and asking again gives the same answer", () => {
      for (const stored of mine.filter(({ toggles }) => toggles.length < 2)) {
        const profile = profileOf(stored);
        const before = JSON.stringify(profile);
        for (const activity of activitiesOf(stored)) {
          const answer = decidePerformActivity(profile, activity);
          const { because } = answer;
          const numbers = because.map((id) => Number(id.slice(2)));
          expectEqual(
            numbers,
            [...new Set(numbers)].sort((one, other) => one - other),
          );
          expectEqual(decidePerformActivity(profile, activity), answer);
        }
        expect(JSON.stringify(profile)).toBe(before);
      }
    });
  },
);
