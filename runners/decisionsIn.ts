/** What is kept of a decision while tests run. Plain JSON. */
export interface KeptDecision {
  /** The value, if it is one that can say whether the decision refuses; `0` for any other. */
  readonly value: unknown;
  /** The rules that it names. */
  readonly because: readonly string[];
  /** Whether these are the rules of issues: of what is wrong with a value. */
  readonly areIssues: boolean;
}

/**
 * The decisions in what a function of the library returns: a decision itself, that of a transition, the issues of a check, and those
 * of a replay. It is called for everything that tests ask, so it looks no deeper.
 */
export function decisionsIn(answer: unknown): readonly KeptDecision[] {
  if (typeof answer !== "object" || answer === null) return [];
  const { because, value, decision, issues, notes, refusals, audit } = answer as Partial<Answer>;
  const decided = decisionsIn(decision);
  // The decision about a malformed command names some of the rules of its issues.
  const named = decided.flatMap((each) => each.because);
  const broken = isList(issues) ? distinctRules(issues).filter((rule) => !named.includes(rule)) : [];
  return [
    ...(isList(because) ? [{ value: keptValue(value), because, areIssues: false }] : []),
    ...decided,
    ...(broken.length > 0 ? [{ value: false, because: broken, areIssues: true }] : []),
    // Of a tenant that loads: what is to be known of it.
    ...(isList(notes) ? [{ value: 0, because: distinctRules(notes), areIssues: false }] : []),
    ...(isList(refusals) ? refusals.flatMap((refusal) => decisionsIn(refusal)) : []),
    // Of a replay: a list. What was refused in it is among the refusals.
    ...(isList(audit) ? audit.filter(({ isAccepted }) => isAccepted).map(decisionOfEntry) : []),
  ];
}

/** What is read of answers; each has some of it. */
interface Answer {
  readonly because: readonly string[];
  readonly value: unknown;
  readonly decision: unknown;
  readonly issues: readonly RuleOfIssue[];
  readonly notes: readonly RuleOfIssue[];
  readonly refusals: readonly { readonly decision: unknown }[];
  readonly audit: readonly { readonly isAccepted: boolean; readonly because: readonly string[] }[];
}

interface RuleOfIssue {
  readonly rule: string;
}

function distinctRules(issues: readonly RuleOfIssue[]): readonly string[] {
  return [...new Set(issues.map(({ rule }) => rule))];
}

function decisionOfEntry({ because }: Answer["audit"][number]): KeptDecision {
  return { value: true, because, areIssues: false };
}

/** There are few such values, so decisions can be counted. Others, such as texts with an instant, are as many as there are calls. */
function keptValue(value: unknown): unknown {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return /^[A-Za-z]{1,40}$/.test(value) ? value : 0;
  if (Array.isArray(value)) return value.length === 0 ? [] : 0;
  if (typeof value !== "object") return 0;
  const { level } = value as { readonly level?: unknown };
  return typeof level === "string" ? { level } : 0;
}

function isList(value: unknown): value is readonly never[] {
  return Array.isArray(value);
}
