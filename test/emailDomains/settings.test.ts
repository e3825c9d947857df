import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEmailDomains, defaultEmailDomains } from "../../src/emailDomains/settings.ts";

describe("defaultEmailDomains", () => {
  it("[ED1] no domain is entered", () => {
    expect(checkEmailDomains(defaultEmailDomains)).toEqual({ value: [] });
  });
});

describe("checkEmailDomains", () => {
  it("[ED6] drops blank entries and gives the canonical list", () => {
    expect(checkEmailDomains(" B.com, ,@a.com,b.com,")).toEqual({ value: ["a.com", "b.com"] });
  });

  it("[ED6] names every bad entry by its position", () => {
    expect(checkEmailDomains(["a.com", "*.b.com", " ", "bücher.example", 7])).toMatchObject({
      issues: [1, 3, 4].map((position) => ({ rule: "ED6", code: "invalidValue", path: [position] })),
    });
  });

  it.each([" ", ",", " , ,", [[""]], [["", " "]]].map((written) => [written]))(
    "[ED6] written, but without an entry, it is not the empty list: %j",
    (written) => {
      expect(checkEmailDomains(written).issues?.[0]).toMatchObject({ rule: "ED6" });
    },
  );

  it.each(["", []].map((written) => [written]))(
    "[not ED6] an empty string and an empty array are the empty list: %j",
    (written) => {
      expect(checkEmailDomains(written)).toEqual({ value: [] });
    },
  );

  it.each(["10.0.0.1", " @7 ", "a.example,10.0.0.1"])("[ED9] a number is not listed: %j", (written) => {
    expect(checkEmailDomains(written).issues).toMatchObject([{ rule: "ED9", code: "invalidValue" }]);
    expect(checkEmailDomains(written.split(",")).issues).toMatchObject([{ rule: "ED9" }]);
  });

  it.each(["1.example", "10.0.0.a", "a.7b"])("[not ED9] %s is listed", (written) => {
    expect(checkEmailDomains(written)).toEqual({ value: [written] });
  });

  it.each([null, undefined, 7, true, {}])("[ST10] %j is not a list", (written) => {
    expect(checkEmailDomains(written).issues).toMatchObject([
      { rule: "ST10", code: "invalidType", path: [] },
    ]);
  });

  it("gives a canonical list again", () => {
    fc.assert(
      fc.property(fc.array(fc.domain()), (domains) => {
        const once = checkEmailDomains(domains);
        expect(checkEmailDomains(once.value)).toEqual(once);
      }),
    );
  });
});
