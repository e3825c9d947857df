import { expect, it } from "vitest";
import { emailDomainsCommandForms } from "../../src/emailDomains/commands.ts";
import { emailDomainsForm } from "../../src/emailDomains/settings.ts";
import { byAnn, namesEveryCommandFault } from "../slices/laws.ts";

const notDomains = ["", " ", "*.a.example", "a..example", "ann@a.example", "\u212A.example", null, 7, ["a"]];

it("[ED6] commands name every domain that is none", () => {
  namesEveryCommandFault(
    emailDomainsCommandForms,
    { type: "emailDomains/choose", domains: ["a.example"], ...byAnn },
    { domains: [null, 7, {}, " ", ",", [""], ["a.example", "*"], [null]] },
  );
  namesEveryCommandFault(
    emailDomainsCommandForms,
    { type: "emailDomains/allow", domain: "a.example", ...byAnn },
    { domain: notDomains },
  );
  namesEveryCommandFault(
    emailDomainsCommandForms,
    { type: "emailDomains/disallow", domain: "a.example", ...byAnn },
    { domain: notDomains },
  );
});

it("[ED2] written domains come out canonical", () => {
  const choose = { type: "emailDomains/choose", domains: " B.example, @a.example", ...byAnn };
  expect(emailDomainsCommandForms["emailDomains/choose"](choose).value?.domains).toEqual([
    "a.example",
    "b.example",
  ]);
  const allow = { type: "emailDomains/allow", domain: " @A.example", ...byAnn };
  expect(emailDomainsCommandForms["emailDomains/allow"](allow).value?.domain).toBe("a.example");
});

it.each(["", "a.example", null, undefined, {}, [""], [" "], ["a.example", "*"]])(
  "[ED6] the list is not stored as %j: one that got lost is not the empty one",
  (stored) => {
    expect(emailDomainsForm(stored).issues).toHaveLength(1);
  },
);

it("[not ED6] an empty list is stored as one", () => {
  expect(emailDomainsForm([])).toEqual({ value: [] });
  expect(emailDomainsForm(["b.example", "A.example"])).toEqual({ value: ["a.example", "b.example"] });
});
