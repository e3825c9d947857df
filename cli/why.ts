import { decideExecute, type Decision, type Tenant } from "tenant-policy";
import { explain, type Explanation, messageOf, namesOf } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";
import { type CommandOptions, commandsIn } from "./commandFile.ts";
import { type Answer, Fault, type Outside } from "./outside.ts";
import type { Style } from "./style.ts";
import { type AssetOptions, decideAsset, subjectIn, type SubjectOptions } from "./subject.ts";
import { tenantIn } from "./tenantFile.ts";

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
      : askedOfCommand(tenant, options.command, options, outside);
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
  const subject = subjectIn(action, asset, options);
  if (subject.kind === "personal") {
    return { text: [teammate, "may", subject.text], decision: subject.decide(tenant, teammate) };
  }
  const target = options.with === undefined ? "" : ` with ${options.with}`;
  const from = options.from === undefined ? "" : ` from ${options.from}`;
  const text = `${subject.action} ${subject.asset}${target}${from}`;
  return { text: [teammate, "may", text], decision: decideAsset(tenant, teammate, subject, options) };
}

function askedOfCommand(tenant: Tenant, file: string, options: WhyOptions, outside: Outside): Asked {
  const [command, ...others] = commandsIn(file, tenant, options, outside);
  if (command === undefined || others.length > 0) throw new Fault(`${file} has to hold one command.`);
  const type = "type" in command ? command.type : "without a type";
  return { text: [`the command ${type}`, "is", "accepted"], decision: decideExecute(tenant, command) };
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
