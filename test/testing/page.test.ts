import { compileFunction } from "node:vm";
import fc from "fast-check";
import * as library from "tenant-policy";
import * as explaining from "tenant-policy/explain";
import * as testing from "tenant-policy/testing";
import * as arbitraries from "tenant-policy/testing/arbitraries";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { doors, importNameOf } from "../../scripts/doors.mjs";
import { type ExportGroup, exportGroups, undocumentedNames } from "../../scripts/questionsPage.ts";
import { printedLines, promisedLines } from "../arrows.ts";
import { codeBlocksOf, textOf } from "../sources.ts";
import { runs } from "../thoroughness.ts";

const page = textOf("docs/testing.md");
const blocks = codeBlocksOf("docs/testing.md");

type Run = (require: (name: string) => unknown, exports: object) => void;

/** Runs the block, and then its tests, one after the other. */
function runBlock(code: string): number {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const tests: (() => void)[] = [];
  const modules: Readonly<Record<string, unknown>> = {
    "tenant-policy": library,
    "tenant-policy/explain": explaining,
    "tenant-policy/testing": testing,
    "tenant-policy/testing/arbitraries": arbitraries,
    "fast-check": { default: fc, __esModule: true },
    vitest: { expect, it: (_: string, test: () => void) => tests.push(test) },
  };
  const run = compileFunction(outputText, ["require", "exports"]) as Run;
  run((name) => modules[name], {});
  for (const test of tests) test();
  return tests.length;
}

describe("the code in docs/testing.md", () => {
  const usual = fc.readConfigureGlobal();
  // Everyday, a seed with which a lock is found in the second history, and not in the six hundredth.
  beforeAll(() => {
    fc.configureGlobal({ ...usual, seed: runs(30, usual.seed ?? 0) });
  });
  afterAll(() => {
    fc.configureGlobal(usual);
  });

  it("has a block for each part of the door", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(5);
  });

  it.each(blocks)("prints what its comments say, and its tests pass: %#", async (code) => {
    let tests = 0;
    const printed = await printedLines(() => {
      tests = runBlock(code);
    });
    expect(printed).toEqual(promisedLines(code));
    expect(printed.length + tests + Number(code.includes("expect.extend("))).toBeGreaterThan(0);
  });

  it("declares the matchers as these tests do", () => {
    const own = textOf("test/testing/policyMatchers.d.ts");
    expect([own.replaceAll(/^\s*\/\/.*\n/gm, "")]).toEqual(codeBlocksOf("docs/testing.md", "vitest"));
    expect(codeBlocksOf("docs/testing.md", "jest").join()).toContain('declare module "expect"');
  });
});

describe("the page", () => {
  let groups: readonly ExportGroup[] = [];

  beforeAll(() => {
    const sources = Object.entries(doors).filter(([door]) => importNameOf(door).includes("/testing"));
    groups = exportGroups(sources.map(([, source]) => source));
  }, 60_000);

  it("names every function and constant of the door", () => {
    const values = groups.flatMap(({ exports }) => exports).filter(({ isType }) => !isType);
    expect(values.length).toBeGreaterThan(8);
    expect(values.filter(({ name }) => !page.includes(name))).toEqual([]);
  });

  it("is not all that explains an export: each has a doc comment", () => {
    expect(undocumentedNames(groups)).toEqual([]);
  });
});
