import { describe, expect, it } from "vitest";
import { emailDomainsRisks } from "../../src/emailDomains/emailDomainsRisks.ts";
import { isDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";
import { checkEmailDomains } from "../../src/emailDomains/settings.ts";

describe("emailDomainsRisks", () => {
  it.each([[["a.com"]], [["a.com", "b.com"]], [["*"]]])(
    "[ED7] emptying %j opens the tenant to every domain",
    (before) => {
      expect(emailDomainsRisks(before, [])).toEqual({ value: ["opensToEveryDomain"], because: ["ED7"] });
      expect(isDomainAllowed("eve@evil.example", before)).toBe(false);
      expect(isDomainAllowed("eve@evil.example", [])).toBe(true);
    },
  );

  it("[ED7] it is allowed: the empty list is valid", () => {
    expect(checkEmailDomains([])).toEqual({ value: [] });
  });

  it.each([
    [[], []],
    [[], ["a.com"]],
    [["a.com", "b.com"], ["a.com"]],
    [["a.com"], ["b.com"]],
  ])("[not ED7] changing %j to %j opens nothing", (before, after) => {
    expect(emailDomainsRisks(before, after).value).toEqual([]);
  });

  it.each([
    [undefined, []],
    [["a.com"], null],
    ["a.com", []],
    [["a.com"], { length: 0 }],
  ])("[ST10] null for %j and %j", (before, after) => {
    expect(emailDomainsRisks(before as string[], after as string[])).toEqual({
      value: null,
      because: ["ST10"],
    });
  });
});
