import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideForwardTo } from "../../src/mail/canForwardTo.ts";
import { decideEmailBlocked } from "../../src/mail/isEmailBlocked.ts";
import { checkBlockedEmails, checkForwardEmails } from "../../src/mail/settings.ts";

describe.each([
  ["block", checkBlockedEmails],
  ["forward", checkForwardEmails],
])("the check of a %s list", (_, check) => {
  it("[PA9] reads a string with commas or an array, drops blank entries and gives the canonical list", () => {
    const value = ["ann@a.example", "bob@b.example"];
    expect(check(" Bob@B.example, ,ann@a.example,BOB@b.example,")).toEqual({ value });
    expect(check(["bob@b.example\n", "", "ann@a.example"])).toEqual({ value });
  });

  it("[PA9] names every bad entry by its position", () => {
    expect(check(["ann@a.example", "a.example", " ", "@a.example", "Ann <ann@a.example>", 7])).toMatchObject({
      issues: [1, 3, 4, 5].map((position) => ({ rule: "PA9", code: "invalidValue", path: [position] })),
    });
  });

  it("[ED9] names an address whose domain is a number, and [ED4] refuses one of more than 254 octets", () => {
    const tooLong = `a@${"d.".repeat(126)}e`;
    const rules = check(["a@b.example", "a@10.0.0.1", tooLong]).issues?.map(({ rule, path }) => [
      rule,
      ...path,
    ]);
    expect(rules).toEqual([
      ["ED9", 1],
      ["PA9", 2],
    ]);
    expect(check([tooLong.slice(0, -2)]).issues).toBeUndefined();
  });

  it.each([" ", ",", " , ,", [[""]], [["", " "]]].map((written) => [written]))(
    "[PA9] written, but without a valid entry, it is refused: %j",
    (written) => {
      expect(check(written).issues?.[0]).toMatchObject({ rule: "PA9" });
    },
  );

  it.each(["", []].map((written) => [written]))(
    "[not PA9] an empty string and an empty array are the empty list: %j",
    (written) => {
      expect(check(written)).toEqual({ value: [] });
    },
  );

  it.each(["*@a.example", "ann*@a.example"])("[PA11] an asterisk is refused: %s", (entry) => {
    expect(check([entry])).toMatchObject({
      issues: [{ rule: "PA9", code: "invalidValue", path: [0] }],
    });
  });

  it.each(["o'hara@a.example", "ann+x@a.example"])("[not PA11] other signs are allowed: %s", (entry) => {
    expect(check([entry])).toEqual({ value: [entry] });
  });

  it.each([null, undefined, 7, true, {}])("[ST10] %j is not a list", (written) => {
    expect(check(written).issues).toMatchObject([{ rule: "ST10", code: "invalidType", path: [] }]);
  });

  it("gives a canonical list again, and the questions answer the same for both", () => {
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
