import { compileFunction } from "node:vm";
import * as ajv from "ajv/dist/2020.js";
import ts from "typescript";
import { expect, it } from "vitest";
import { printedLines, promisedLines } from "../arrows.ts";
import { textOf } from "../sources.ts";

type Run = (require: (name: string) => unknown, exports: object) => void;

const code = /^```ts\n([\s\S]*?)^```$/m.exec(textOf("docs/json-schema.md"))?.[1] ?? "";

/** Stands in for the package. */
function moduleOf(name: string): unknown {
  if (!name.startsWith("tenant-policy/")) return ajv;
  return { __esModule: true, default: JSON.parse(textOf(name.replace("tenant-policy/", ""))) as unknown };
}

it("the code in docs/json-schema.md prints what its comments say", async () => {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const run = compileFunction(outputText, ["require", "exports"]) as Run;
  expect(promisedLines(code)).toHaveLength(2);
  expect(
    await printedLines(() => {
      run(moduleOf, {});
    }),
  ).toEqual(promisedLines(code));
});
