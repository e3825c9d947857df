import { checkIpList, type Command, type Decision, type Tenant, transition } from "tenant-policy";
import { type ActingFacts, type Risk, risksOf } from "tenant-policy/analysis";
import { explain, type ExplainedRisk, explainRisks, type Explanation, namesOf } from "tenant-policy/explain";
import { en, enLabels, enRisks } from "tenant-policy/explain/en";
import { type CommandOptions, commandsIn, malformed } from "./commandFile.ts";
import { type Answer, Fault, type Outside } from "./outside.ts";
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
  readonly risks: readonly (Risk & Pick<ExplainedRisk, "text">)[];
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
  const commands = commandsIn(commandsFile, tenant, options, outside);
  const tried = triedOn(tenant, commands, commandsFile, actingFrom(options));
  const isWarned = tried.some(({ decision, risks: found }) => !decision.value || found.length > 0);
  const left = commands.length - tried.length;
  return {
    lines: [
      ...tried.flatMap((each, place) => [...(place === 0 ? [] : [""]), ...triedLines(each, style)]),
      ...(left === 0 ? [] : ["", `Not tried after it: ${left === 1 ? "1 command" : `${left} commands`}.`]),
    ],
    json: { tried, notTried: left },
    exitCode: isWarned ? 1 : 0,
  };
}

/** Without an address that can be one, no risk would say that the actor is shut out. */
function actingFrom({ fromAddress }: RisksOptions): ActingFacts {
  if (fromAddress === undefined) return {};
  const read = checkIpList([fromAddress]).value;
  if (read?.entries.length === 1 && !fromAddress.includes("/")) return { fromAddress };
  throw new Fault(`${fromAddress} is no address: write four octets, or IPv6.`);
}

function triedOn(
  tenant: Tenant,
  commands: readonly Command[],
  file: string,
  acting: ActingFacts,
): readonly Tried[] {
  const tried: Tried[] = [];
  let state = tenant;
  for (const command of commands) {
    const { decision, issues, tenant: after } = transition(state, command);
    if (issues !== undefined) throw malformed(file, command, issues);
    const found = risksOf(state, command, acting).value ?? [];
    const texts = explainRisks(found, { texts: enRisks, labels: enLabels });
    tried.push({
      type: command.type,
      decision,
      // Every decision of the library can be explained.
      explanation: explain(decision, { locale: en, nameOf: namesOf(state) }) as Explanation,
      risks: found.map((risk, place) => ({ ...risk, text: texts[place]?.text ?? "" })),
    });
    if (!decision.value) break;
    state = after;
  }
  return tried;
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
