import type { Decision } from "../kernel/decision/decision.ts";
import { ownFacts } from "../kernel/schema/guards.ts";
import type { Issue } from "../kernel/schema/issue.ts";
import { insteadOfDecision, issuesIn } from "./insteadOfDecision.ts";

/** What a matcher reads of a decision. */
export interface Judgement {
  readonly decision: Decision<unknown>;
  /** What was given. */
  readonly thing: "decision" | "transition";
  readonly isAllowed: boolean;
  readonly because: readonly string[];
  /** What is wrong with a malformed command. */
  readonly issues: readonly Issue[];
  readonly complaint?: undefined;
}

/** Why neither an expectation nor its opposite is met. */
export interface Complaint {
  readonly complaint: string;
}

/** What a decision says, or the decision of a transition. `wanted` is what is expected of it, in words. */
export function judgementOf(received: unknown, wanted: string): Judgement | Complaint {
  const decision = decisionIn(received);
  if (decision === undefined) {
    return { complaint: `Expected a decision or a transition ${wanted}, ${insteadOfDecision(received)}` };
  }
  const { value, because } = decision;
  if (value !== true && value !== false && value !== null) {
    const given = JSON.stringify(value);
    return {
      complaint: `Expected a decision ${wanted}, but this one neither allows nor refuses: its value is ${given}. Compare that with toEqual.`,
    };
  }
  const thing = decision === received ? "decision" : "transition";
  return { decision, thing, isAllowed: value === true, because, issues: issuesIn(received) };
}

/** The value if it is a decision, or the decision of a transition. */
export function decisionIn(received: unknown): Decision<unknown> | undefined {
  const decision = ownFacts(received)["decision"] ?? received;
  return areRules(ownFacts(decision)["because"]) ? (decision as Decision<unknown>) : undefined;
}

function areRules(because: unknown): because is readonly string[] {
  return Array.isArray(because) && because.length > 0 && because.every((rule) => typeof rule === "string");
}

/** The rules about how a question is asked: malformed values and unknown ids. No rule of the policy is among them. */
const rulesOfAsking: readonly string[] = ["ST3", "ST5", "ST6", "ST10", "ST11", "ST17"];

/** Whether a refusal says only that the question was asked wrongly. */
export function isAskedWrongly({ isAllowed, because }: Judgement): boolean {
  return !isAllowed && because.every((rule) => rulesOfAsking.includes(rule));
}
