import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideForwardTo } from "../../src/mail/canForwardTo.ts";
import { decideEmailBlocked } from "../../src/mail/isEmailBlocked.ts";
import { checkBlockedEmails, checkForwardEmails } from "../../src/mail/settings.ts";

const expected = "a whole address such as ann@example.com, without wildcards";

describe.each([
  ["block", checkBlockedEmails],
  ["forward", checkForwardEmails],
])("the check of a %s list", (_, check) => {
  it("[PA9] comma-separated or an array: canonical, blank entries dropped", () => {
    const value = ["ann@a.example", "bob@b.example"];
    expect(check(" Bob@B.example, ,ann@a.example,BOB@b.example,")).toEqual({ value });
    expect(check(["bob@b.example\n", "", "ann@a.example"])).toEqual({ value });
  });

  it("[PA9] every bad entry is told with its position", () => {
    expect(check(["ann@a.example", "a.example", " ", "@a.example", "Ann <ann@a.example>", 7])).toEqual({
      issues: [1, 3, 4, 5].map((position) => ({ rule: "PA9", path: [position], message: expected })),
    });
  });

  it.each([" ", ",", " , ,", [[""]], [["", " "]]].map((written) => [written]))(
    "[PA9] what was written but holds no valid entry is refused: %j",
    (written) => {
      expect(check(written).issues?.[0]).toMatchObject({ rule: "PA9" });
    },
  );

  it.each(["", []].map((written) => [written]))("[not PA9] what was not written is empty: %j", (written) => {
    expect(check(written)).toEqual({ value: [] });
  });

  it.each(["*@a.example", "ann*@a.example"])("[PA11] no asterisk: %s", (entry) => {
    expect(check([entry])).toEqual({ issues: [{ rule: "PA9", path: [0], message: expected }] });
  });

  it.each(["o'hara@a.example", "ann+x@a.example"])("[not PA11] other signs may be: %s", (entry) => {
    expect(check([entry])).toEqual({ value: [entry] });
  });

  it.each([null, undefined, 7, true, {}])("[ST10] %j is no list", (written) => {
    expect(check(written).issues).toMatchObject([{ rule: "ST10", path: [] }]);
  });

  it("a canonical list is its own canonical form, and the questions answer the same", () => {
    const email = fc.stringMatching(/^[a-cA-C]{1,2}@[xX]\.example$/);
    fc.assert(
      fc.property(email, fc.array(email), (asked, list) => {
        const once = check(list);
        expect(check(once.value)).toEqual(once);
        const canonical = once.value ?? [];
        expect(decideEmailBlocked(asked, canonical)).toEqual(decideEmailBlocked(asked, list));
        expect(decideForwardTo(asked, canonical)).toEqual(decideForwardTo(asked, list));
      }),
    );
  });
});
