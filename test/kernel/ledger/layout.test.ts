import { describe, expect, it } from "vitest";
import { filesBelow, importsOf, textOf } from "../../sources.ts";

const folder = "src/kernel/ledger/";
const doors = new Set(
  [
    ...["ledger.ts", "entryPage.ts", "idSet.ts", "lowestBy.ts", "orderBy.ts", "partLedger.ts"],
    "secondHashOf.ts",
  ].map((name) => folder + name),
);

describe("the layout of a ledger", () => {
  it("is private to its folder", () => {
    const outside = filesBelow("src").filter((path) => !path.startsWith(folder));
    const wrong = outside.flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith(folder) && !doors.has(target))
        .map((target) => ({ path, target })),
    );
    expect(wrong).toEqual([]);
    expect(outside.filter((path) => /\brootOf\b/.test(textOf(path)))).toEqual([]);
  });
});
