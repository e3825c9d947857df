import { existsSync, readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import * as library from "tenant-policy";
import * as analysisDoor from "tenant-policy/analysis";
import * as explainDoor from "tenant-policy/explain";
import * as deDoor from "tenant-policy/explain/de";
import * as enDoor from "tenant-policy/explain/en";
import * as testing from "tenant-policy/testing";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { printedLines, promisedLines } from "./arrows.ts";
import { codeBlocksOf } from "./sources.ts";

const root = new URL("..", import.meta.url).pathname;
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = codeBlocksOf("README.md");
const explaining = ["docs/explain.md", "docs/analysis.md"].flatMap((page) => codeBlocksOf(page));

type Run = (require: (name: string) => unknown, exports: object) => void;

function runBlock(code: string): void {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const modules: Readonly<Record<string, unknown>> = {
    "tenant-policy": library,
    "tenant-policy/analysis": analysisDoor,
    "tenant-policy/explain": explainDoor,
    "tenant-policy/explain/en": enDoor,
    "tenant-policy/explain/de": deDoor,
    "tenant-policy/testing": testing,
  };
  const run = compileFunction(outputText, ["require", "exports"]) as Run;
  run((name) => modules[name], {});
}

describe("the code in docs/explain.md and docs/analysis.md", () => {
  it.each(explaining)("prints what its comments say: %#", async (code) => {
    expect(promisedLines(code)).not.toEqual([]);
    expect(
      await printedLines(() => {
        runBlock(code);
      }),
    ).toEqual(promisedLines(code));
  });
});

describe("the code in the README", () => {
  it("has a block for a question, a service, a UI, tests and rules of your own", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(5);
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

  it("asks the first question in ten lines", () => {
    expect(blocks[0]?.trimEnd().split("\n").length).toBeLessThanOrEqual(10);
  });
});

describe("the README", () => {
  it("has at most 150 lines", () => {
    expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(150);
  });

  it("names the five questions to start with, and only names that exist", () => {
    const rows = [...readme.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    const five = ["canAccessAsset", "helpDeskAccessLevel", "isDomainAllowed", "passwordPolicyCheck"];
    expect(rows).toEqual([...five, "mediaUrlExpiry"]);
    expect(rows.filter((name = "") => !Object.hasOwn(library, name))).toEqual([]);
  });

  it("names rules that exist", () => {
    const ids = new Set(readme.match(/\b[A-Z]{2}[0-9]{1,2}\b/g));
    expect([...ids].filter((id) => explainDoor.ruleOf(id as library.RuleId) === null)).toEqual([]);
    expect(ids.size).toBeGreaterThan(8);
  });

  it("links to files that exist, and names files that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = ""]) => path);
    const named = readme.match(/\b(?:test|docs|examples|src)\/[\w./-]*\w/g) ?? [];
    const missing = [...links, ...named].filter((path) => !/^https?:/.test(path) && !existsSync(root + path));
    expect(missing).toEqual([]);
    expect(links).toEqual(expect.arrayContaining(["docs/rules.md", "CONTRIBUTING.md", "CHANGELOG.md"]));
  });

  it("gives the commands that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: object };
    const commands = [...readme.matchAll(/npm (?:run )?(test|demo|docs|bench)\b/g)].map(
      ([, name = ""]) => name,
    );
    expect(new Set(commands)).toEqual(new Set(["demo", "test"]));
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
