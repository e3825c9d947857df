import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { de } from "../../src/explain/locales/de.ts";
import { en } from "../../src/explain/locales/en.ts";
import type { Issue } from "../../src/kernel/schema/issue.ts";
import { twoFactorModes } from "../../src/networkAccess/settings.ts";
import { parseTenant } from "../../src/tenant/parseTenant.ts";
import { serializeTenant } from "../../src/tenant/serializeTenant.ts";
import { signInRequirementOf } from "../../src/tenant/signInRequirementOf.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { isFrozen } from "../kernel/json/isFrozen.ts";
import { after, bank, bankJson, command, type Json, olga, teammate } from "./bank.ts";
import { type Path, spoilt, valueAt } from "./spoiling.ts";

const versionOne = JSON.parse(
  readFileSync(new URL("../fixtures/tenant-v1.json", import.meta.url), "utf8"),
) as Json;

/** 255 octets. */
const long = `${"a".repeat(64)}@${["b", "c", "d"].map((letter) => letter.repeat(60)).join(".")}.example`;

function notesOf(input: unknown): readonly Issue[] {
  const { issues, notes = [] } = parseTenant(input);
  expect(issues).toBeUndefined();
  return notes;
}

function tenantOf(input: unknown): Tenant {
  const { value } = parseTenant(input);
  if (value === undefined) return expect.unreachable();
  return value;
}

/** Not on the management list. */
const elsewhere = "203.0.113.7";

function toldOf(input: unknown): readonly string[] {
  return notesOf(input).map(({ rule, path }) => `${rule} ${path.join(".")}`);
}

function placeOf(path: Path, id: string): Path {
  return [...path, (valueAt(bankJson(), path) as Json[]).findIndex((entry) => entry["id"] === id)];
}

describe("the notes of a tenant that loads", () => {
  it("[TZ11] tell of a time zone that this host does not know, as nothing runs in it", () => {
    const elsewhere = { ...bankJson(), timeZone: "America/Nowhereville" };
    expect(toldOf(elsewhere)).toEqual(["TZ11 timeZone"]);
    expect(notesOf(elsewhere)[0]).toMatchObject({ received: '"America/Nowhereville"' });
  });

  it("[not ST20] are absent where there is nothing to tell", () => {
    expect(parseTenant(bankJson())).not.toHaveProperty("notes");
    expect(parseTenant(serializeTenant(bank))).toEqual({ value: bank });
  });

  it.each<[string, Path, unknown]>([
    ["ST16 name", ["name"], "Lo\0ans"],
    ["ST16 workspaces.groups.0.name", ["workspaces", "groups", 0, "name"], "Loans\u202e"],
    ["ST16 workspaces.teams.0.name", ["workspaces", "teams", 0, "name"], "\u200b"],
    ["ST16 assets.records.0.name", ["assets", "records", 0, "name"], "x".repeat(201)],
    ["ST16 userProfiles.records.0.name", ["userProfiles", "records", 0, "name"], "half\ud800"],
    ["ST16 channels.channels.0.kind", ["channels", "channels", 0, "kind"], " "],
    ["ED9 emailDomains.0", ["emailDomains"], ["10.0.0.1"]],
    ["ED9 teammates.records.0.email", ["teammates", "records", 0, "email"], "ann@10.0.0.1"],
    ["ED4 teammates.records.0.email", ["teammates", "records", 0, "email"], long],
    ["ED9 channels.module.forwardEmails.0", ["channels", "module", "forwardEmails"], ["ann@10.0.0.1"]],
  ])("[ST20] tell the values that could not be set any more: %s", (told, path, value) => {
    expect(toldOf(spoilt(bankJson(), path, value))).toEqual([told]);
  });

  it("[ST20] [AS27] tell the locks that nobody holds", () => {
    const lockedBy = [...placeOf(["assets", "records"], "arrears-letter"), "lockedBy"];
    const felix = valueAt(bankJson(), lockedBy) as Json;
    const path = "AS27 assets.records.arrears-letter.lockedBy";
    for (const holder of [
      { ...felix, createdAtMilli: 1 },
      { ...felix, createdAtMilli: null },
      { ...felix, id: "gone" },
      { kind: "helpDesk", adminUserName: "sam", adminUserDomain: "vendor.example" },
    ]) {
      expect(toldOf(spoilt(bankJson(), lockedBy, holder))).toEqual([path]);
    }
    expect(toldOf(spoilt(bankJson(), lockedBy, null))).toEqual([]);
    const without = after(bank, command(teammate("olga"), { type: "teammates/remove", teammate: "felix" }));
    expect(toldOf(serializeTenant(without))).toEqual([path]);
  });

  it("[ST20] [DL6] tell that no Owner may decrypt logs", () => {
    const json = bankJson();
    for (const record of (json["teammates"] as { records: Json[] }).records) {
      if (record["role"] === "owner") record["decryptsLogs"] = false;
    }
    expect(toldOf(json)).toEqual(["DL6 teammates"]);
  });

  it("[ST20] [IP8] of version 1 tell, once, who is no longer let in as an administrator, and what helps", () => {
    const [note, ...others] = notesOf(versionOne).filter(({ rule }) => rule === "IP8");
    expect(others).toEqual([]);
    expect(note?.path).toEqual(["teammates", "records", "liam", "role"]);
    expect(note?.message).toContain("refused");
    const tenant = tenantOf(versionOne);
    expect(signInRequirementOf(tenant, "liam", elsewhere).value).toBe("refuse");
    for (const remedy of [
      { type: "teammates/grantRemoteAccess", teammate: "liam" },
      { type: "teammates/changeRole", teammate: "liam", role: "full" },
    ] as const) {
      expect(note?.message).toContain(remedy.type);
      const mended = after(tenant, command(teammate("omar"), remedy));
      expect(signInRequirementOf(mended, "liam", elsewhere).value).toBe("oneTimePassword");
    }
    expect(toldOf(serializeTenant(tenant)).filter((each) => each.startsWith("IP8"))).toEqual([]);
  });

  it("[IP8] name the one two-factor mode in which it matters that they are no administrator any more", () => {
    const records = (versionOne["teammates"] as { records: Json[] }).records;
    const liam = ["teammates", "records", records.findIndex(({ id }) => id === "liam")];
    const differing = twoFactorModes.filter((mode) => {
      const stored = spoilt(versionOne, ["networkAccess", "twoFactor"], mode);
      const administrator = spoilt(stored, [...liam, "role"], "full");
      const [now, before] = [stored, administrator].map(
        (each) => signInRequirementOf(tenantOf(each), "liam", elsewhere).value,
      );
      return now !== before;
    });
    expect(differing).toEqual(["remoteOnly"]);
    const note = notesOf(versionOne).find(({ rule }) => rule === "IP8");
    for (const text of [note?.message, en.notes.IP8, de.notes.IP8]) expect(text).toContain(differing.join());
  });

  it("[not IP8] of version 1 tell of nobody who is let in still: by their role, or by remote access", () => {
    const records = (versionOne["teammates"] as { records: Json[] }).records;
    const place = records.findIndex(({ id }) => id === "liam");
    for (const [name, value] of [
      ["hasRemoteAccess", true],
      ["role", "full"],
    ] as const) {
      const stored = spoilt(versionOne, ["teammates", "records", place, name], value);
      expect(toldOf(stored).filter((each) => each.startsWith("IP8"))).toEqual([]);
      expect(signInRequirementOf(tenantOf(stored), "liam", elsewhere).value).toBe("oneTimePassword");
    }
  });

  it("[ST20] are as many as issues at most, and the last one says how many were left out", () => {
    const json = bankJson();
    const [asset] = (json["assets"] as { records: Json[] }).records;
    const records = Array.from({ length: 150 }, (_, n) => ({ ...asset, id: `a${String(n)}`, name: "a\nb" }));
    const notes = notesOf({ ...json, assets: { records, retired: [] } });
    expect(notes).toHaveLength(101);
    expect(notes.at(-1)).toMatchObject({ code: "tooMany", received: "50 more" });
  });

  it("[ST1] are frozen, and an issue each, which says what could be set instead", () => {
    const result = parseTenant(spoilt(bankJson(), ["name"], "Lo\0ans"));
    expect(isFrozen(result)).toBe(true);
    expect(result.notes?.[0]).toMatchObject({ code: "invalidValue", received: '"Lo\\u0000ans"' });
    expect(result.notes?.[0].message).toMatch(/^Expected a visible name/);
  });

  it("[not ST20] take nothing away: what was noted stays, and an edit of it is bound", () => {
    const named = parseTenant(spoilt(bankJson(), ["workspaces", "groups", 0, "name"], "Lo\0ans")).value;
    if (named === undefined) return expect.unreachable();
    expect(toldOf(serializeTenant(named))).toEqual(["ST16 workspaces.groups.0.name"]);
    expect(after(named, command(olga, { type: "timeZone/choose", zone: "UTC" })).timeZone).toBe("UTC");
  });

  it("[PA11] [not ST20] are none of a wildcard on a stored list, which never could be set", () => {
    const json = spoilt(bankJson(), ["channels", "module", "blockedEmails"], ["*@mail.example"]);
    expect(parseTenant(json).issues?.map(({ rule }) => rule)).toEqual(["PA9"]);
  });
});
