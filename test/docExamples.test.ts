import { compileFunction } from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Example, examples, moduleOf, modules, offered } from "./docComments.ts";

interface Result {
  readonly expression: string;
  /** The value in the comment, as an expression. */
  readonly promised: string;
}

/** The expressions that have a comment with their value, such as `isDomainAllowed(…); // true`. */
function resultsIn(code: string): readonly Result[] {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isExpressionStatement).map((statement) => {
    const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
    return {
      expression: statement.expression.getText(),
      promised: comment === undefined ? "" : code.slice(comment.pos + "//".length, comment.end).trim(),
    };
  });
}

type Run = (require: (name: string) => unknown, exports: object) => readonly unknown[];

/** The values of the expressions that stand alone in a line of the example. */
function valuesOf(example: Example): readonly unknown[] {
  const file = ts.createSourceFile("example.ts", moduleOf(example), ts.ScriptTarget.ES2022, true);
  const lines = file.statements.map((statement) =>
    ts.isExpressionStatement(statement)
      ? `results.push(${statement.expression.getText()});`
      : statement.getText(),
  );
  const code = `const results: unknown[] = [];\n${lines.join("\n")}\n`;
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const run = compileFunction(`${outputText}\nreturn results;`, ["require", "exports"]) as Run;
  return run((name) => modules[name], {});
}

function valueOf(promised: string): unknown {
  return (compileFunction(`return (${promised});`) as () => unknown)();
}

describe("the examples in doc comments", () => {
  it("stand at thirty exports or more, each of them offered by a door", () => {
    const names = examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(names.filter((name) => !offered.has(name))).toEqual([]);
  });

  it.each(examples)("$name: two to eight lines that use it and show its value", ({ name, code }) => {
    const lines = code.split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.length).toBeLessThanOrEqual(8);
    expect(code).toContain(`${name}(`);
    const results = resultsIn(code);
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter(({ promised }) => promised === "")).toEqual([]);
  });

  it.each(examples)("$name: the values are those in the comments", (example) => {
    expect(valuesOf(example)).toEqual(resultsIn(example.code).map(({ promised }) => valueOf(promised)));
  });
});
