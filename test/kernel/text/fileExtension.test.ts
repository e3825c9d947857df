import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileExtension } from "../../../src/kernel/text/fileExtension.ts";

describe("fileExtension", () => {
  it.each([
    ["report.pdf", "pdf"],
    ["REPORT.PDF", "pdf"],
    ["report.final.Pdf", "pdf"],
    ["archive.tar.gz", "gz"],
    ["invoice.pdf.exe", "exe"],
    [".profile.pdf", "pdf"],
    ["a.b", "b"],
    ["my holiday.jpeg", "jpeg"],
    ["10.30.wav", "wav"],
    ["a\u{ff0f}b.pdf", "pdf"],
    ["x.__proto__", "__proto__"],
    ["x.constructor", "constructor"],
    ["résumé.pdf", "pdf"],
    ["می\u200cخواهم.pdf", "pdf"],
    ["👩\u200d👧.png", "png"],
  ])("[MD4] the last extension of %j is %j", (name, extension) => {
    expect(fileExtension(name)).toBe(extension);
  });

  it("[not MD4] letters beyond ASCII have no case", () => {
    expect(fileExtension("x.\u212Aml")).toBe("\u212Aml");
    expect(fileExtension("x.ＰＤＦ")).toBe("ＰＤＦ");
  });

  it.each([
    ["nothing", ""],
    ["no dot", "pdf"],
    ["only an extension", ".pdf"],
    ["only an extension behind dots", "..pdf"],
    ["only an extension behind blanks", " \t\u00a0.pdf"],
    ["a dot at the end", "report.pdf."],
    ["dots alone", "..."],
    ["a path", "reports/a.pdf"],
    ["only an extension in a folder", "reports/.pdf"],
    ["a path of Windows", "reports\\a.pdf"],
    ["a folder with a dot", "reports.d/pdf"],
    ["a stream", "shell.asp:.jpg"],
    ["a stream with a type", "shell.asp::$DATA.jpg"],
    ["a stream behind the extension", "a.jpg:evil.exe"],
    ["a drive", "C:a.jpg"],
    ["a drive and a path", "C:\\a.jpg"],
    ["an honest time", "10:30.pdf"],
    ["only an extension behind a joiner", "\u200c.pdf"],
    ["only an extension behind a variation selector", "\ufe0f.pdf"],
    ["only an extension behind a Hangul filler", "\u3164.pdf"],
    ["only an extension behind a blank Braille pattern", "\u2800.pdf"],
    ["only an extension behind an invisible stem with dots", ".\u200d. \u034f.pdf"],
    ["a blank at the end", "x.pdf "],
    ["a blank behind the dot", "x. pdf"],
    ["no text", 7],
    ["nothing at all", undefined],
    ["an object", { lastIndexOf: () => 1, length: 5, slice: () => "pdf" }],
  ])("[MD4] none: %s", (_, name) => {
    expect(fileExtension(name as string)).toBeNull();
  });

  const hidden = [
    ["C0", 0x00, 0x1f],
    ["DEL and C1", 0x7f, 0x9f],
    ["soft hyphen", 0xad, 0xad],
    ["Arabic letter mark", 0x61c, 0x61c],
    ["Mongolian vowel separator", 0x180e, 0x180e],
    ["zero-width space", 0x200b, 0x200b],
    ["marks of direction", 0x200e, 0x200f],
    ["separators and overrides", 0x2028, 0x202e],
    ["invisible operators and isolates", 0x2060, 0x206f],
    ["byte order mark", 0xfeff, 0xfeff],
    ["annotations", 0xfff9, 0xfffb],
    ["halves of pairs", 0xd800, 0xdfff],
    ["tags", 0xe0000, 0xe007f],
  ] as const;

  it.each(hidden)(
    "[MD4] a character that hides or reorders text is refused at any position: %s",
    (_, first, last) => {
      for (let code = first; code <= last; code += 1) {
        const character = String.fromCodePoint(code);
        for (const name of [
          `${character}x.pdf`,
          `x${character}.pdf`,
          `x.p${character}df`,
          `x.pdf${character}`,
        ]) {
          expect(fileExtension(name)).toBeNull();
        }
      }
    },
  );

  it("[not MD4] the neighbours of those characters are ordinary", () => {
    for (const code of [
      0x20, 0x7e, 0xa0, 0xac, 0xae, 0x200a, 0x200c, 0x200d, 0x2010, 0x202f, 0x2070, 0x1f600,
    ]) {
      expect(fileExtension(`x${String.fromCodePoint(code)}.pdf`)).toBe("pdf");
    }
  });

  it("reads names of 50,000 characters", () => {
    expect(fileExtension(`${"a.".repeat(25_000)}PDF`)).toBe("pdf");
    expect(fileExtension(`${" ".repeat(50_000)}.pdf`)).toBeNull();
    expect(fileExtension(".".repeat(50_000))).toBeNull();
    expect(fileExtension(`x.${"A".repeat(50_000)}`)).toBe("a".repeat(50_000));
  });

  it("[MD4] the type is the text after the last dot, whatever comes before it", () => {
    const stem = fc.stringMatching(/^[a-zA-Z0-9. _()ü-]*[a-zA-Z0-9]$/);
    fc.assert(
      fc.property(stem, fc.stringMatching(/^[a-z0-9]{1,5}$/), fc.boolean(), (before, type, isUpper) => {
        expect(fileExtension(`${before}.${isUpper ? type.toUpperCase() : type}`)).toBe(type);
      }),
    );
  });
});
