import { describe, expect, it } from "vitest";
import { checkFileTypes } from "../../src/vocabulary/fileTypes.ts";

const expected = "the last extension of a file's name, such as pdf";

describe("checkFileTypes", () => {
  it("[MD4] extensions without case and dot, sorted and once each", () => {
    expect(checkFileTypes(" PNG, .pdf, ,7z,Pdf")).toEqual({ value: ["7z", "pdf", "png"] });
  });

  it("[MD4] one extension an entry, without wildcards, blanks and signs that hide", () => {
    const entries = ["tar.gz", "*", ".", "..pdf", "p f", "p\u0000f", "\u202Efdp", "\u212Aml", 7];
    expect(checkFileTypes(entries)).toEqual({
      issues: entries.map((_, position) => ({ rule: "MD4", path: [position], message: expected })),
    });
  });

  it("[MD1] an empty list lists nothing", () => {
    expect(checkFileTypes([])).toEqual({ value: [] });
  });
});
