import { describe, expect, it } from "vitest";
import { record } from "../../src/kernel/schema/record.ts";
import { check } from "../../src/kernel/schema/schema.ts";
import {
  channelSettingSchemas,
  type ChannelSettings,
  defaultChannelSettings,
  fileTypeList,
  isMaxFileMegabytes,
  mailboxList,
  maxFileMegabytes,
  readFileType,
} from "../../src/vocabulary/channelSettings.ts";
import { issuesOf } from "../kernel/schema/issuesOf.ts";

describe("the settings of a channel", () => {
  it("[PA8] their defaults open nothing, and are canonical", () => {
    const schema = record<ChannelSettings>(channelSettingSchemas);
    expect(check(schema, defaultChannelSettings)).toEqual({ value: defaultChannelSettings });
    expect(Object.keys(channelSettingSchemas)).toEqual(Object.keys(defaultChannelSettings));
    const switches = Object.entries(defaultChannelSettings).filter(([, value]) => value === true);
    expect(switches).toEqual([["enforcesMediaAccess", true]]);
  });
});

describe("a list of mailboxes", () => {
  it("[PA9] [PA11] names each entry that is no whole address", () => {
    const entries = ["Ann@bank.example", "bank.example", "*@bank.example"];
    expect(issuesOf(check(mailboxList, entries))).toEqual(["PA9 invalidValue 1", "PA9 invalidValue 2"]);
    expect(check(mailboxList, ["*"]).issues?.[0].message).toBe(
      'Expected a whole address such as ann@example.com, without wildcards, received "*"',
    );
  });
});

describe("a list of file types", () => {
  it("[MD4] has extensions in lower case without a dot, sorted and once each", () => {
    expect(check(fileTypeList, " PNG, .pdf, ,7z,Pdf")).toEqual({ value: ["7z", "pdf", "png"] });
  });

  it("[MD4] names each entry that is no single extension: wildcards, blanks, hidden characters", () => {
    const entries = ["tar.gz", "*", ".", "..pdf", "p f", "p\u0000f", "\u202Efdp", "\u212Aml", 7];
    expect(issuesOf(check(fileTypeList, entries))).toEqual(
      entries.map((_, position) => `MD4 invalidValue ${position}`),
    );
    expect(check(fileTypeList, ["*"]).issues?.[0].message).toBe(
      'Expected the last extension of a file name, such as pdf, received "*"',
    );
  });

  it("[MD1] may be empty", () => {
    expect(check(fileTypeList, [])).toEqual({ value: [] });
  });

  it.each([null, undefined, 7, ["pdf"]])("[ST10] reads no type from %j", (entry) => {
    expect(readFileType(entry as unknown as string)).toBeNull();
  });
});

describe("the size of a file", () => {
  it.each([1, 2, 19, 20])("[MD2] may be limited to %j MB", (megabytes) => {
    expect(check(maxFileMegabytes, megabytes)).toEqual({ value: megabytes });
    expect(isMaxFileMegabytes(megabytes)).toBe(true);
  });

  it.each([0, -1, 21, 1.5, NaN, Infinity])("[MD2] may not be limited to %j MB", (megabytes) => {
    expect(issuesOf(check(maxFileMegabytes, megabytes))).toEqual(["MD2 invalidValue"]);
    expect(isMaxFileMegabytes(megabytes)).toBe(false);
  });

  it.each(["20", null, undefined, [20]])("[ST10] is a number, unlike %j", (value) => {
    expect(issuesOf(check(maxFileMegabytes, value))).toEqual(["ST10 invalidType"]);
    expect(isMaxFileMegabytes(value)).toBe(false);
  });
});
