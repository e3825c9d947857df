import { existsSync, readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import * as library from "tenant-policy";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { printedLines, promisedLines } from "./arrows.ts";
import { complaintsAbout } from "./compiled.ts";

const root = new URL("..", import.meta.url).pathname;
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
const tableRows = readme.split("\n").filter((line) => line.startsWith("|"));

type Run = (require: (name: string) => unknown, exports: object) => void;

function runBlock(code: string): void {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const modules: Readonly<Record<string, unknown>> = { "tenant-policy": library };
  const run = compileFunction(outputText, ["require", "exports"]) as Run;
  run((name) => modules[name], {});
}

describe("the code in the README", () => {
  it("is there", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(3);
  });

  it.each(blocks)("prints what its comments say: %#", async (code) => {
    const promised = promisedLines(code);
    expect(promised).not.toEqual([]);
    expect(
      await printedLines(() => {
        runBlock(code);
      }),
    ).toEqual(promised);
  });

  it("compiles", { timeout: 60_000 }, () => {
    expect(complaintsAbout(blocks)).toEqual([]);
  });

  it("asks the first question in ten lines", () => {
    expect(blocks[0]?.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
  });
});

describe("the tables of the README", () => {
  const told = new Set(tableRows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name)));

  it("name everything that the library exports", () => {
    const explaining = ["explain", "messageOf", "ruleOf"];
    const names = Object.keys(library).filter((name) => !explaining.includes(name));
    expect(names.filter((name) => !told.has(name))).toEqual([]);
    expect(explaining.filter((name) => !readme.includes(`- \`${name}(`))).toEqual([]);
  });

  it("name nothing else", () => {
    const names = [...told].filter((name) => name !== "true");
    expect(names.filter((name) => name === undefined || !Object.hasOwn(library, name))).toEqual([]);
  });

  it("set each decide… beside a can… or is…, and the other way round", () => {
    for (const row of tableRows) {
      const [first = "", second = ""] = [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name);
      expect(/^(can|is)[A-Z]/.test(first), row).toBe(second.startsWith("decide"));
    }
  });
});

describe("the README", () => {
  it("names rules that there are", () => {
    const ids = new Set(readme.match(/\b[A-Z]{2}[0-9]{1,2}\b/g));
    const unknown = [...ids].filter((id) => library.ruleOf(id as library.RuleId) === null);
    expect(unknown).toEqual([]);
    expect(ids.size).toBeGreaterThan(50);
  });

  it("links to files that there are", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = ""]) => path);
    expect(links.filter((path) => !/^https?:/.test(path) && !existsSync(root + path))).toEqual([]);
    expect(links).toEqual(expect.arrayContaining(["docs/rules.md", "CONTRIBUTING.md", "CHANGELOG.md"]));
  });
});
