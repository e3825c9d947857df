import { describe, expect, it } from "vitest";
import { ruleOf } from "../../src/explain/ruleOf.ts";
import {
  checkEmailDomains,
  checkIpList,
  decideDomainAllowed,
  decideSendEmail,
  defaultIpList,
  formatTimestamp,
  helpDeskAccessLevel,
  signInRequirement,
  transition,
} from "tenant-policy";
import { aTenant, commandIn, ruleCoverage } from "tenant-policy/testing";
import { ruleBook } from "../../src/explain/ruleBook.ts";

const tenant = aTenant().withTeammate("ann", { role: "limited" }).build();
const listed = decideDomainAllowed("ann@bank.example", ["bank.example"]);
const unlisted = decideDomainAllowed("ann@mail.example", ["bank.example"]);

describe("the coverage of rules", () => {
  it("is all rules that nothing reached, where nothing was decided", () => {
    expect(ruleCoverage([])).toEqual({ allowed: [], refused: [], answered: [], never: [...ruleBook.keys()] });
  });

  it("tells what allowed from what refused, and from what gave another answer", () => {
    const level = helpDeskAccessLevel({ base: true, fullAccess: false, decryption: false }, "full");
    const { allowed, refused, answered, never } = ruleCoverage([listed, unlisted, level]);
    expect([allowed, refused, answered]).toEqual([["ED2"], ["ED3"], level.because]);
    expect(never).not.toContain("ED2");
    expect(never).not.toContain("ED3");
    expect(never).not.toContain(level.because[0]);
    expect(never).toContain("ED4");
    expect(never.length).toBe(ruleBook.size - 2 - level.because.length);
    expect(never.every((rule) => ruleOf(rule) !== null)).toBe(true);
  });

  it("takes a word or a level that refuses for a refusal", () => {
    const list = checkIpList(["192.0.2.0/24"]).value ?? defaultIpList;
    const attempt = { list, twoFactor: "off", isAdministrator: false, hasRemoteAccess: false } as const;
    const refused = signInRequirement({ ...attempt, address: "198.51.100.9" });
    const denied = helpDeskAccessLevel({ base: false, fullAccess: false, decryption: false }, "full");
    const { answered, refused: rules } = ruleCoverage([refused, denied]);
    expect([answered, rules]).toEqual([[], ["HD1", "IP1"]]);
    const listed = signInRequirement({ ...attempt, address: "192.0.2.9" });
    expect(ruleCoverage([listed]).refused).toEqual([]);
  });

  it("takes no answer for a refusal", () => {
    expect(ruleCoverage([formatTimestamp(0, "Mars/Base")]).refused.length).toBeGreaterThan(0);
  });

  it("reads transitions, and the issues of checks", () => {
    const command = commandIn(tenant, { type: "workspaces/addGroup", group: "g", name: "G", by: "ann" });
    expect(ruleCoverage([transition(tenant, command)]).refused).toEqual(["WS4", "RL1"]);
    const { issues } = checkEmailDomains(["@@"]);
    expect(issues).toBeDefined();
    expect(ruleCoverage([{ issues }]).refused).toEqual([issues?.[0].rule]);
  });

  it("lists a rule once, in the order of the rules, however often and whenever it came", () => {
    const later = decideSendEmail({ route: "awsSes", to: "nobody" }, [], 0);
    const { refused } = ruleCoverage([later, unlisted, unlisted, later]);
    expect(refused[0]).toBe("ED3");
    expect(refused).toEqual(["ED3", ...later.because]);
  });

  it("can list a rule as an allow and as a refusal", () => {
    const { allowed, refused } = ruleCoverage([
      { value: true, because: ["AS9"] },
      { value: false, because: ["AS9"] },
    ]);
    expect([allowed, refused]).toEqual([["AS9"], ["AS9"]]);
  });

  it("lists rules of the application after those of the library", () => {
    const own = { value: false, because: ["own:author", "AS9"] };
    expect(ruleCoverage([own]).refused).toEqual(["AS9", "own:author"]);
  });

  it("is the same from JSON", () => {
    const stored = JSON.parse(JSON.stringify([listed, unlisted])) as unknown[];
    expect(ruleCoverage(stored)).toEqual(ruleCoverage([listed, unlisted]));
  });

  it.each([
    ["a boolean", true, "received a boolean"],
    ["nothing", undefined, "received undefined"],
    ["an object", { value: true }, "received an object"],
    ["an issue without a rule", { issues: [{}] }, "names no rule"],
  ])("cannot be told of %s", (_, received, told) => {
    expect(() => ruleCoverage([received])).toThrow(told);
  });
});
