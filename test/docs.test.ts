import { expect, it } from "vitest";
import { rulesPage } from "../scripts/rulesPage.ts";
import { textOf } from "./sources.ts";

it("docs/rules.md is what `npm run docs` makes", () => {
  expect(textOf("docs/rules.md")).toBe(rulesPage());
});
