import { type Command, type CommandRequest, type Decision, type Tenant, transition } from "tenant-policy";
import { risksOf } from "tenant-policy/analysis";
import { explain, type ExplainedRisk, explainRisks, type Explanation, namesOf } from "tenant-policy/explain";
import { en, enLabels, enRisks } from "tenant-policy/explain/en";
import { type CommandOptions, commandsIn } from "./commandFile.ts";
import type { Answer, Outside } from "./outside.ts";
import type { Style } from "./style.ts";
import { tenantIn } from "./tenantFile.ts";
import { explanationLines } from "./why.ts";

/** The options of `risks`. */
export interface RisksOptions extends CommandOptions {
  readonly fromAddress?: string;
}

/** What became of a command that was tried. */
interface Tried {
  readonly type: string;
  readonly decision: Decision<boolean>;
  readonly explanation: Explanation;
  readonly risks: readonly ExplainedRisk[];
}

/** What could go wrong with commands, each tried on what those before it leave. It ends at one that is refused. */
export function risks(
  file: string,
  commandsFile: string,
  options: RisksOptions,
  outside: Outside,
  style: Style,
): Answer {
  const tenant = tenantIn(file, outside);
  const tried = triedOn(tenant, commandsIn(commandsFile, tenant, options, outside), options);
  const isWarned = tried.some(({ decision, risks: found }) => !decision.value || found.length > 0);
  return {
    lines: tried.flatMap((each, place) => [...(place === 0 ? [] : [""]), ...triedLines(each, style)]),
    json: tried.map(({ type, decision, risks: found }) => ({ type, decision, risks: found })),
    exitCode: isWarned ? 1 : 0,
  };
}

function triedOn(
  tenant: Tenant,
  [command, ...later]: readonly (Command | CommandRequest)[],
  { fromAddress }: RisksOptions,
): readonly Tried[] {
  if (command === undefined) return [];
  const step = transition(tenant, command);
  const acting = fromAddress === undefined ? {} : { fromAddress };
  const found = risksOf(tenant, command, acting).value ?? [];
  const tried = {
    type: "type" in command ? command.type : "a command without a type",
    decision: step.decision,
    explanation: explain(step.decision, { locale: en, nameOf: namesOf(tenant) }) as Explanation,
    risks: explainRisks(found, { texts: enRisks, labels: enLabels }),
  };
  return [tried, ...(step.decision.value ? triedOn(step.tenant, later, { ...acting }) : [])];
}

function triedLines({ type, decision, explanation, risks: found }: Tried, style: Style): readonly string[] {
  if (!decision.value) {
    return [`${type} would be ${style.bad("refused")}.`, "", ...explanationLines(explanation, style)];
  }
  if (found.length === 0) return [`${type}: ${style.good("no risk")}.`];
  const width = Math.max(...found.map(({ rule }) => rule.length));
  return [
    `${type}: ${style.bad(found.length === 1 ? "1 risk" : `${found.length} risks`)}.`,
    ...found.map(({ rule, text }) => `  ${style.strong(rule.padEnd(width))}  ${text}`),
  ];
}
