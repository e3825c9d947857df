import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { DecisionFacts } from "../kernel/decision/facts.ts";
import { plainCopy } from "../kernel/json/plainCopy.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { Decision } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isRecord, isString, ownValue } from "../kernel/schema/guards.ts";
import { heldItems } from "../kernel/schema/items.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { Category } from "./categories.ts";

/** A decision. If it refuses, it may say from which workspaces the request would be allowed (WS3). */
export interface Explainable<Value = unknown> extends Decision<Value> {
  readonly allowedFrom?: readonly Workspace[];
}

/** How an answer ended. `yes` and `no` are left to questions about what is so, where nothing is allowed or refused. */
export type Outcome = "allowed" | "refused" | "yes" | "no" | "unanswered" | "answered";

/** A decision as it was read: it has every property itself, so that nothing is inherited. */
export interface ReadDecision {
  readonly value: unknown;
  readonly because: NonEmpty<RuleId>;
  readonly facts: DecisionFacts | undefined;
  readonly validUntil: number | undefined;
  readonly allowedFrom: readonly Workspace[] | undefined;
}

const properties = ["value", "because", "facts", "validUntil", "allowedFrom"] as const;

/**
 * A decision from anywhere, as a copy of its own: whatever is told of it shares nothing with it (ST17). Undefined for what
 * is no decision, or cannot be read.
 */
export function readDecision(given: unknown): ReadDecision | undefined {
  return ifReadable(() => {
    const copy = isRecord(given) ? plainCopy(given) : undefined;
    if (!Array.isArray(ownValue(copy, "because")) || ownValue(copy, "value") === undefined) return undefined;
    return Object.fromEntries(properties.map((key) => [key, ownValue(copy, key)])) as unknown as ReadDecision;
  });
}

/** The ids that a decision names. What is no text is left out. */
export function ruleIdsOf({ because }: ReadDecision): readonly RuleId[] {
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
export function outcomeOf(decision: ReadDecision, category: Category | null): Outcome {
  const { value } = decision;
  if (value === true) return isOfWhatIsSo(decision) ? "yes" : "allowed";
  if (value === false) return category === null ? "no" : "refused";
  if (value === null || value === undefined) return "unanswered";
  if (allowingWords.includes(value)) return "allowed";
  return isRefusingWord(value) || isEmptyOffer(decision) ? "refused" : "answered";
}

function isOfWhatIsSo(decision: ReadDecision): boolean {
  return ruleIdsOf(decision)
    .slice(0, 1)
    .some((rule) => rulesOfWhatIsSo.includes(rule));
}

function isRefusingWord(value: unknown): boolean {
  const isObject = typeof value === "object" && value !== null;
  return refusingWords.includes(isObject ? (ownValue(value, "level") ?? value) : value);
}

/** Whether an answer can be a refusal. A `false` is one if a rule that refuses is named. */
export function mayRefuse(decision: ReadDecision): boolean {
  const { value } = decision;
  if (value === false || value === null || value === undefined) return true;
  return isRefusingWord(value) || isEmptyOffer(decision);
}

/** UP11 refuses to open flows, and so offers none. Other lists that are empty, such as one of risks, refuse nothing. */
function isEmptyOffer(decision: ReadDecision): boolean {
  const { value } = decision;
  return Array.isArray(value) && value.length === 0 && ruleIdsOf(decision).includes("UP11");
}
