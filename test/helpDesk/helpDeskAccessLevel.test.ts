import { messages } from "../../src/explain/messageOf.ts";
import { describe, expect, it } from "vitest";
import { crossLaunchRole } from "../../src/helpDesk/crossLaunchRole.ts";
import { type HelpDeskAccess, helpDeskAccessLevel } from "../../src/helpDesk/helpDeskAccessLevel.ts";
import { ineffectiveHelpDeskSettings } from "../../src/helpDesk/ineffectiveHelpDeskSettings.ts";
import type { HelpDeskSettings } from "../../src/helpDesk/settings.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { partnerFullAdmin, table, type TableRow } from "./documentTable.ts";

const levels = ["restricted", "readOnly", "limited", "full", "owner"] as const;
const strangers = ["superuser", "Full", "", "__proto__", "constructor", null, undefined, 7, ["full"]];
const switches = [false, true];

const everySettings: readonly HelpDeskSettings[] = switches.flatMap((base) =>
  switches.flatMap((fullAccess) => switches.map((decryption) => ({ base, fullAccess, decryption }))),
);

function rowsOf({ base, fullAccess, decryption }: HelpDeskSettings): readonly TableRow[] {
  const isMet = (cell: string, isOn: boolean) => cell === "any" || (cell === "selected") === isOn;
  return table.filter(
    (row) =>
      isMet(row.readOnlyAccess, base) &&
      isMet(row.fullAccess, fullAccess) &&
      isMet(row.decryptionAccess, decryption),
  );
}

function levelInWords(access: TableRow["access"], role: Role): HelpDeskAccess["level"] {
  if (access === "Access Denied") return "denied";
  return access === "read-only access" ? "readOnly" : role;
}

const on = { base: true, fullAccess: true, decryption: true };

describe("helpDeskAccessLevel", () => {
  it.each(everySettings)("[HD1] [HD2] [HD3] [HD4] the document's table: %j", (settings) => {
    const [row, ...others] = rowsOf(settings);
    expect(others).toEqual([]);
    for (const role of levels) {
      expect(helpDeskAccessLevel(settings, role).value).toEqual({
        level: row && levelInWords(row.access, role),
        mayDecrypt: row?.decryptPermission,
      });
    }
  });

  it.each(partnerFullAdmin)(
    "[HD1] [HD2] [HD3] [HD4] a Partner Full Admin: $selected",
    ({ selected, sees }) => {
      const options: readonly string[] = selected;
      const answer = helpDeskAccessLevel(
        {
          base: options.includes("read-only"),
          fullAccess: options.includes("full"),
          decryption: options.includes("decryption"),
        },
        "full",
      );
      const inWords = { denied: "Access Denied", full: "full access", readOnly: "read-only access" };
      const level = inWords[answer.value?.level as keyof typeof inWords];
      const decrypt = answer.value?.mayDecrypt === true ? " along with the decrypt permission" : "";
      expect(level + decrypt).toBe(sees);
    },
  );

  it("[HD1] while access is off, the message is that of the document", () => {
    const off = { base: false, fullAccess: false, decryption: false };
    expect(helpDeskAccessLevel(off, "owner")).toEqual({
      value: { level: "denied", mayDecrypt: false },
      because: ["HD1"],
    });
    expect(messages.HD1?.text).toBe("Access Denied");
  });

  it("[not HD1] while access is on, nobody is denied", () => {
    for (const settings of everySettings.filter(({ base }) => base)) {
      for (const role of levels) expect(helpDeskAccessLevel(settings, role).value?.level).not.toBe("denied");
    }
  });

  it.each(levels)("[HD2] without full access, %s becomes read-only", (role) => {
    expect(helpDeskAccessLevel({ ...on, fullAccess: false, decryption: false }, role)).toEqual({
      value: { level: "readOnly", mayDecrypt: false },
      because: ["HD2"],
    });
  });

  it("[not HD2] with full access another rule decides, even for a read-only role", () => {
    expect(helpDeskAccessLevel({ ...on, decryption: false }, "readOnly").because).toEqual(["HD3"]);
  });

  it.each(levels)("[HD3] with full access, %s keeps its level", (role) => {
    expect(helpDeskAccessLevel({ ...on, decryption: false }, role)).toEqual({
      value: { level: role, mayDecrypt: false },
      because: ["HD3"],
    });
  });

  it("[not HD3] full access without help-desk access has no effect", () => {
    expect(helpDeskAccessLevel({ ...on, base: false }, "full").value?.level).toBe("denied");
  });

  it.each(levels)("[HD4] with decryption, %s may decrypt, with and without full access", (role) => {
    expect(helpDeskAccessLevel(on, role).because).toEqual(["HD3", "HD4"]);
    expect(helpDeskAccessLevel({ ...on, fullAccess: false }, role)).toEqual({
      value: { level: "readOnly", mayDecrypt: true },
      because: ["HD2", "HD4"],
    });
  });

  it("[not HD4] full access alone does not allow decryption, not even for an Owner", () => {
    expect(helpDeskAccessLevel({ ...on, decryption: false }, "owner").value?.mayDecrypt).toBe(false);
  });

  it.each(strangers)("[HD4] [ST10] %j is none of the five roles, so it never decrypts", (role) => {
    expect(helpDeskAccessLevel(on, role as Role)).toEqual({
      value: { level: "readOnly", mayDecrypt: false },
      because: ["HD8", "HD4", "ST10"],
    });
    expect(helpDeskAccessLevel({ ...on, fullAccess: false }, role as Role)).toEqual({
      value: { level: "readOnly", mayDecrypt: false },
      because: ["HD2", "HD4", "ST10"],
    });
  });

  it.each(strangers)("[not HD4] while decryption is off, %j gets the answer of before", (role) => {
    const off = { ...on, decryption: false };
    expect(helpDeskAccessLevel(off, role as Role).because).toEqual(["HD8"]);
    expect(helpDeskAccessLevel({ ...off, fullAccess: false }, role as Role).because).toEqual(["HD2"]);
  });

  it.each(["External Auditor", "", "__proto__"])(
    "[not HD4] the unmapped role name %j counts as read-only (HD9), and may decrypt",
    (name) => {
      const mapped = crossLaunchRole(name).value?.role as Role;
      expect(helpDeskAccessLevel(on, mapped).value).toEqual({ level: "readOnly", mayDecrypt: true });
    },
  );

  it.each(everySettings.filter(({ base }) => !base))(
    "[HD6] without help-desk access, add-ons have no effect, and the answer says so if there are any: %j",
    (settings) => {
      const hasAddOns = settings.fullAccess || settings.decryption;
      for (const role of levels) {
        expect(helpDeskAccessLevel(settings, role)).toEqual({
          value: { level: "denied", mayDecrypt: false },
          because: hasAddOns ? ["HD1", "HD6"] : ["HD1"],
        });
      }
    },
  );

  it("[RL8] nobody decrypts where the subscription withholds decryption, and levels stay", () => {
    for (const settings of everySettings) {
      for (const role of [...levels, ...strangers]) {
        const plain = helpDeskAccessLevel(settings, role as Role).value;
        const answer = helpDeskAccessLevel(settings, role as Role, true);
        expect(answer.value).toEqual({ level: plain?.level, mayDecrypt: false });
        expect(answer.because.includes("RL8")).toBe(settings.base && settings.decryption);
      }
    }
    expect(helpDeskAccessLevel(on, "full", true).because).toEqual(["HD3", "RL8"]);
    expect(helpDeskAccessLevel({ ...on, fullAccess: false }, "full", true).because).toEqual([
      ...["HD2", "RL8"],
    ]);
  });

  it("[not RL8] where it does not, decryption is as ever", () => {
    for (const role of levels)
      expect(helpDeskAccessLevel(on, role, false)).toBe(helpDeskAccessLevel(on, role));
  });

  it.each([null, "decryption", 0, 1, {}, ["decryption"]])(
    "[ST10] null for %j in place of a boolean",
    (wrong) => {
      const answer = helpDeskAccessLevel(on, "full", wrong as boolean);
      expect(answer).toEqual({ value: null, because: ["ST10"] });
      expect(ineffectiveHelpDeskSettings(on, wrong as boolean)).toEqual(answer);
    },
  );

  it("[not HD6] with help-desk access, add-ons have an effect", () => {
    for (const settings of everySettings.filter(({ base }) => base)) {
      expect(helpDeskAccessLevel(settings, "full").because).not.toContain("HD6");
    }
  });

  it.each(strangers)("[HD8] the unknown level %j gives no more than read-only", (level) => {
    for (const settings of everySettings) {
      const answer = helpDeskAccessLevel(settings, level as Role);
      expect(answer.value).toEqual({
        level: settings.base ? "readOnly" : "denied",
        mayDecrypt: false,
      });
      expect(answer.because.includes("HD8")).toBe(settings.base && settings.fullAccess);
    }
  });

  it("[not HD8] a known level is unchanged", () => {
    for (const role of levels) expect(helpDeskAccessLevel(on, role).because).not.toContain("HD8");
  });

  it.each([
    null,
    undefined,
    "on",
    7,
    [],
    {},
    [true, true, true],
    { base: true, fullAccess: true },
    { ...on, base: "true" },
    { ...on, fullAccess: "false" },
    { ...on, decryption: 1 },
  ])("[ST10] null for settings that are not booleans: %j", (settings) => {
    expect(helpDeskAccessLevel(settings as HelpDeskSettings, "full")).toEqual({
      value: null,
      because: ["ST10"],
    });
  });

  it("the level never exceeds the higher of read-only and the original role", () => {
    const ranks = ["denied", ...levels];
    const rank = (level: string | undefined) => ranks.indexOf(level ?? "");
    for (const settings of everySettings) {
      for (const role of [...levels, ...strangers]) {
        const { value } = helpDeskAccessLevel(settings, role as Role);
        const ceiling = Math.max(rank("readOnly"), rank(role as string));
        expect(rank(value?.level)).toBeGreaterThanOrEqual(0);
        expect(rank(value?.level)).toBeLessThanOrEqual(ceiling);
      }
    }
  });

  it("the same question gets the same frozen answer, and its facts are not changed", () => {
    const settings = Object.freeze({ ...on });
    expect(helpDeskAccessLevel(settings, "full")).toBe(helpDeskAccessLevel({ ...on }, "full"));
    expect(Object.isFrozen(helpDeskAccessLevel(settings, "full").value)).toBe(true);
  });
});
