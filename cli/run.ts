import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { diff, type DiffOptions } from "./diff.ts";
import { type Answer, type ExitCode, Fault, type Output, type Outside } from "./outside.ts";
import { risks, type RisksOptions } from "./risks.ts";
import { shownColouredLine, shownLine } from "./shownLine.ts";
import { type Style, styleOf } from "./style.ts";
import { who, type WhoOptions } from "./who.ts";
import { why, type WhyOptions } from "./why.ts";

/** What the command line prints for these arguments, and how it ends. */
export function run(args: readonly string[], version: string, outside: Outside): Output {
  const printed = { out: "", err: "" };
  let exitCode: ExitCode = 0;
  const answered = (answer: Answer, asJson: boolean): void => {
    const text = asJson
      ? JSON.stringify(answer.json, null, 2)
      : answer.lines.map(shownColouredLine).join("\n");
    printed.out += `${text}\n`;
    exitCode = answer.exitCode;
  };
  const program = programFor(answered, version, outside);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => (printed.out += text),
      writeErr: (text) => (printed.err += shownError(text)),
      getOutHasColors: () => outside.hasColours,
      getOutHelpWidth: () => helpWidth,
    });
  }
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    if (error instanceof Fault) printed.err += `error: ${error.message}\n`;
    else if (!(error instanceof CommanderError)) throw error;
    const isAsked = error instanceof CommanderError && error.exitCode === 0;
    exitCode = isAsked ? 0 : 2;
  }
  return { ...printed, exitCode };
}

/** What the parser of the command line says repeats what somebody wrote. */
function shownError(text: string): string {
  return text.split("\n").map(shownLine).join("\n");
}

/** The same on every terminal, so that what the documentation shows is what is seen. */
const helpWidth = 100;

type Answered = (answer: Answer, asJson: boolean) => void;

/** Absent where it was not written. */
type Word = string | undefined;

interface Json {
  readonly json?: boolean;
}

function programFor(answered: Answered, version: string, outside: Outside): Command {
  const style = styleOf(outside.hasColours);
  const program = new Command("tenant-policy")
    .description("Answers about a tenant that is stored as JSON, as serializeTenant writes it.")
    .version(version)
    .showHelpAfterError("(--help shows what can be written)")
    .addHelpText("after", afterHelp);
  for (const add of [addWhy, addWho, addDiff, addRisks]) add(program, answered, outside, style);
  for (const command of program.commands) {
    command.option("--json", "print JSON, for programs");
    command.copyInheritedSettings(program);
  }
  return program;
}

const afterHelp = `
FILE and COMMANDS are paths; - is the standard input.

It ends with 0 where the answer is yes or nothing is found, with 1 where the answer is no, somebody
gains something or there is a risk, and with 2 where the command line or a file is wrong.

Examples:
  tenant-policy why bank.json ann edit letter
  tenant-policy who bank.json --setting emailDomains
  tenant-policy diff main.json branch.json
  tenant-policy risks bank.json command.json --by olga`;

/** Of two, one would be left out without a word. */
function once(value: string, previous: string | undefined): string {
  if (previous !== undefined) throw new InvalidArgumentError("It is given twice.");
  return value;
}

function withSubject(command: Command): Command {
  return command
    .option("--feature <feature>", "about a feature of the tenant", once)
    .option("--setting <section>", "about changing a section of settings", once)
    .option("--view", "with --setting: about viewing it")
    .option("--activity <activity>", "about an activity that user profiles permit", once)
    .option("--app <app>", "about an application of the app tray", once)
    .option("--bot-role <role>", "about a role in the bot builder", once)
    .option("--decrypt-logs", "about decrypting logs");
}

function withGiver(command: Command): Command {
  return command
    .option("--by <teammate>", "who gives a command that names nobody", once)
    .option("--at <instant>", "when, for a command that does not say; now if it is left out", once);
}

function addWhy(program: Command, answered: Answered, outside: Outside, style: Style): void {
  const command = program
    .command("why")
    .summary("why somebody may do something, or may not")
    .description("Says whether a teammate may do something and why, and what would help.")
    .argument("<file>", "the tenant")
    .argument("[teammate]", "the id of the teammate")
    .argument("[action]", "what they would do with an asset")
    .argument("[asset]", "the id of the asset")
    .option(
      "--from <workspace>",
      "the current workspace: tenant, group:ID or team:ID; home if left out",
      once,
    )
    .option("--with <workspace>", "the workspace that an asset is shared with, or withdrawn from", once);
  withGiver(withSubject(command)).option("--command <file>", "about the command in this file", once);
  command
    .addHelpText(
      "after",
      `
Examples:
  tenant-policy why bank.json ann edit letter --from group:loans
  tenant-policy why bank.json ann --feature addGroupsAndTeams
  tenant-policy why bank.json --command removal.json --by ann`,
    )
    .action((file: string, teammate: Word, action: Word, asset: Word, options: WhyOptions & Json) => {
      answered(why(file, { teammate, action, asset }, options, outside, style), options.json === true);
    });
}

function addWho(program: Command, answered: Answered, outside: Outside, style: Style): void {
  const command = program
    .command("who")
    .summary("who may do something, and from where")
    .description("Lists the teammates who may do something, those who answer alike together.")
    .argument("<file>", "the tenant")
    .argument("[action]", "what they would do with an asset")
    .argument("[asset]", "the id of the asset");
  withSubject(command)
    .option("--all", "name all teammates of a line, not the first five")
    .addHelpText(
      "after",
      `
Examples:
  tenant-policy who bank.json edit letter
  tenant-policy who bank.json --activity manageUsers --all`,
    )
    .action((file: string, action: Word, asset: Word, options: WhoOptions & Json) => {
      answered(who(file, { action, asset }, options, outside, style), options.json === true);
    });
}

function addDiff(program: Command, answered: Answered, outside: Outside, style: Style): void {
  program
    .command("diff")
    .summary("what two states of a tenant decide differently")
    .description("Says who gains and who loses what from one state of a tenant to another, counted.")
    .argument("<before>", "the tenant before")
    .argument("<after>", "the tenant after")
    .option("--at <instant>", "when it is asked; now if it is left out", once)
    .option("--all", "list everything that a setting lets through, not the first ten")
    .addOption(
      new Option("--fail-on <what>", "when to end with 1")
        .choices(["gained", "any", "never"])
        .default("gained"),
    )
    .addHelpText(
      "after",
      `
Examples:
  tenant-policy diff main.json branch.json
  git show main:bank.json | tenant-policy diff - bank.json --fail-on any`,
    )
    .action((before: string, after: string, options: DiffOptions & Json) => {
      answered(diff(before, after, options, outside, style), options.json === true);
    });
}

function addRisks(program: Command, answered: Answered, outside: Outside, style: Style): void {
  const command = program
    .command("risks")
    .summary("what could go wrong with commands")
    .description("Tries commands without giving them, and says what could go wrong with each.")
    .argument("<file>", "the tenant")
    .argument("<commands>", "a command, or a list of them, as JSON");
  withGiver(command)
    .option(
      "--from <workspace>",
      "the current workspace of --by: tenant, group:ID or team:ID; home if left out",
      once,
    )
    .option("--from-address <address>", "the address from which they are given", once)
    .addHelpText(
      "after",
      `
Examples:
  tenant-policy risks bank.json commands.json
  tenant-policy risks bank.json two-factor.json --by olga --from-address 198.51.100.9`,
    )
    .action((file: string, commands: string, options: RisksOptions & Json) => {
      answered(risks(file, commands, options, outside, style), options.json === true);
    });
}
