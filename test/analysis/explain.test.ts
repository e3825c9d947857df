import { describe, expect, it } from "vitest";
import { type Explainable, explain, messageOf } from "../../src/analysis/explain.ts";
import { ruleOf } from "../../src/analysis/ruleOf.ts";
import type { RuleId } from "../../src/kernel/rule.ts";

describe("ruleOf", () => {
  it("[AN1] gives a rule's sentence, document, section, standing and reading", () => {
    expect(ruleOf("ED1")).toMatchObject({
      id: "ED1",
      sentence: "An empty list allows every domain.",
      document: "tenant-settings",
      section: "Email Domains",
      standing: "stated",
    });
    expect(ruleOf("TZ3")?.reading).toMatch(/read otherwise/);
  });

  it.each(["ED99", "__proto__", "constructor", ""])("knows no rule %j", (id) => {
    expect(ruleOf(id as RuleId)).toBeNull();
  });
});

describe("explain", () => {
  it("[AN1] says yes or no and every rule, in order", () => {
    const sentences = explain({ value: false, because: ["CL1", "HD1"] });
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toBe("No.");
    expect(sentences[1]).toMatch(/quick link.*\(CL1\)$/);
    expect(sentences[2]).toMatch(/\(HD1\)$/);
    expect(explain({ value: true, because: ["ED1"] })[0]).toBe("Yes.");
  });

  it("[not AN1] says of null that there is no answer, and of a value only its rules", () => {
    expect(explain({ value: null, because: ["ST10"] })[0]).toBe("There is no answer.");
    expect(explain({ value: "x", because: ["TZ4"] })).toHaveLength(1);
  });

  it("[AN2] says until when it holds, in UTC", () => {
    expect(explain({ value: true, because: ["BL4"], validUntil: 0 }).at(-1)).toBe(
      "This holds until 1970-01-01T00:00:00.000Z.",
    );
  });

  it.each([undefined, NaN, Infinity, 9e15])(
    "[not AN2] says no instant where there is none: %s",
    (validUntil) => {
      expect(explain({ value: true, because: ["BL4"], validUntil } as Explainable)).toHaveLength(2);
    },
  );

  it("[WS3] names the workspaces from which it would be allowed", () => {
    const decision: Explainable = {
      value: false,
      because: ["AS1"],
      allowedFrom: [
        { level: "tenant" },
        { level: "group", group: "loans" },
        { level: "team", group: "loans", team: "legal" },
      ],
    };
    expect(explain(decision).at(-1)).toBe(
      "It would be allowed after switching to the tenant or group loans or team legal.",
    );
  });

  it("[not WS3] names none where switching does not help", () => {
    expect(explain({ value: false, because: ["RL4"], allowedFrom: [] })).toHaveLength(2);
  });

  it("stands an unknown rule, and what is no decision", () => {
    expect(explain({ value: true, because: ["ZZ9"] })).toEqual(["Yes.", "This rule is not known. (ZZ9)"]);
    for (const value of [null, undefined, 7, {}, { because: "ED1" }]) {
      expect(explain(value as unknown as Explainable)).toEqual([]);
      expect(messageOf(value as unknown as Explainable)).toBeNull();
    }
  });
});

describe("messageOf", () => {
  it("[HD1] is the document's literal text", () => {
    expect(messageOf({ value: null, because: ["HD6", "HD1"] })).toBe("Access Denied");
  });

  it("[not HD1] is null where the rules have none", () => {
    expect(messageOf({ value: true, because: ["HD2"] })).toBeNull();
  });
});
