// The door `tenant-policy/explain`: decisions in words, in somebody's language. The texts of each language have a door of
// their own, `tenant-policy/explain/en` and `tenant-policy/explain/de`, so that only what is imported is loaded.

export {
  type Category,
  categoryOf,
  httpStatusOf,
  type HttpStatusOf,
  type RefusingRule,
} from "./categories.ts";
export { categoryOfDecision } from "./categoryOfDecision.ts";
export { explain, type ExplainedReason, type ExplainOptions, type Explanation } from "./explain.ts";
export { type ExplainedIssue, explainIssues } from "./explainIssues.ts";
export { type ExplainedRisk, explainRisks } from "./explainRisks.ts";
export type { ExplainedStep, ExplainedWay } from "./explainedHelp.ts";
export { forActor } from "./forActor.ts";
export type { AskingKey, HelpKey } from "./helpKey.ts";
export { helpOf, type HelpStep, type HelpWay } from "./helpOf.ts";
export type { AskedAbout, Subject } from "./namedBy.ts";
export type {
  FactLabels,
  Labels,
  Locale,
  RefusalTexts,
  RiskArgs,
  RiskTexts,
  RuleTexts,
  SupportTexts,
  Template,
  Text,
} from "./locale.ts";
export { messageOf } from "./messageOf.ts";
export { namesOf } from "./namesOf.ts";
export type { Named, NameOf } from "./nameOf.ts";
export type { Explainable } from "./readDecision.ts";
export {
  type Reason,
  type ReasonKey,
  reasonsOf,
  type RefusingReason,
  type SupportingReason,
} from "./reasonsOf.ts";
export { ruleOf } from "./ruleOf.ts";
export type { SupportingRule } from "./supportingRules.ts";
export type { Rule } from "../kernel/decision/rule.ts";
export type { Standing } from "../kernel/decision/ruleTable.ts";
