import type { Decision } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import { readDecision, ruleIdsOf } from "./readDecision.ts";

interface Message {
  readonly text: string;
  /** The answers that it is shown with. */
  readonly shownWith: readonly unknown[];
}

/** The literal texts that the documents show to users. They are the same in every language. */
export const messages: Readonly<Partial<Record<RuleId, Message>>> = /* @__PURE__ */ frozen({
  HD1: { text: "Access Denied", shownWith: [false, { level: "denied", mayDecrypt: false }] },
  ED3: { text: "User domain not in allowed list", shownWith: [false] },
  UP11: {
    text: "Flow access denied - You do not have permission to edit flows for your organization",
    shownWith: [false, []],
  },
  PA7: { text: "Inactive", shownWith: ["inactive"] },
});

/**
 * The literal text that the documents show with an answer, such as `Access Denied`, in every language. Returns null if they
 * show none, for an answer that allows, and for a value that is not a decision.
 *
 * @example
 * messageOf(decideDomainAllowed("ann@b.example", ["a.example"])); // "User domain not in allowed list"
 * messageOf(decideDomainAllowed("ann@a.example", ["a.example"])); // null
 */
export function messageOf(given: Decision<unknown>): string | null {
  const decision = readDecision(given);
  if (decision === undefined) return null;
  const named = ruleIdsOf(decision).map((rule) =>
    Object.hasOwn(messages, rule) ? messages[rule] : undefined,
  );
  const shown = named.find((message) =>
    message?.shownWith.some((value) => isSameJson(value, decision.value)),
  );
  return shown?.text ?? null;
}
