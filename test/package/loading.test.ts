import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

const modules = new URL("../../dist/esm/", import.meta.url).pathname;
const files = readdirSync(modules, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".js"),
);

/** The calls that a module makes when it is loaded, but for those that a bundler may leave out. */
function keptCalls(text: string): readonly string[] {
  const file = ts.createSourceFile("module.js", text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) ts.forEachChild(node, visit);
    else if (!text.slice(0, node.getStart()).trimEnd().endsWith("/* @__PURE__ */"))
      found.push(node.getText());
  };
  ts.forEachChild(file, visit);
  return found;
}

it("every call that the built modules make when loaded is marked as free of side effects", () => {
  const kept = files.flatMap((path) =>
    keptCalls(readFileSync(modules + path, "utf8")).map((call) => `${path}: ${call.slice(0, 80)}`),
  );
  // Mark the function that is called with `@__NO_SIDE_EFFECTS__`, or the call with `@__PURE__`.
  expect(kept).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

it("the check sees a call that is not marked, and only that", () => {
  const text = `
    const one = /* @__PURE__ */ frozen([made()]);
    const two = { value: new Map() };
    const three = () => made();
    const four = list.map(read);`;
  expect(keptCalls(text)).toEqual(["new Map()", "list.map(read)"]);
});
