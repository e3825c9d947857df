import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Activity,
  type ActivityName,
  canPerformActivity,
  type Medium,
  type Module,
  moduleLevel,
  multimediaProfilesFor,
  profileActivities,
  profileMedia,
  profileModules,
  type ProfilePermissions,
} from "tenant-policy";
import { type ProfileChange, userProfileDifference } from "tenant-policy/analysis";
import { expectEqual } from "../expectEqual.ts";
import { runs } from "../thoroughness.ts";

const closed: ProfilePermissions = { kind: "supervisor", access: "specific", modules: {} };

function between(before: ProfilePermissions, after: ProfilePermissions): readonly ProfileChange[] {
  return userProfileDifference(before, after).value ?? [];
}

function nameOf({ subject }: ProfileChange): string {
  switch (subject.kind) {
    case "activity":
      return typeof subject.activity === "string" ? subject.activity : JSON.stringify(subject.activity);
    case "module":
      return subject.module;
    case "medium":
      return subject.medium;
    case "multimedia":
      return "multimedia profiles";
  }
}

describe("the difference between two user profiles", () => {
  it("[AN4] tells modules, activities, media and multimedia, with the rules before and after", () => {
    const after: ProfilePermissions = { ...closed, modules: { multimedia: { level: "on" } } };
    const changes = between(closed, after);
    expect(changes.map(nameOf)).toEqual(["multimedia", "chat", "email", "social", "multimedia profiles"]);
    expect(changes[0]).toEqual({
      subject: { kind: "module", module: "multimedia" },
      change: "gained",
      before: { value: "off", because: ["UP2"] },
      after: { value: "on", because: ["UP2", "UP6"] },
    });
    expect(changes[1]).toMatchObject({ before: { value: false }, after: { value: true } });
    expect(new Set(between(after, closed).map(({ change }) => change))).toEqual(new Set(["lost"]));
  });

  it("[AN4] [UP5] [UP12] [UP15] asks about calls, schedules and files with each fact", () => {
    const monitoring: ProfilePermissions = {
      ...closed,
      modules: { callMonitoring: { level: "on", toggles: { bargeIn: true } } },
    };
    const restricted: ProfilePermissions = {
      ...closed,
      modules: { callMonitoring: { level: "on", toggles: { restrictedMonitorOnly: true } } },
    };
    expect(between(monitoring, restricted).map(nameOf)).toEqual([
      '{"activity":"bargeIn","isMonitoring":true}',
      '{"activity":"viewMonitoringSchedule","isOwn":false}',
      '{"activity":"editMonitoringSchedule","isOwn":false}',
    ]);
    const routing = (manageMediaFiles: boolean): ProfilePermissions => ({
      ...closed,
      modules: { routingStrategy: { level: "edit", toggles: { manageMediaFiles } } },
    });
    const files = between(routing(false), routing(true)).map(nameOf);
    expect(files).toHaveLength(10);
    expect(files[0]).toBe('{"activity":"uploadMediaFile","fileName":"resource.wav"}');
  });

  it("[not AN4] is empty where settings have no effect", () => {
    const asleep: ProfilePermissions = {
      ...closed,
      modules: { provisioning: { level: "none", toggles: { manageUsers: true } } },
    };
    expect(userProfileDifference(closed, asleep)).toEqual({ value: [], because: ["AN4"] });
  });

  it("[ST10] is null for what is no user profile", () => {
    const nothing = { value: null, because: ["ST10"] };
    expect(userProfileDifference(null as unknown as ProfilePermissions, closed)).toEqual(nothing);
    expect(userProfileDifference(closed, { kind: "supervisor" } as ProfilePermissions)).toEqual(nothing);
  });
});

const moduleNames = Object.keys(profileModules) as Module[];

const anyModules: fc.Arbitrary<object> = fc.record(
  Object.fromEntries(
    moduleNames.map((module) => {
      const toggles = Object.keys(profileModules[module].toggles).map(
        (toggle) => [toggle, fc.boolean()] as const,
      );
      return [
        module,
        fc.record(
          {
            level: fc.constantFrom<string>(...profileModules[module].levels),
            toggles: fc.record(Object.fromEntries(toggles), { requiredKeys: [] }),
          },
          { requiredKeys: [] },
        ),
      ] as const;
    }),
  ),
  { requiredKeys: [] },
);

const anyProfile: fc.Arbitrary<ProfilePermissions> = fc
  .tuple(
    fc.constantFrom("standardAgent", "premiumAgent", "supervisor", "administrator", "administratorOnly"),
    fc.boolean(),
    anyModules,
  )
  .map(([kind, isAll, modules]) => {
    const isAlwaysSpecific = kind === "standardAgent" || kind === "administratorOnly";
    return { kind, access: isAll && !isAlwaysSpecific ? "all" : "specific", modules } as ProfilePermissions;
  });

const resources = ["wav", "ulaw", "au", "php", "xml"].map((type) => `resource.${type}`);
const media: readonly Medium[] = ["voice", "chat", "email", "social"];

/** The activities of the table in its order, those without a fact before the others. */
const activities: readonly Activity[] = [null, "isMonitoring", "isOwn", "fileName"].flatMap((wanted) => {
  const names = Object.keys(profileActivities) as ActivityName[];
  const asked = names.filter((name) => profileActivities[name].fact === wanted);
  if (wanted === null) return asked as Activity[];
  const facts = wanted === "fileName" ? resources : [true, false];
  return asked.flatMap((activity) =>
    facts.map((fact) => ({ activity, [wanted]: fact }) as unknown as Activity),
  );
});

describe("the difference between any two user profiles", () => {
  it("[AN4] is what asking one by one finds, and is lost the other way round", () => {
    const opposite = { gained: "lost", lost: "gained" } as const;
    fc.assert(
      fc.property(anyProfile, anyProfile, (before, after) => {
        const changes = between(before, after);
        const of = (kind: string): readonly ProfileChange[] =>
          changes.filter(({ subject }) => subject.kind === kind);
        const differing = (ask: (profile: ProfilePermissions) => unknown): boolean =>
          ask(before) !== ask(after);
        expectEqual(
          of("module").map(nameOf),
          moduleNames.filter((module) => differing((profile) => moduleLevel(profile, module).value)),
        );
        expectEqual(
          of("medium").map(nameOf),
          media.filter((medium) => differing((profile) => profileMedia(profile).value?.includes(medium))),
        );
        const profiles = { defaultTelephony: "phone", others: ["chat"] };
        const choices = (profile: ProfilePermissions): unknown =>
          multimediaProfilesFor(profile, profiles).value?.length;
        expectEqual(of("multimedia").length, Number(differing(choices)));
        expectEqual(
          of("activity").map(nameOf),
          activities
            .filter((activity) => differing((profile) => canPerformActivity(profile, activity)))
            .map((activity) => (typeof activity === "string" ? activity : JSON.stringify(activity))),
        );
        for (const { change, before: was, after: is } of changes) {
          if (typeof is.value !== "boolean") continue;
          expectEqual([change, was.value], [is.value ? "gained" : "lost", !is.value]);
        }
        expectEqual(
          between(after, before),
          changes.map((each) => {
            return { ...each, change: opposite[each.change], before: each.after, after: each.before };
          }),
        );
      }),
      { numRuns: runs(200, 2_000) },
    );
  });
});
