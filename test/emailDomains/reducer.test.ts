import { describe, expect, it } from "vitest";
import { emailDomainsCommandForms } from "../../src/emailDomains/commands.ts";
import { reduceEmailDomains } from "../../src/emailDomains/reducer.ts";
import { emailDomainsForm } from "../../src/emailDomains/settings.ts";
import { byAnn, reduced } from "../slices/laws.ts";

const room = {
  form: emailDomainsForm,
  commandForms: emailDomainsCommandForms,
  reduce: reduceEmailDomains,
};
const domains = ["b.example", "d.example"];

describe("the list of e-mail domains", () => {
  it("is the one chosen, as a whole", () => {
    const after = reduced(room, domains, {
      type: "emailDomains/choose",
      domains: ["a.example", "c.example"],
      ...byAnn,
    });
    expect(after).toEqual(["a.example", "c.example"]);
  });

  it.each([
    ["a.example", ["a.example", "b.example", "d.example"]],
    ["c.example", ["b.example", "c.example", "d.example"]],
    ["constructor", ["b.example", "constructor", "d.example"]],
  ])("[ED2] has %s as well once it is allowed, sorted", (domain, after) => {
    expect(reduced(room, domains, { type: "emailDomains/allow", domain, ...byAnn })).toEqual(after);
  });

  it("[ED7] may lose its last domain", () => {
    const one = reduced(room, domains, { type: "emailDomains/disallow", domain: "b.example", ...byAnn });
    expect(one).toEqual(["d.example"]);
    expect(reduced(room, one, { type: "emailDomains/disallow", domain: "d.example", ...byAnn })).toEqual([]);
  });

  it("[ST2] stays the same object where nothing changes", () => {
    expect(
      reduceEmailDomains(domains, { type: "emailDomains/choose", domains: [...domains], ...byAnn }),
    ).toBe(domains);
    expect(reduceEmailDomains(domains, { type: "emailDomains/allow", domain: "b.example", ...byAnn })).toBe(
      domains,
    );
    expect(
      reduceEmailDomains(domains, { type: "emailDomains/disallow", domain: "x.example", ...byAnn }),
    ).toBe(domains);
  });
});
