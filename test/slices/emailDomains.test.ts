import { describe, expect, it } from "vitest";
import { decideDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";
import {
  byAnn,
  checkCommand,
  checkSlice,
  initialOf,
  namesEveryCommandFault,
  reduce,
  reduced,
} from "./laws.ts";

const domains = ["b.example", "d.example"];
const notDomains = ["", " ", "*.a.example", "a..example", "ann@a.example", "\u212A.example", null, 7, ["a"]];

describe("the list of e-mail domains", () => {
  it("[ED1] starts empty", () => {
    expect(initialOf("emailDomains")).toEqual([]);
  });

  it("is chosen as a whole", () => {
    const after = reduced("emailDomains", domains, {
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
  ])("[ED2] holds %s once it is allowed, and stays sorted", (domain, after) => {
    expect(reduced("emailDomains", domains, { type: "emailDomains/allow", domain, ...byAnn })).toEqual(after);
  });

  it("[ED7] may lose its last domain", () => {
    const one = reduced("emailDomains", domains, {
      type: "emailDomains/disallow",
      domain: "b.example",
      ...byAnn,
    });
    expect(one).toEqual(["d.example"]);
    expect(
      reduced("emailDomains", one, { type: "emailDomains/disallow", domain: "d.example", ...byAnn }),
    ).toEqual([]);
  });

  it("[ST2] stays the same object where nothing changes", () => {
    expect(
      reduce("emailDomains", domains, { type: "emailDomains/choose", domains: [...domains], ...byAnn }),
    ).toBe(domains);
    expect(
      reduce("emailDomains", domains, { type: "emailDomains/allow", domain: "b.example", ...byAnn }),
    ).toBe(domains);
    expect(
      reduce("emailDomains", domains, { type: "emailDomains/disallow", domain: "x.example", ...byAnn }),
    ).toBe(domains);
  });
});

it("[ED6] commands name every malformed domain", () => {
  namesEveryCommandFault(
    { type: "emailDomains/choose", domains: ["a.example"], ...byAnn },
    { domains: [null, 7, {}, " ", ",", [""], ["a.example", "*"], [null]] },
  );
  namesEveryCommandFault(
    { type: "emailDomains/allow", domain: "a.example", ...byAnn },
    { domain: notDomains },
  );
  namesEveryCommandFault(
    { type: "emailDomains/disallow", domain: "a.example", ...byAnn },
    { domain: notDomains },
  );
});

it("[ED2] written domains come out canonical", () => {
  const choose = { type: "emailDomains/choose", domains: " B.example, @a.example", ...byAnn };
  expect(checkCommand("emailDomains/choose", choose).value?.domains).toEqual(["a.example", "b.example"]);
  const allow = { type: "emailDomains/allow", domain: " @A.example", ...byAnn };
  expect(checkCommand("emailDomains/allow", allow).value?.domain).toBe("a.example");
});

it.each(["", "a.example", null, undefined, {}, [""], [" "], ["a.example", "*"]])(
  "[ED6] a stored list cannot be %j: a list that got lost is not the empty list",
  (stored) => {
    expect(checkSlice("emailDomains", stored).issues).toHaveLength(1);
  },
);

it("[not ED6] a stored list may be empty, and comes out canonical", () => {
  expect(checkSlice("emailDomains", [])).toEqual({ value: [] });
  expect(checkSlice("emailDomains", ["b.example", "A.example"])).toEqual({
    value: ["a.example", "b.example"],
  });
});

describe("a number on the list", () => {
  const numeric = ["10.0.0.1"];

  it("[ED9] is not set any more, neither alone nor in a whole list", () => {
    const allow = { type: "emailDomains/allow", domain: "10.0.0.1", ...byAnn };
    const choose = { type: "emailDomains/choose", domains: ["a.example", "10.0.0.1"], ...byAnn };
    expect(checkCommand("emailDomains/allow", allow).issues).toMatchObject([
      { rule: "ED9", path: ["domain"] },
    ]);
    expect(checkCommand("emailDomains/choose", choose).issues).toMatchObject([
      { rule: "ED9", path: ["domains", 1] },
    ]);
  });

  it("[not ED9] loads from what an earlier release stored, and the list is not open", () => {
    const { value } = checkSlice("emailDomains", numeric);
    expect(value).toEqual(numeric);
    expect(decideDomainAllowed("ann@a.example", value ?? []).because).toEqual(["ED3"]);
    expect(decideDomainAllowed("ann@10.0.0.1", value ?? []).because).toEqual(["ED4", "ED9"]);
  });

  it("[not ED9] stays beside what is allowed later, and can be taken off", () => {
    const allow = { type: "emailDomains/allow", domain: "a.example", ...byAnn } as const;
    expect(reduced("emailDomains", numeric, allow)).toEqual(["10.0.0.1", "a.example"]);
    const disallow = { type: "emailDomains/disallow", domain: "10.0.0.1", ...byAnn } as const;
    expect(checkCommand("emailDomains/disallow", disallow).issues).toBeUndefined();
    expect(reduced("emailDomains", numeric, disallow)).toEqual([]);
  });
});
