import { describe, expect, it } from "vitest";
import { type UserProfilesCommand, userProfilesCommandForms } from "../../src/userProfiles/commands.ts";
import type { UserProfile } from "../../src/userProfiles/profile.ts";
import { expectForm, issued } from "../slices/commands.ts";
import { notProfiles } from "./notProfiles.ts";

const profile: UserProfile = {
  id: "__proto__",
  name: "Supervisors",
  kind: "supervisor",
  access: "specific",
  modules: { callMonitoring: { level: "on", toggles: { bargeIn: true } } },
};

const commands: readonly UserProfilesCommand[] = [
  { ...issued, type: "userProfiles/create", profile },
  { ...issued, type: "userProfiles/edit", profile },
  { ...issued, type: "userProfiles/copy", from: "constructor", profile: "__proto__", name: "Leads" },
];

describe("the commands about user profiles", () => {
  it.each(commands)("[ST3] $type is read as it is, or every wrong field is named", (command) => {
    expectForm(userProfilesCommandForms[command.type], command);
  });

  it("[UP14] a profile can be created, edited and copied", () => {
    expect(Object.keys(userProfilesCommandForms)).toEqual(commands.map(({ type }) => type));
  });

  it.each(["userProfiles/create", "userProfiles/edit"] as const)(
    "[ST3] %s: every problem of the profile is told with its path",
    (type) => {
      const wrong = { ...profile, name: "", modules: { callMonitoring: { level: "edit" } }, password: "x" };
      const { issues } = userProfilesCommandForms[type]({ ...issued, type, profile: wrong });
      expect(issues?.map(({ rule, path }) => [rule, path.join(".")])).toEqual([
        ["ST10", "profile.name"],
        ["ST10", "profile.modules.callMonitoring.level"],
        ["ST3", "profile.password"],
      ]);
    },
  );

  it.each(notProfiles)("[ST10] none sets up %s", (_, value) => {
    const wrong: unknown =
      typeof value === "object" && value !== null ? { id: "p1", name: "x", ...value } : value;
    for (const type of ["userProfiles/create", "userProfiles/edit"] as const) {
      expect(userProfilesCommandForms[type]({ ...issued, type, profile: wrong }).issues).toBeDefined();
    }
  });

  it("[ST5] a copy takes no empty id, and no empty name", () => {
    const command = { ...issued, type: "userProfiles/copy", from: "", profile: "", name: "" };
    const { issues } = userProfilesCommandForms["userProfiles/copy"](command);
    expect(issues?.map(({ path }) => path)).toEqual([["from"], ["profile"], ["name"]]);
  });
});
