import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isRecord, isString, ownFacts, ownValue } from "../kernel/schema/guards.ts";
import type { Category } from "./categories.ts";
import { categoryIn } from "./categoryOfDecision.ts";
import { type ExplainedStep, explainedHelp } from "./explainedHelp.ts";
import type { Locale } from "./locale.ts";
import { mainReason } from "./mainReason.ts";
import type { NameOf } from "./nameOf.ts";
import { type Explainable, outcomeOf, type ReadDecision, readDecision } from "./readDecision.ts";
import { type Reason, reasonsIn } from "./reasonsOf.ts";
import { inCase, textsOf } from "./textsOf.ts";
import { instantText, sentence, type Writing } from "./writtenFacts.ts";

/** In which language to explain, and how things are called. */
export interface ExplainOptions {
  /** The texts of a language: `en` of `tenant-policy/explain/en`, `de` of `tenant-policy/explain/de`. */
  readonly locale: Locale;
  /** Names for teammates, groups and teams. What has none is called by its id. */
  readonly nameOf?: NameOf;
  /** The time zone in which instants are shown (TZ4). If it is left out or not known here (TZ11), they are in UTC and say so. */
  readonly timeZone?: string;
}

/** A decision in words. */
export interface Explanation {
  /** In a word or two: whether it is allowed or refused. Of a question about what is so, yes or no. */
  readonly verdict: string;
  /** Why it is refused, in a word (AN8); null if it is not. */
  readonly category: Category | null;
  /** The rules that decided, in their order. */
  readonly reasons: readonly ExplainedReason[];
  /**
   * The reason to show where there is room for one, such as in a tooltip: of a refusal, the first reason of its category that
   * says more than what the role includes. Null for a decision that names no rule.
   */
  readonly main: ExplainedReason | null;
  /**
   * What would turn the refusal as a whole. Every step is needed; of the ways of a step, any one is enough. Empty for an
   * answer that is no refusal, and if nothing that is known would do.
   */
  readonly help: readonly ExplainedStep[];
  /** Until when the answer holds, as a sentence; null if it does not change with time (AN2). */
  readonly holds: string | null;
}

/** A rule in words. `ruleOf` gives the law's own sentence. */
export interface ExplainedReason {
  readonly rule: RuleId;
  /** At most 60 characters, for a tooltip. */
  readonly short: string;
  /** One sentence about the case. */
  readonly reason: string;
}

/**
 * Explains a decision in somebody's language: the verdict, each rule about this case, and what would help (AN1, AN7). Names
 * take the place of ids, and instants are shown in the tenant's zone. A decision that was stored or sent explains itself as
 * well. Returns null for a value that is not a decision, and for a locale that is none.
 *
 * @example
 * const refused = decideDomainAllowed("ann@b.example", ["a.example"]);
 * explain(refused, { locale: en })?.reasons[0]?.reason; // "b.example is not among the allowed domains."
 */
export function explain(decision: Explainable, options: ExplainOptions): Explanation | null {
  const read = readDecision(decision);
  if (read === undefined) return null;
  // Texts, names and options are the caller's: whatever fails in them must not leave the library.
  return ifReadable(() => explanationOf(read, options)) ?? null;
}

function explanationOf(decision: ReadDecision, options: unknown): Explanation | null {
  const locale = ownValue(options, "locale");
  if (!isLocale(locale)) return null;
  const nameOf = ownValue(options, "nameOf");
  const timeZone = ownValue(options, "timeZone");
  const writing: Writing = {
    locale,
    nameOf: typeof nameOf === "function" ? (nameOf as NameOf) : noName,
    timeZone: isString(timeZone) ? timeZone : undefined,
  };
  const reasons = reasonsIn(decision);
  const inWords = reasons.map((reason) => explained(reason, writing));
  const category = categoryIn(decision);
  return {
    verdict: locale.verdict[outcomeOf(decision, category)],
    category,
    reasons: inWords,
    main: inWords[mainReason(reasons)] ?? null,
    help: category === null ? [] : explainedHelp(decision, writing),
    holds: holdsUntil(decision, writing),
  };
}

const noName: NameOf = () => undefined;

function isLocale(value: unknown): value is Locale {
  const { language, rules, verdict, help } = ownFacts(value);
  return typeof language === "string" && [rules, verdict, help].every(isRecord);
}

/** Where the facts of a rule are missing, what is short is the sentence. */
function explained({ rule, category, facts }: Reason, writing: Writing): ExplainedReason {
  const texts = textsOf(rule, writing.locale);
  const { basis = rule } = texts;
  if (category === null) return { rule, short: basis, reason: basis };
  const short = inCase(texts.short, ownValue(facts, "case")) ?? rule;
  const { reason = short } = texts;
  return {
    rule,
    short,
    reason: sentence(reason, facts, writing) ?? writing.locale.verdict.asSentence.write({ short }),
  };
}

function holdsUntil({ validUntil }: ReadDecision, writing: Writing): string | null {
  const instant = instantText(validUntil, writing);
  return instant === undefined ? null : writing.locale.verdict.holdsUntil.write({ instant });
}
