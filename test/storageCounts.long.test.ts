import { describe, expect, it } from "vitest";
import { withStorageCounts } from "../scripts/storageCounts.ts";
import { textOf } from "./sources.ts";

describe("the generated pages", () => {
  it("docs/storage.md has the counts that `npm run docs` makes", () => {
    const page = textOf("docs/storage.md");
    expect(page === withStorageCounts(page), "docs/storage.md is out of date").toBe(true);
    expect(() => withStorageCounts("no marks")).toThrow("needs the marks");
  });
});
