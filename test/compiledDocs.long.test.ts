import { describe, expect, it } from "vitest";
import { complaintsAbout } from "./compiled.ts";
import { examples, moduleOf } from "./docComments.ts";
import { codeBlocksOf } from "./sources.ts";

describe("the compiler", () => {
  it(
    "takes the code in the README, in docs/explain.md, docs/analysis.md and in doc comments",
    { timeout: 60_000 },
    () => {
      const pages = ["README.md", "docs/explain.md", "docs/analysis.md"].flatMap((page) =>
        codeBlocksOf(page),
      );
      expect([pages.length > 5, examples.length > 30]).toEqual([true, true]);
      const wrong = 'import { canInvite } from "tenant-policy";\nexport const answer: string = canInvite;\n';
      // The wrong one shows that complaints come to light.
      expect(complaintsAbout([...pages, ...examples.map(moduleOf), wrong])).toEqual([
        expect.stringMatching(/ is not assignable to type 'string'/),
      ]);
    },
  );

  // Apart from the other pages, which must not rest on the declaration.
  it("takes that in docs/testing.md, with the declaration and the setup file", { timeout: 60_000 }, () => {
    const marked = ["", "vitest", "setup"].map((mark) => codeBlocksOf("docs/testing.md", mark));
    expect(marked.map(({ length }) => length > 0)).toEqual([true, true, true]);
    expect(complaintsAbout(marked.flat())).toEqual([]);
  });
});
