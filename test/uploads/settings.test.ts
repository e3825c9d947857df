import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileExtension } from "../../src/kernel/text/fileExtension.ts";
import {
  checkFileTypes,
  checkMaxFileMegabytes,
  defaultMediaLinkSettings,
  defaultUploadSettings,
} from "../../src/uploads/settings.ts";

describe("checkFileTypes", () => {
  it.each([["pdf, .PDF ,docx,,.mp3"], [["pdf", ".PDF", " docx", "", ".mp3\t"]]])(
    "[MD1] [MD4] the canonical list of %j",
    (written) => {
      expect(checkFileTypes(written)).toEqual({ value: ["docx", "mp3", "pdf"] });
    },
  );

  it.each(["7z", "c++", "x-y", "__proto__", "constructor"])("[not MD4] %s can be listed", (type) => {
    expect(checkFileTypes(type)).toEqual({ value: [type] });
  });

  it.each([
    "tar.gz",
    "..pdf",
    ".",
    "*",
    "*.pdf",
    "p df",
    "pdf\u0000",
    "p\u0000f",
    "\u202Efdp",
    "p\u202Edf",
    "\u212Aml",
    "ü",
    "a/b",
    "pdf;",
  ])("[MD4] %j cannot be listed", (written) => {
    expect(checkFileTypes(["pdf", written]).issues).toMatchObject([
      { rule: "MD4", code: "invalidValue", path: [1] },
    ]);
  });

  it("[MD4] extensions come out in lower case, without a dot, sorted, and once each", () => {
    expect(checkFileTypes(" PNG, .pdf, ,7z,Pdf")).toEqual({ value: ["7z", "pdf", "png"] });
  });

  it("[MD4] names every bad entry by its position", () => {
    expect(checkFileTypes(["tar.gz", "pdf", " ", 7, "*"])).toMatchObject({
      issues: [0, 3, 4].map((position) => ({ rule: "MD4", code: "invalidValue", path: [position] })),
    });
  });

  it.each([" ", ",", " , ,", [""]].map((written) => [written]))(
    "[MD4] written, but without a type, it is refused: %j",
    (written) => {
      expect(checkFileTypes(written).issues).toMatchObject([{ rule: "MD4", code: "invalidValue", path: [] }]);
    },
  );

  it.each(["", []].map((written) => [written]))("[MD1] %j is the empty list", (written) => {
    expect(checkFileTypes(written)).toEqual({ value: [] });
  });

  it.each([null, undefined, 7, true, {}])("[ST10] %j is not a list", (written) => {
    expect(checkFileTypes(written).issues).toMatchObject([{ rule: "ST10", code: "invalidType", path: [] }]);
  });

  it("reads strings of 50,000 characters", () => {
    expect(checkFileTypes("a".repeat(50_000)).value).toHaveLength(1);
    expect(checkFileTypes("a,".repeat(25_000))).toEqual({ value: ["a"] });
    expect(checkFileTypes(".".repeat(50_000)).issues).toHaveLength(1);
  });

  it("gives a canonical list again, and each type is the extension of a file", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\.?[a-zA-Z0-9_+-]+$/)), (written) => {
        const once = checkFileTypes(written);
        expect(checkFileTypes(once.value)).toEqual(once);
        for (const type of once.value ?? []) expect(fileExtension(`x.${type}`)).toBe(type);
      }),
    );
  });
});

describe("checkMaxFileMegabytes", () => {
  it.each([1, 2, 19, 20])("[MD2] %d is a limit", (value) => {
    expect(checkMaxFileMegabytes(value)).toEqual({ value });
  });

  it("[MD2] unset is 20", () => {
    expect(checkMaxFileMegabytes(undefined)).toEqual({ value: 20 });
  });

  it.each([0, 21, -1, 1.5, 20.000001, NaN, Infinity, 1e300])("[MD2] %d is refused", (value) => {
    expect(checkMaxFileMegabytes(value).issues).toMatchObject([
      { rule: "MD2", code: "invalidValue", path: [] },
    ]);
  });

  it.each(["20", "", null, true, [20], {}])("[ST10] %j is not a number", (value) => {
    expect(checkMaxFileMegabytes(value).issues).toMatchObject([
      { rule: "ST10", code: "invalidType", path: [] },
    ]);
  });
});

describe("defaults", () => {
  it("[PA8] [MD2] nobody uploads, no type is listed, 20 megabytes", () => {
    expect(defaultUploadSettings).toEqual({
      customersMayUpload: false,
      customerFileTypes: [],
      agentsMayUpload: false,
      agentFileTypes: [],
      maxFileMegabytes: 20,
    });
  });

  it("[MD5] media access is enforced", () => {
    expect(defaultMediaLinkSettings).toEqual({ enforcesMediaAccess: true });
  });
});
