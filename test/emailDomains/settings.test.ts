import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEmailDomains, defaultEmailDomains } from "../../src/emailDomains/settings.ts";

const expected = "a bare domain such as example.com, in ASCII";

describe("defaultEmailDomains", () => {
  it("[ED1] no domain is entered", () => {
    expect(checkEmailDomains(defaultEmailDomains)).toEqual({ value: [] });
  });
});

describe("checkEmailDomains", () => {
  it("[ED6] blank entries are dropped; the list is canonical", () => {
    expect(checkEmailDomains(" B.com, ,@a.com,b.com,")).toEqual({ value: ["a.com", "b.com"] });
  });

  it("[ED6] every bad entry is told with its position", () => {
    expect(checkEmailDomains(["a.com", "*.b.com", " ", "bücher.example", 7])).toEqual({
      issues: [1, 3, 4].map((position) => ({ rule: "ED6", path: [position], message: expected })),
    });
  });

  it.each([" ", ",", " , ,", [[""]], [["", " "]]].map((written) => [written]))(
    "[ED6] what was written but holds no entry is not the empty list: %j",
    (written) => {
      expect(checkEmailDomains(written).issues?.[0]).toMatchObject({ rule: "ED6" });
    },
  );

  it.each(["", []].map((written) => [written]))(
    "[not ED6] what was not written is the empty list: %j",
    (written) => {
      expect(checkEmailDomains(written)).toEqual({ value: [] });
    },
  );

  it.each([null, undefined, 7, true, {}])("[ST10] %j is no list", (written) => {
    expect(checkEmailDomains(written).issues).toMatchObject([{ rule: "ST10", path: [] }]);
  });

  it("a canonical list is its own canonical form", () => {
    fc.assert(
      fc.property(fc.array(fc.domain()), (domains) => {
        const once = checkEmailDomains(domains);
        expect(checkEmailDomains(once.value)).toEqual(once);
      }),
    );
  });
});
