import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileExtension, readExtensionEntry } from "../../src/kernel/fileExtension.ts";

describe("fileExtension", () => {
  it.each([
    ["hold.wav", "wav"],
    ["hold.WAV", "wav"],
    ["archive.tar.gz", "gz"],
    ["photo.jpg.exe", "exe"],
    ["a.b.c.D", "d"],
    ["..a.pdf", "pdf"],
    ["Ünïcode.pdf", "pdf"],
    ["name with blanks.7z", "7z"],
  ])("[MD4] the type of %j is %j", (name, extension) => {
    expect(fileExtension(name)).toBe(extension);
  });

  it.each([
    ["only an extension", ".pdf"],
    ["only an extension, without dot", "pdf"],
    ["dots and an extension", "..pdf"],
    ["a blank and an extension", " .pdf"],
    ["a path", "folder/hold.wav"],
    ["a path of another system", "C:\\fakepath\\hold.wav"],
    ["only an extension in a folder", "folder/.pdf"],
    ["a dot in the folder only", "folder.pdf/name"],
    ["a dot at the end", "name."],
    ["two dots at the end", "name.pdf.."],
    ["a blank at the end", "name.pdf "],
    ["a blank behind the dot", "name. pdf"],
    ["NUL", "name.exe\u0000.pdf"],
    ["a line end", "name.pdf\n"],
    ["delete", "na\u007fme.pdf"],
    ["a C1 control", "na\u0085me.pdf"],
    ["an override of direction", "name\u202Efdp.exe"],
    ["an isolate", "name\u2066.pdf"],
    ["nothing", ""],
    ["a dot", "."],
    ["two dots", ".."],
  ])("[MD4] no type: %s", (_, name) => {
    expect(fileExtension(name)).toBeNull();
  });

  it("[MD4] letters fold in ASCII only: the Kelvin sign is no k", () => {
    expect(fileExtension("name.m\u212Av")).toBe("m\u212Av");
  });

  it("[not MD4] what stands before the last dot does not matter", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9._ -]{0,30}[A-Za-z0-9]$/);
    fc.assert(
      fc.property(name, fc.stringMatching(/^[a-z0-9]{1,8}$/), (before, extension) => {
        expect(fileExtension(`${before}.${extension.toUpperCase()}`)).toBe(extension);
      }),
    );
  });

  it.each([undefined, null, 7, {}, ["hold.wav"], { toString: () => "hold.wav" }])(
    "[ST10] %j has no type",
    (name) => {
      expect(fileExtension(name as string)).toBeNull();
    },
  );
});

describe("readExtensionEntry", () => {
  it.each([
    ["wav", "wav"],
    [".WAV", "wav"],
    [" .Wav\t", "wav"],
  ])("[MD4] the entry %j means %j", (entry, extension) => {
    expect(readExtensionEntry(entry)).toBe(extension);
  });

  it.each(["", " ", ".", "..wav", "tar.gz", "a b", "a/b", "wav\u0000", "wa\u202Ev"])(
    "[not MD4] %j is no extension",
    (entry) => {
      expect(readExtensionEntry(entry)).toBeNull();
    },
  );

  it.each([undefined, null, 7, {}, ["wav"]])("[ST10] %j is no extension", (entry) => {
    expect(readExtensionEntry(entry as string)).toBeNull();
  });
});
