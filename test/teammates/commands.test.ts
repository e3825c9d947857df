import { describe, expect, it } from "vitest";
import { type TeammatesCommand, teammatesCommandForms } from "../../src/teammates/commands.ts";
import { expectForm, fieldsOf, issued } from "../slices/commands.ts";
import { places } from "../vocabulary/people.ts";

const about = { ...issued, teammate: "__proto__" } as const;

const commands: readonly TeammatesCommand[] = [
  { ...about, type: "teammates/invite", email: "Kim@Bank.example", role: "owner", home: places.bank },
  { ...about, type: "teammates/remove" },
  { ...about, type: "teammates/move", to: places.loansLegal },
  { ...about, type: "teammates/changeRole", role: "restricted" },
  { ...about, type: "teammates/grantDecryption" },
  { ...about, type: "teammates/withdrawDecryption" },
  { ...about, type: "teammates/assignBotRoles", roles: ["curationConsole", "oneClickTesting"] },
  { ...about, type: "teammates/withdrawBotRoles", roles: ["oneClickTesting"] },
  { ...about, type: "teammates/grantApps", apps: ["botBuilder", "eventScheduler"] },
  { ...about, type: "teammates/withdrawApps", apps: ["eventScheduler"] },
  { ...about, type: "teammates/assignUserProfile", userProfile: "agents" },
  { ...about, type: "teammates/grantRemoteAccess" },
  { ...about, type: "teammates/withdrawRemoteAccess" },
  { ...about, type: "teammates/recordLogIn", by: { kind: "system" } },
  { ...about, type: "teammates/recordPasswordChange", by: { kind: "system" } },
];

describe("the commands about teammates", () => {
  it.each(commands)("[ST3] $type is read as it is, or every wrong field is named", (command) => {
    expectForm(teammatesCommandForms[command.type], command);
    expect(fieldsOf(teammatesCommandForms[command.type]({ ...command, teammate: "" }))).toEqual(["teammate"]);
  });

  it("are these", () => {
    expect(Object.keys(teammatesCommandForms)).toEqual(commands.map(({ type }) => type));
  });

  it("sort applications and bot roles, and take each once", () => {
    const forms = teammatesCommandForms;
    const roles = ["oneClickTesting", "curationConsole", "oneClickTesting"];
    const apps = ["eventScheduler", "botBuilder", "botBuilder"];
    expect(
      forms["teammates/assignBotRoles"]({ ...about, type: "teammates/assignBotRoles", roles }).value,
    ).toHaveProperty("roles", ["curationConsole", "oneClickTesting"]);
    expect(
      forms["teammates/withdrawApps"]({ ...about, type: "teammates/withdrawApps", apps }).value,
    ).toHaveProperty("apps", ["botBuilder", "eventScheduler"]);
  });

  it.each(["", "kim", "kim@@bank.example", "kim@bank.example\u0000"])(
    "[not ED4] an invitation may name %j: whether that is an address is decided, with all other rules",
    (email) => {
      expect(teammatesCommandForms["teammates/invite"]({ ...commands[0], email }).issues).toBeUndefined();
    },
  );

  it("[not AT1] [not AT6] a set may be empty: whether that is refused is decided", () => {
    const assign = { ...about, type: "teammates/assignBotRoles", roles: [] };
    expect(teammatesCommandForms["teammates/assignBotRoles"](assign)).toEqual({ value: assign });
  });

  it("a user profile may be none", () => {
    const assign = { ...about, type: "teammates/assignUserProfile", userProfile: null };
    expect(teammatesCommandForms["teammates/assignUserProfile"](assign)).toEqual({ value: assign });
    expect(
      fieldsOf(teammatesCommandForms["teammates/assignUserProfile"]({ ...assign, userProfile: "" })),
    ).toEqual(["userProfile"]);
  });

  it.each(["password", "passwordHash"])("[PW6] the report of a password change carries no %s", (name) => {
    const report = { ...about, type: "teammates/recordPasswordChange", [name]: "x" };
    expect(fieldsOf(teammatesCommandForms["teammates/recordPasswordChange"](report))).toEqual([name]);
  });
});
