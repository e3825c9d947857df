import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canUpload, decideUpload, type UploadedFile, type Uploader } from "../../src/uploads/canUpload.ts";
import { defaultUploadSettings, type UploadSettings } from "../../src/uploads/settings.ts";

const settings: UploadSettings = {
  customersMayUpload: true,
  customerFileTypes: ["jpg", "pdf"],
  agentsMayUpload: true,
  agentFileTypes: ["docx"],
  maxFileMegabytes: 5,
};
const pdf: UploadedFile = { name: "report.pdf", bytes: 1_000 };
const docx: UploadedFile = { name: "report.docx", bytes: 1_000 };

describe("canUpload", () => {
  it("[MD1] customers and agents may upload the types of their own list", () => {
    expect(decideUpload("customer", pdf, settings)).toEqual({ value: true, because: ["MD1", "MD2"] });
    expect(canUpload("agent", docx, settings)).toBe(true);
    expect(decideUpload("customer", docx, settings)).toMatchObject({ value: false, because: ["MD1"] });
    expect(decideUpload("agent", pdf, settings)).toMatchObject({ value: false, because: ["MD1"] });
  });

  it("[MD1] each switch applies to its own users only", () => {
    const onlyAgents = { ...settings, customersMayUpload: false };
    const onlyCustomers = { ...settings, agentsMayUpload: false };
    expect(decideUpload("customer", pdf, onlyAgents)).toMatchObject({ value: false, because: ["MD1"] });
    expect(canUpload("agent", docx, onlyAgents)).toBe(true);
    expect(decideUpload("agent", docx, onlyCustomers)).toMatchObject({ value: false, because: ["MD1"] });
    expect(canUpload("customer", pdf, onlyCustomers)).toBe(true);
  });

  it("[AN7] a refusal says whether uploads are off, and the type and size of the file", () => {
    const off = { ...settings, customersMayUpload: false };
    const other = { ...docx, bytes: 5_000_001 };
    const tooLarge = { bytes: 5_000_001, maxFileMegabytes: 5 };
    expect(decideUpload("customer", pdf, off).facts).toEqual({ MD1: { case: "off" } });
    expect(decideUpload("customer", other, settings).facts).toEqual({
      MD1: { case: "fileType", fileType: "docx" },
      MD2: tooLarge,
    });
    expect(decideUpload("customer", { ...other, name: "C:a.pdf" }, off).facts).toEqual({
      MD1: { case: "off" },
      MD2: tooLarge,
      MD4: { fileName: "C:a.pdf" },
    });
  });

  it("[AN7] names and types that are too long to be shown are shortened", () => {
    const long = "a".repeat(300);
    const shown = `${"a".repeat(200)}…`;
    const file = (name: string) => decideUpload("customer", { name, bytes: 1 }, settings).facts;
    expect(file(`report.${long}`)).toEqual({ MD1: { case: "fileType", fileType: shown } });
    expect(file(long)).toEqual({ MD4: { fileName: shown } });
  });

  it("[MD1] an empty list allows no type", () => {
    expect(canUpload("customer", pdf, { ...settings, customerFileTypes: [] })).toBe(false);
    expect(canUpload("agent", docx, { ...settings, agentFileTypes: [] })).toBe(false);
  });

  it("[not MD1] a listed type that is too large breaks another rule", () => {
    expect(decideUpload("customer", { ...pdf, bytes: 5_000_001 }, settings).because).toEqual(["MD2"]);
  });

  it.each([0, 1, 4_999_999, 5_000_000])("[not MD2] %d bytes are within 5 megabytes", (bytes) => {
    expect(canUpload("customer", { ...pdf, bytes }, settings)).toBe(true);
  });

  it.each([5_000_001, 5 * 2 ** 20, 1e300])("[MD2] %d bytes are not", (bytes) => {
    expect(decideUpload("customer", { ...pdf, bytes }, settings)).toMatchObject({
      value: false,
      because: ["MD2"],
    });
    expect(canUpload("agent", { ...docx, bytes }, settings)).toBe(false);
  });

  it("[MD2] the largest limit is 20,000,000 bytes", () => {
    const limit = { ...settings, maxFileMegabytes: 20 };
    expect(canUpload("customer", { ...pdf, bytes: 20_000_000 }, limit)).toBe(true);
    expect(canUpload("customer", { ...pdf, bytes: 20_000_001 }, limit)).toBe(false);
  });

  it.each(["REPORT.PDF", "report.exe.pdf", "résumé.pdf", "10.30.pdf", "👩\u200d👧.pdf"])(
    "[not MD4] %s is a pdf",
    (name) => {
      expect(canUpload("customer", { name, bytes: 1 }, settings)).toBe(true);
    },
  );

  it.each([
    ".pdf",
    "pdf",
    "report.pdf.",
    "",
    "report.\u202Epdf",
    "report.pdf\u0000",
    "a/.pdf",
    "report.p\u200Bdf",
    "shell.asp:.jpg",
    "C:a.jpg",
    "10:30.pdf",
    "\u3164.jpg",
  ])("[MD4] %j has no type", (name) => {
    expect(decideUpload("customer", { name, bytes: 1 }, settings)).toMatchObject({
      value: false,
      because: ["MD4"],
    });
  });

  it.each(["report.pdf.exe", "report.ｐｄｆ", "report.__proto__", "report.constructor"])(
    "[MD1] %j is of another type",
    (name) => {
      expect(decideUpload("customer", { name, bytes: 1 }, settings)).toMatchObject({
        value: false,
        because: ["MD1"],
      });
    },
  );

  it("a refusal names every broken rule", () => {
    const file = { name: ".pdf", bytes: 20_000_001 };
    expect(decideUpload("agent", file, defaultUploadSettings)).toMatchObject({
      value: false,
      because: ["MD1", "MD2", "MD4"],
    });
  });

  it.each([[[".PDF"]], [[" Pdf "]], [["*", "", ".pdf"]]])(
    "[MD4] the unchecked list %j allows pdf",
    (types) => {
      expect(canUpload("customer", pdf, { ...settings, customerFileTypes: types })).toBe(true);
    },
  );

  it.each([["*"], [""], ["."], [null], [["pdf"]], ["report.pdf"]])(
    "[MD1] the entry %j matches nothing",
    (entry) => {
      expect(canUpload("customer", pdf, { ...settings, customerFileTypes: [entry as string] })).toBe(false);
    },
  );

  it.each([-1, 0.5, NaN, Infinity, "1", null, undefined, 1n])("[ST10] %s is not a size", (bytes) => {
    const file = { ...pdf, bytes } as UploadedFile;
    expect(decideUpload("customer", file, settings)).toEqual({ value: false, because: ["ST10"] });
  });

  it.each([
    ["admin", pdf, settings],
    [undefined, pdf, settings],
    [["customer"], pdf, settings],
    ["__proto__", pdf, settings],
    ["customer", undefined, settings],
    ["customer", null, settings],
    ["customer", "report.pdf", settings],
    ["customer", { ...pdf, name: ["report.pdf"] }, settings],
    ["customer", pdf, undefined],
    ["customer", pdf, null],
    ["customer", pdf, { ...settings, customersMayUpload: "false" }],
    ["customer", pdf, { ...settings, customerFileTypes: "pdf" }],
    ["customer", pdf, { ...settings, agentsMayUpload: 1 }],
    ["customer", pdf, { ...settings, agentFileTypes: undefined }],
    ["customer", pdf, { ...settings, maxFileMegabytes: 0 }],
    ["customer", pdf, { ...settings, maxFileMegabytes: 21 }],
    ["customer", pdf, { ...settings, maxFileMegabytes: 1.5 }],
    ["customer", pdf, { ...settings, maxFileMegabytes: "5" }],
    ["customer", pdf, { ...settings, maxFileMegabytes: undefined }],
  ])("[ST10] a value outside its declared type is refused: %j, %j, %j", (uploader, file, given) => {
    expect(decideUpload(uploader as Uploader, file as UploadedFile, given as UploadSettings)).toEqual({
      value: false,
      because: ["ST10"],
    });
  });

  it("adding a type or raising the limit never refuses more", () => {
    const type = fc.constantFrom("pdf", "jpg", "exe", "docx");
    const megabytes = fc.integer({ min: 1, max: 20 });
    const question = fc.record({
      name: type.map((each) => `x.${each}`),
      bytes: fc.integer({ min: 0, max: 21_000_000 }),
    });
    fc.assert(
      fc.property(question, fc.array(type), type, megabytes, megabytes, (file, types, added, one, other) => {
        const before = { ...settings, customerFileTypes: types, maxFileMegabytes: Math.min(one, other) };
        const after = {
          ...settings,
          customerFileTypes: [...types, added],
          maxFileMegabytes: Math.max(one, other),
        };
        expect(canUpload("customer", file, after) || !canUpload("customer", file, before)).toBe(true);
      }),
    );
  });
});
