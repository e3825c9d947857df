import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { ownValue } from "../kernel/schema/guards.ts";
import { heldItems } from "../kernel/schema/items.ts";
import { helpIn, type HelpStep, type HelpWay } from "./helpOf.ts";
import { listText } from "./icu.ts";
import type { Text } from "./locale.ts";
import { workspaceName } from "./nameOf.ts";
import type { ReadDecision } from "./readDecision.ts";
import type { WrittenFacts } from "./textsOf.ts";
import { instantText, sentence, type Writing } from "./writtenFacts.ts";

/** A way to mend broken rules, in words. */
export type ExplainedWay = HelpWay & { readonly text: string };

/** Something that is needed to turn a refusal, in words. */
export interface ExplainedStep extends HelpStep {
  /** All its ways, any one of which is enough. */
  readonly text: string;
  readonly ways: NonEmpty<ExplainedWay>;
}

/** What would turn a refusal, in words. Empty if one of the steps cannot be told, as the others would not be enough. */
export function explainedHelp(decision: ReadDecision, writing: Writing): readonly ExplainedStep[] {
  const steps = helpIn(decision);
  const explained = steps.flatMap((step) => explainedStep(step, writing) ?? []);
  return explained.length === steps.length ? explained : [];
}

function explainedStep({ rules, ways }: HelpStep, writing: Writing): ExplainedStep | undefined {
  const [first, ...others] = ways.flatMap((way): readonly ExplainedWay[] => {
    const text = wayText(way, writing);
    return text === undefined ? [] : [{ ...way, text }];
  });
  if (first === undefined) return undefined;
  const { either } = writing.locale.help;
  const text = others.reduce((before, way) => either.write({ first: before, second: way.text }), first.text);
  return { rules, text, ways: [first, ...others] };
}

function wayText({ key, facts }: HelpWay, writing: Writing): string | undefined {
  const { help } = writing.locale;
  // `helpIn` names these two with facts of its own, which have their types.
  if (key === "switchWorkspace") {
    return switchText(heldItems(ownValue(facts, "workspaces") as readonly unknown[]), writing);
  }
  if (key === "wait") {
    return help.wait.write({ instant: String(instantText(ownValue(facts, "fromMilli"), writing)) });
  }
  return sentence(help[key] as Text<WrittenFacts>, facts, writing);
}

/** As many of what is listed as UP25 names, too. */
const mostNamed = 3;

function switchText(workspaces: readonly unknown[], { locale, nameOf }: Writing): string {
  const named = workspaces.slice(0, mostNamed);
  const names = named.map((each) => String(workspaceName(each, locale, nameOf)));
  return locale.help.switchWorkspace.write({
    workspaces: listText(locale.language, names, "disjunction"),
    more: workspaces.length - named.length,
  });
}
