import ts from "typescript";
import { describe, expect, it } from "vitest";
import { doors } from "../scripts/doors.mjs";
import { sliceNames } from "../src/tenant/tenant.ts";
import { everyNode, filesBelow, importsOf, parsed, textOf } from "./sources.ts";

const sources = filesBelow("src");

// kernel ← vocabulary ← areas ← slices ← tenant ← storage ← analysis ← explain ← index; testing stands above them all
const floors = [
  "kernel",
  "vocabulary",
  "area",
  "slices",
  "tenant",
  "storage",
  "analysis",
  "explain",
  "index",
  "testing",
];
const roomOf = (path: string): string => path.split("/")[1]?.replace(".ts", "") ?? "";
const floorOf = (path: string): number => {
  const floor = floors.indexOf(roomOf(path));
  return floor === -1 ? floors.indexOf("area") : floor;
};

const imports = sources.flatMap((path) => importsOf(path).map((target) => ({ path, target })));
const inner = imports.filter(({ target }) => target.startsWith("src/"));
const nameOf = (path: string): string => path.replace(/^.*\/|\.ts$/g, "");

describe("the rooms of src", () => {
  it("import only from floors below, and areas not from each other", () => {
    const wrong = inner.filter(
      ({ path, target }) =>
        floorOf(target) > floorOf(path) ||
        (floorOf(target) === floorOf(path) && roomOf(target) !== roomOf(path)),
    );
    // The ids of all rules, which the tables of all areas make, and what the facts of a decision hold. Both are types only.
    const exceptions = ["src/kernel/decision/rule.ts", "src/kernel/decision/facts.ts"];
    expect(wrong.filter(({ path }) => !exceptions.includes(path))).toEqual([]);
    for (const path of exceptions) expect(textOf(path)).not.toMatch(/^import (?!type ).*"\.\.\/\.\.\//m);
    expect(inner.length).toBeGreaterThan(100);
  });

  it("are reached from outside by the doors only, and nothing imports those", () => {
    const sourcesOfDoors = Object.values(doors);
    expect(sourcesOfDoors).toContain("src/index.ts");
    // The types of all questions, of which each has generated arguments.
    const exception = { path: "src/testing/arbitraries/question.ts", target: "src/index.ts" };
    expect(inner.filter(({ target }) => sourcesOfDoors.includes(target))).toEqual([exception]);
    expect(textOf(exception.path)).toContain('import type * as library from "../../index.ts";');
  });

  it("keep rule texts out of the questions", () => {
    const wrong = inner.filter(
      ({ path, target }) => nameOf(target) === "rules" && roomOf(path) !== "explain",
    );
    expect(wrong).toEqual([]);
  });

  it("import in no circle, types included", () => {
    const targetsOf = (path: string): readonly string[] =>
      inner.filter((each) => each.path === path).map(({ target }) => target);
    const visited = new Set<string>();
    const onPath: string[] = [];
    const circles: string[][] = [];
    const visit = (path: string): void => {
      if (onPath.includes(path)) circles.push([...onPath.slice(onPath.indexOf(path)), path]);
      if (visited.has(path)) return;
      visited.add(path);
      onPath.push(path);
      targetsOf(path).forEach(visit);
      onPath.pop();
    };
    sources.forEach(visit);
    expect(circles).toEqual([]);
  });

  it("declare every slice in a file of its name", () => {
    const declared = filesBelow("src/slices").filter((path) =>
      textOf(path).includes(" = /* @__PURE__ */ slice("),
    );
    expect(declared.map(nameOf).sort()).toEqual([...sliceNames].sort());
  });

  it("import one other package, an optional one, in one file of the door that needs it", () => {
    const outer = imports.filter(({ target }) => !target.startsWith("src/"));
    expect(outer).toEqual([{ path: "src/testing/arbitraries/fastCheck.ts", target: "fast-check" }]);
  });

  it("ask the host for the offsets of time zones in one file", () => {
    expect(sources.filter((path) => textOf(path).includes("new Intl.DateTimeFormat"))).toEqual([
      "src/kernel/time/hostOffset.ts",
    ]);
  });

  it("load fast-check by no door but the one for property tests", () => {
    const arbitraries = (path: string): boolean => path.startsWith("src/testing/arbitraries/");
    expect(inner.filter(({ path, target }) => arbitraries(target) && !arbitraries(path))).toEqual([]);
    expect(inner.filter(({ target }) => arbitraries(target)).length).toBeGreaterThan(10);
  });

  it("hold each question that the index offers in a file of its name", () => {
    const offered = parsed("src/index.ts").statements.flatMap((statement) => {
      if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
      const file = nameOf(moduleSpecifier?.getText().replaceAll('"', "") ?? "");
      return exportClause.elements.map(({ name }) => ({ file, name: name.text }));
    });
    const questions = offered.filter(({ name }) => /^(can|is)[A-Z]/.test(name));
    expect(questions.filter(({ file, name }) => file !== name)).toEqual([]);
    expect(questions.length).toBeGreaterThan(30);
    const twins = offered.filter(({ name }) => /^decide[A-Z]/.test(name));
    expect(twins.map(({ file }) => file).sort()).toEqual(questions.map(({ file }) => file).sort());
  });
});

const bannedNames = new Set([
  ...["globalThis", "window", "self", "process", "console", "fetch", "require", "performance", "crypto"],
  ...["setTimeout", "setInterval", "queueMicrotask", "navigator", "localStorage", "eval", "WeakRef"],
]);
const bannedMembers =
  /^(random|now|localeCompare|toLocale\w+|getTimezoneOffset|toDateString|toTimeString|[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year))$/;

/** What in this node asks the host for something: a clock, chance, a default; or is no plain function. */
function impurityOf(node: ts.Node): string | null {
  if (ts.isThrowStatement(node)) return "throw";
  if (ts.isClassLike(node)) return "class";
  if (ts.isIdentifier(node) && bannedNames.has(node.text)) return node.text;
  if (ts.isCallExpression(node) && node.expression.getText() === "Date.parse") {
    // A text without a zone is read in the host's; one that ends in Z is not.
    return /Z["`]$/.test(node.arguments[0]?.getText() ?? "") ? null : "Date.parse";
  }
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() !== "JSON") {
    return bannedMembers.test(node.name.text) ? node.name.text : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
    return (node.arguments ?? []).length === 0 ? "new Date()" : null;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  if (ts.isNewExpression(node) && node.expression.getText().startsWith("Intl.")) {
    const locale = node.arguments?.[0];
    const isGiven = locale !== undefined && (ts.isStringLiteral(locale) || locale.getText() === "language");
    return isGiven ? null : "Intl without a locale";
  }
  return null;
}

describe("the purity of src", () => {
  const found = sources.flatMap((path) =>
    everyNode(parsed(path)).flatMap((node) => {
      const impurity = impurityOf(node);
      return impurity === null ? [] : [`${path}: ${impurity}`];
    }),
  );

  it("[ST7] no clock, randomness, global or host default is asked, no class made, nothing thrown but by tests", () => {
    expect(found).toEqual(["src/testing/fail.ts: throw"]);
  });

  it("[not ST7] the check sees each of these where it stands", () => {
    const text = `Date.now(); new Date(); Date(); Math.random(); throw 1; class A {}; globalThis.x; a.localeCompare(b);
      new Intl.DateTimeFormat(undefined, {}); d.getHours(); Date.parse("x"); console.log(1);`;
    const nodes = everyNode(ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2022, true));
    expect(nodes.filter((node) => impurityOf(node) !== null)).toHaveLength(12);
    const pure = ts.createSourceFile("y.ts", "new Date(0); JSON.parse(t)", ts.ScriptTarget.ES2022, true);
    expect(everyNode(pure).filter((node) => impurityOf(node) !== null)).toEqual([]);
  });

  it("letters are folded in one place, ASCII only", () => {
    const folding = sources.filter((path) => /\.to(Lower|Upper)Case\(/.test(textOf(path)));
    expect(folding).toEqual(["src/kernel/text/ascii.ts"]);
  });

  it("no file is longer than 250 lines but tables, and none holds a default export", () => {
    const written = sources.filter((path) => !path.startsWith("src/explain/locales/"));
    const long = written.filter((path) => textOf(path).split("\n").length > 251);
    expect(long.filter((path) => nameOf(path) !== "rules" && path !== "src/index.ts")).toEqual([]);
    expect(sources.filter((path) => /^export default/m.test(textOf(path)))).toEqual([]);
  });
});
