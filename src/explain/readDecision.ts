import type { Decision } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isString } from "../kernel/schema/guards.ts";
import { heldItems } from "../kernel/schema/items.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { Category } from "./categories.ts";

/** A decision. If it refuses, it may say from which workspaces the request would be allowed (WS3). */
export interface Explainable extends Decision<unknown> {
  readonly allowedFrom?: readonly Workspace[];
}

/** How an answer ended. `yes` and `no` are left to questions about what is so, where nothing is allowed or refused. */
export type Outcome = "allowed" | "refused" | "yes" | "no" | "unanswered" | "answered";

/** Whether a value from anywhere is a decision. */
export function isDecision(value: unknown): value is Explainable {
  return typeof value === "object" && value !== null && "because" in value && Array.isArray(value.because);
}

/** The ids that a decision names. What is no text is left out. */
export function ruleIdsOf({ because }: Decision<unknown>): readonly RuleId[] {
  return heldItems(because).filter(isString) as readonly RuleId[];
}

/** The values of the questions that answer in words, or with a level, where the answer allows or refuses. */
const allowingWords: readonly unknown[] = ["allow"];
const refusingWords: readonly unknown[] = ["refuse", "denied"];

/**
 * The rules that come first where a yes tells what is so: that an address is blocked (PA3, PA10, ST10), that a password must
 * be changed (PW3, PW10), that customer details are added (PA2). A reset that is allowed names TM1 before PW10.
 */
const rulesOfWhatIsSo: readonly RuleId[] = ["PA2", "PA3", "PA10", "PW3", "PW10", "ST10"];

/** How a decision ended. A `false` by rules that never refuse tells what is so, as does a `true` by some rules. */
export function outcomeOf(decision: Explainable, category: Category | null): Outcome {
  const { value } = decision;
  if (value === true) return isOfWhatIsSo(decision) ? "yes" : "allowed";
  if (value === false) return category === null ? "no" : "refused";
  if (value === null || value === undefined) return "unanswered";
  if (allowingWords.includes(value)) return "allowed";
  return isRefusingWord(value) ? "refused" : "answered";
}

function isOfWhatIsSo(decision: Explainable): boolean {
  return ruleIdsOf(decision)
    .slice(0, 1)
    .some((rule) => rulesOfWhatIsSo.includes(rule));
}

function isRefusingWord(value: unknown): boolean {
  const isObject = typeof value === "object" && value !== null;
  return refusingWords.includes(isObject && Object.hasOwn(value, "level") ? levelOf(value) : value);
}

function levelOf(value: object): unknown {
  return (value as { readonly level?: unknown }).level;
}

/** Whether an answer can be a refusal. A `false` is one if a rule that refuses is named. */
export function mayRefuse({ value }: Decision<unknown>): boolean {
  return value === false || value === null || value === undefined || isRefusingWord(value);
}
