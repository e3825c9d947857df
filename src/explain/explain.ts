import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isRecord, isString, own, ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { heldItems } from "../kernel/schema/items.ts";
import { isInstant } from "../kernel/time/instant.ts";
import type { Category, RefusingRule } from "./categories.ts";
import { categoryIn } from "./categoryOfDecision.ts";
import { askingInOrder, helpByRule, type HelpKey } from "./help.ts";
import { listText } from "./icu.ts";
import type { Locale, Text } from "./locale.ts";
import { textsOf, type WrittenFacts } from "./textsOf.ts";
import { type NameOf, workspaceName } from "./nameOf.ts";
import { type Explainable, outcomeOf, type ReadDecision, readDecision } from "./readDecision.ts";
import { type Reason, reasonsIn } from "./reasonsOf.ts";
import { instantText, type Writing, writtenFacts } from "./writtenFacts.ts";

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
  /** What would help, each once, what helps most first. Empty for an answer that is no refusal, and if nothing would. */
  readonly help: readonly string[];
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
  const category = categoryIn(decision);
  return {
    verdict: locale.verdict[outcomeOf(decision, category)],
    category,
    reasons: reasons.map((reason) => explained(reason, writing)),
    help: category === null ? [] : helpFor(decision, reasons, writing),
    holds: holdsUntil(decision, writing),
  };
}

const noName: NameOf = () => undefined;

function isLocale(value: unknown): value is Locale {
  const { language, rules, verdict, help } = ownFacts(value);
  return typeof language === "string" && [rules, verdict, help].every(isRecord);
}

/** Where the facts of a rule are missing, the sentence that needs none is shown. */
function explained({ rule, category, facts }: Reason, writing: Writing): ExplainedReason {
  const { short = rule, reason = short, basis = rule } = textsOf(rule, writing.locale);
  if (category === null) return { rule, short: basis, reason: basis };
  return { rule, short, reason: sentence(reason, facts, writing) ?? short };
}

function sentence(text: Text<WrittenFacts>, facts: Reason["facts"], writing: Writing): string | undefined {
  if (typeof text === "string") return text;
  const written = facts === null ? undefined : writtenFacts(text.needs, facts, writing);
  return written === undefined ? undefined : text.write(written);
}

function helpFor(
  { allowedFrom, validUntil }: ReadDecision,
  reasons: readonly Reason[],
  writing: Writing,
): readonly string[] {
  const { help } = writing.locale;
  const workspaces = workspacesText(allowedFrom, writing);
  const isLater = reasons.some(({ category }) => category === "later");
  const isOnlyLater = reasons.every(({ category }) => category === "later");
  const instant = isLater ? instantText(lastOf(reasons) ?? validUntil, writing) : undefined;
  const asked = askingInOrder.find((key) => reasons.some(({ rule }) => helpKeyOf(rule) === key));
  const byRule = reasons.map(({ rule, facts }) => {
    const key = helpKeyOf(rule);
    const isCovered = key !== undefined && key !== asked && askingInOrder.includes(key);
    // The end of a withdrawal helps against nothing else.
    if (key === undefined || isCovered || (key === "waitForWithdrawal" && !isOnlyLater)) return undefined;
    return sentence(help[key] as Text<WrittenFacts>, facts, writing);
  });
  const all = [
    workspaces === undefined ? undefined : help.switchWorkspace.write({ workspaces }),
    instant === undefined ? undefined : help.wait.write({ instant }),
    ...byRule,
  ];
  return [...new Set(all.filter((each) => each !== undefined))];
}

/** The last of the instants that the reasons name. An answer can change before it, and be a refusal still. */
function lastOf(reasons: readonly Reason[]): number | undefined {
  const instants = reasons.map(({ facts }) => ownValue(facts, "fromMilli")).filter(isInstant);
  return instants.length === 0 ? undefined : Math.max(...instants);
}

function helpKeyOf(rule: RuleId): HelpKey | undefined {
  return own(helpByRule, rule as RefusingRule);
}

function workspacesText(allowedFrom: unknown, { locale, nameOf }: Writing): string | undefined {
  if (!Array.isArray(allowedFrom)) return undefined;
  const names = heldItems(allowedFrom).map((each) => workspaceName(each, locale, nameOf));
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 ? undefined : listText(locale.language, known, "disjunction");
}

function holdsUntil({ validUntil }: ReadDecision, writing: Writing): string | null {
  const instant = instantText(validUntil, writing);
  return instant === undefined ? null : writing.locale.verdict.holdsUntil.write({ instant });
}
