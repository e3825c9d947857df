import type { PersonalSubject } from "../analysis/personalPermissions.ts";
import type { Risk, RiskName, WayOut } from "../analysis/risk.ts";
import { plainCopy } from "../kernel/json/plainCopy.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { isString, ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { heldItems } from "../kernel/schema/items.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { Labels, RiskArgs, RiskTexts } from "./locale.ts";

/** A risk in words. */
export interface ExplainedRisk {
  readonly risk: RiskName;
  readonly rule: RuleId;
  readonly text: string;
}

/**
 * Says the risks of a command in somebody's language, in their order (AN4): `enRisks` and `enLabels` of
 * `tenant-policy/explain/en`, or those of another language. What cannot be read as a risk is left out.
 *
 * @example
 * const risks: readonly Risk[] = [{ risk: "passwordsDue", rule: "PW3", facts: { count: 2 } }];
 * const [first] = explainRisks(risks, { texts: enRisks, labels: enLabels });
 * first?.text; // "2 users would have to change the password at once."
 */
export function explainRisks(
  risks: readonly Risk[],
  language: { readonly texts: RiskTexts; readonly labels: Labels },
): readonly ExplainedRisk[] {
  const given = ifReadable(() => (Array.isArray(risks) ? heldItems(risks) : []));
  return (given ?? []).flatMap((each) => ifReadable(() => explained(each, language)) ?? []);
}

function explained(
  given: unknown,
  { texts, labels }: { readonly texts: RiskTexts; readonly labels: Labels },
): ExplainedRisk | undefined {
  const { risk, rule, facts } = ownFacts(plainCopy(given));
  if (!isString(risk) || !isString(rule) || !Object.hasOwn(texts, risk)) return undefined;
  const text = texts[risk as RiskName];
  const args = { ...ownFacts(facts), ...namedIn(facts, labels) } as RiskArgs &
    Readonly<Record<string, unknown>>;
  return {
    risk: risk as RiskName,
    rule: rule as RuleId,
    text: typeof text === "string" ? text : text.write(args),
  };
}

/** So many things that are lost are named. */
const mostNamed = 3;

function namedIn(facts: unknown, labels: Labels): Pick<RiskArgs, "what" | "more"> {
  const lost: unknown = ownValue(facts, "waysOut") ?? ownValue(facts, "subjects");
  const all = (Array.isArray(lost) ? lost : []) as readonly (WayOut | PersonalSubject)[];
  const names = all.slice(0, mostNamed).map((each) => labelOf(each, labels));
  return { what: names.join(", "), more: Math.max(0, all.length - mostNamed) };
}

function labelOf(lost: WayOut | PersonalSubject, labels: Labels): string {
  switch (lost.kind) {
    case "feature":
      return labels.feature[lost.feature];
    case "setting":
      return labels.section[lost.section];
    case "activity":
      return labels.activity[lost.activity];
    case "app":
      return labels.app[lost.app];
    case "botRole":
      return labels.botRole[lost.botRole];
    case "decryptLogs":
      return labels.withheldFeature.decryption;
  }
}
