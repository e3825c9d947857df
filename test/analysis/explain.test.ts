import { describe, expect, it } from "vitest";
import { type Explainable, explain, messageOf } from "../../src/analysis/explain.ts";
import { decideDomainAllowed } from "../../src/emailDomains/isDomainAllowed.ts";
import { decideCrossLaunch } from "../../src/helpDesk/canCrossLaunch.ts";
import { helpDeskAccessLevel } from "../../src/helpDesk/helpDeskAccessLevel.ts";
import { agentStatus } from "../../src/sessions/agentStatus.ts";
import { offeredFlowActions } from "../../src/userProfiles/offeredFlowActions.ts";
import { ruleOf } from "../../src/analysis/ruleOf.ts";
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

describe("explain", () => {
  it("[AN1] says yes or no and every rule, in order", () => {
    const sentences = explain({ value: false, because: ["CL1", "HD1"] });
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toBe("No.");
    expect(sentences[1]).toMatch(/quick link.*\(CL1\)$/);
    expect(sentences[2]).toMatch(/\(HD1\)$/);
    expect(explain({ value: true, because: ["ED1"] })[0]).toBe("Yes.");
  });

  it("[not AN1] says that there is no answer for null, and only the rules for another value", () => {
    expect(explain({ value: null, because: ["ST10"] })[0]).toBe("There is no answer.");
    expect(explain({ value: "x", because: ["TZ4"] })).toHaveLength(1);
  });

  it("[AN2] says until when the answer holds, in UTC", () => {
    expect(explain({ value: true, because: ["BL4"], validUntil: 0 }).at(-1)).toBe(
      "This answer holds until 1970-01-01T00:00:00.000Z.",
    );
  });

  it.each([undefined, NaN, Infinity, 9e15])(
    "[not AN2] names no instant if there is none: %s",
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

  it("[not WS3] names none if switching does not help", () => {
    expect(explain({ value: false, because: ["RL4"], allowedFrom: [] })).toHaveLength(2);
  });

  it("says that a rule is unknown, and nothing of a value that is not a decision", () => {
    const unknown = { value: true, because: ["ZZ9"] } as unknown as Explainable;
    expect(explain(unknown)).toEqual(["Yes.", "Unknown rule. (ZZ9)"]);
    for (const value of [null, undefined, 7, {}, { because: "ED1" }]) {
      expect(explain(value as unknown as Explainable)).toEqual([]);
      expect(messageOf(value as unknown as Explainable)).toBeNull();
    }
  });
});

describe("messageOf", () => {
  const off = { base: false, fullAccess: true, decryption: false };
  const editor = {
    kind: "administrator",
    access: "specific",
    modules: { routingStrategy: { level: "edit" } },
  } as const;
  const ready = { digitalChannelsEnabled: true, provisioningCompleted: true };

  it("[HD1] [ED3] [PA7] [UP11] returns the document's literal text", () => {
    expect(messageOf(helpDeskAccessLevel(off, "full"))).toBe("Access Denied");
    expect(messageOf(decideCrossLaunch("partner", ready, off))).toBe("Access Denied");
    expect(messageOf(decideDomainAllowed("ann@a.example", ["b.example"]))).toBe(
      "User domain not in allowed list",
    );
    expect(messageOf(agentStatus(1, { createdAtMilli: 0 }, 86_400_000))).toBe("Inactive");
    expect(messageOf(offeredFlowActions(editor))).toBe(
      "Flow access denied - You do not have permission to edit flows for your organization",
    );
  });

  it("[not HD1] [not PA7] [not UP11] returns null for answers that the same rules allow", () => {
    const modules = { routingStrategy: { level: "edit", toggles: { manageFlowScripts: true } } } as const;
    const on = { ...off, base: true };
    for (const allowed of [
      decideCrossLaunch("helpDesk", ready, on),
      agentStatus(1, { createdAtMilli: 0 }, 0),
      offeredFlowActions({ ...editor, modules }),
    ]) {
      expect(messageOf(allowed)).toBeNull();
    }
    expect(messageOf({ value: false, because: ["ZZ9"] } as unknown as Explainable)).toBeNull();
  });
});
