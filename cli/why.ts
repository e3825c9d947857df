import { type Decision, type Tenant, transition } from "tenant-policy";
import { explain, type Explanation, messageOf, namesOf } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";
import { type CommandOptions, commandsIn, malformed } from "./commandFile.ts";
import { type Answer, Fault, type Outside } from "./outside.ts";
import type { Style } from "./style.ts";
import { type AssetOptions, decideAsset, subjectIn, type SubjectOptions } from "./subject.ts";
import { tenantIn } from "./tenantFile.ts";
import { teammateIn } from "./things.ts";

/** The options of `why`. */
export interface WhyOptions extends SubjectOptions, AssetOptions, CommandOptions {
  readonly command?: string;
}

/** What stands after the file. */
export interface WhyWords {
  readonly teammate: string | undefined;
  readonly action: string | undefined;
  readonly asset: string | undefined;
}

/** Why a teammate may do something, or may not; or why a command is accepted, or refused. */
export function why(
  file: string,
  words: WhyWords,
  options: WhyOptions,
  outside: Outside,
  style: Style,
): Answer {
  const tenant = tenantIn(file, outside);
  const { text, decision } =
    options.command === undefined
      ? askedAbout(tenant, words, options)
      : askedOfCommand(tenant, options.command, words, { options, outside });
  const { timeZone } = tenant;
  // Every decision of the library can be explained.
  const explanation = explain(decision, { locale: en, nameOf: namesOf(tenant), timeZone }) as Explanation;
  return {
    lines: [verdictLine(decision.value, text, style), "", ...explanationLines(explanation, style)],
    json: { decision, explanation, message: messageOf(decision) },
    exitCode: decision.value ? 0 : 1,
  };
}

/** A question with its answer. */
interface Asked {
  /** What is asked, with `may` or `is` where a refusal says `not`. */
  readonly text: readonly [subject: string, verb: string, rest: string];
  readonly decision: Decision<boolean>;
}

function askedAbout(tenant: Tenant, { teammate, action, asset }: WhyWords, options: WhyOptions): Asked {
  if (teammate === undefined) throw new Fault("Name a teammate, or a command with --command.");
  if (options.by !== undefined || options.at !== undefined)
    throw new Fault("--by and --at complete a command: name one with --command.");
  const id = teammateIn(tenant, teammate);
  const subject = subjectIn(action, asset, options);
  if (subject.kind === "personal") {
    if (options.from !== undefined || options.with !== undefined)
      throw new Fault("--from and --with are about an asset.");
    return { text: [id, "may", subject.text], decision: subject.decide(tenant, id) };
  }
  const joined = subject.action === "withdraw" ? "from" : "with";
  const target = options.with === undefined ? "" : ` ${joined} ${options.with}`;
  const from = options.from === undefined ? "" : `, asked from ${options.from}`;
  const text = `${subject.action} ${subject.asset}${target}${from}`;
  return { text: [id, "may", text], decision: decideAsset(tenant, id, subject, options) };
}

function askedOfCommand(tenant: Tenant, file: string, words: WhyWords, asked: AskedOfCommand): Asked {
  const { options, outside } = asked;
  const { teammate, action, asset } = words;
  const { feature, setting, view, activity, app, botRole, decryptLogs } = options;
  const others = [teammate, action, asset, feature, setting, view, activity, app, botRole, decryptLogs];
  if ([...others, options.with].some((each) => each !== undefined))
    throw new Fault("With --command, name nothing else but --by, --from and --at.");
  const [command, ...more] = commandsIn(file, tenant, options, outside);
  if (command === undefined || more.length > 0) throw new Fault(`${file} has to hold one command.`);
  const { decision, issues } = transition(tenant, command);
  if (issues !== undefined) throw malformed(file, command, issues);
  return { text: [`the command ${command.type}`, "is", "accepted"], decision };
}

interface AskedOfCommand {
  readonly options: WhyOptions;
  readonly outside: Outside;
}

function verdictLine(isYes: boolean, [subject, verb, rest]: Asked["text"], style: Style): string {
  return isYes
    ? `${style.good("Yes")}: ${subject} ${verb} ${rest}.`
    : `${style.bad("No")}: ${subject} ${verb} not ${rest}.`;
}

/** The rules that decided, what would help, and until when the answer holds. */
export function explanationLines({ reasons, help, holds }: Explanation, style: Style): readonly string[] {
  const width = Math.max(...reasons.map(({ rule }) => rule.length));
  return [
    ...reasons.map(({ rule, reason }) => `  ${style.strong(rule.padEnd(width))}  ${reason}`),
    ...(help.length === 0 ? [] : ["", "What would help:", ...help.map(({ text }) => `  ${text}`)]),
    ...(holds === null ? [] : ["", holds]),
  ];
}
