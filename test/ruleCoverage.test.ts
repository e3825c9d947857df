import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ruleBook } from "../src/explain/ruleBook.ts";
import { everyNode, filesBelow, parsed, textOf } from "./sources.ts";

const ids = [...ruleBook.keys()];
const idForm = /\b[A-Z]{2}[0-9]{1,2}\b/g;

const questions = filesBelow("src").filter((path) => !path.endsWith("/rules.ts"));
const namedInCode = new Set(questions.flatMap((path) => textOf(path).match(idForm) ?? []));
/** The door for tests decides nothing. */
const deciding = questions.filter((path) => !path.startsWith("src/testing/"));
const namedByQuestions = new Set(deciding.flatMap((path) => textOf(path).match(idForm) ?? []));

/** The first argument of every `it`, `it.each(…)` and `describe` of the suite. */
const titles = filesBelow("test")
  .filter((path) => path.endsWith(".test.ts"))
  .flatMap((path) => everyNode(parsed(path)))
  .filter((node) => ts.isCallExpression(node))
  .filter((call) => /^(it|test|describe)\b/.test(call.expression.getText()))
  .flatMap((call) => {
    const [title] = call.arguments;
    return title !== undefined && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))
      ? [title.getText()]
      : [];
  });

describe("every rule", () => {
  it("that the code names stands in a table", () => {
    expect([...namedInCode].filter((id) => !ruleBook.has(id))).toEqual([]);
  });

  it("stands in the code", () => {
    expect(ids.filter((id) => !namedByQuestions.has(id))).toEqual([]);
  });

  it("stands in the title of a test where it decides", () => {
    expect(ids.filter((id) => !titles.some((title) => title.includes(`[${id}]`)))).toEqual([]);
  });

  it("stands in the title of a test where it does not", () => {
    expect(ids.filter((id) => !titles.some((title) => title.includes(`[not ${id}]`)))).toEqual([]);
  });
});
