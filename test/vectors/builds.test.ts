import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { twinOf } from "../../scripts/questionsPage.ts";
import { everyQuestion } from "./committed.ts";

type Library = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

// What `require("tenant-policy")` gives, built by another tool into one file. `npm test` builds it before.
const built = createRequire(import.meta.url)("../../dist/node/index.cjs") as Library;

it.each(everyQuestion)("the built $question decides as the vectors say", ({ question, vectors }) => {
  for (const { input, ...answer } of vectors) {
    expect(JSON.parse(JSON.stringify(built[twinOf(question)]?.(...input)))).toEqual(answer);
  }
});

const answering = everyQuestion.filter(({ question }) => twinOf(question) !== question);

it.each(answering)("the built $question says yes or no as the vectors say", ({ question, vectors }) => {
  for (const { input, value } of vectors) expect(built[question]?.(...input)).toBe(value);
});
