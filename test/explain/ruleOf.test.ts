import { describe, expect, it } from "vitest";
import { ruleOf } from "../../src/explain/ruleOf.ts";
import type { RuleId } from "../../src/kernel/decision/rule.ts";

describe("ruleOf", () => {
  it("[AN1] gives a rule's sentence, document, section, standing and reading", () => {
    expect(ruleOf("ED1")).toMatchObject({
      id: "ED1",
      sentence: "While no domain is listed, users of every domain may be added.",
      document: "tenant-settings",
      section: "Email Domains",
      standing: "stated",
    });
    expect(ruleOf("TZ3")?.reading).toMatch(/can be read/);
  });

  it.each(["ED99", "__proto__", "constructor", ""])("returns null for the unknown id %j", (id) => {
    expect(ruleOf(id as RuleId)).toBeNull();
  });
});
