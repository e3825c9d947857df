// Makes docs/commands.md: every command with who may give it, what it carries, an example and what may refuse it.
import { enLabels } from "../src/explain/locales/en.ts";
import type { Schema } from "../src/kernel/schema/schema.ts";
import { assetActions } from "../src/assets/asset.ts";
import { type CommandType, commandTypes, declarationOf, sliceOf } from "../src/tenant/command.ts";
import { isCrossLaunchCommand } from "../src/tenant/crossLaunchCommands.ts";
import { sliceNames } from "../src/tenant/tenant.ts";
import { settingSections } from "../src/tenantSettings/settingSections.ts";
import { commandOf, examples } from "../test/laws/examples.ts";
import { commandDeclarations, sliceDocs } from "./commandDeclarations.ts";
import { type DecidedBy, decidedBy } from "./commandQuestions.ts";
import { type FieldRow, rowsOf } from "./fieldValues.ts";
import { type DocComments, docComments } from "./jsonSchema/docComments.ts";
import { type ExportGroup, twinOf } from "./questionsPage.ts";
import { sources } from "./sources.ts";

/** The page docs/commands.md. */
export function commandsPage(groups: readonly ExportGroup[]): string {
  const files = sources();
  const page: Page = {
    comments: docComments(),
    decided: new Map([...commandDeclarations(files)].map(([type, each]) => [type, decidedBy(files, each)])),
    questions: questionLinks(groups),
  };
  const docs = sliceDocs(files);
  const lines = [
    ...introduction(page),
    ...sliceNames.flatMap((slice) => {
      const types = commandTypes.filter((type) => sliceOf(type) === slice);
      const doc = docs.get(slice);
      return types.length === 0
        ? []
        : [
            "",
            `## ${slice}`,
            ...(doc === undefined ? [] : ["", doc]),
            ...types.flatMap((type) => linesOf(page, type)),
          ];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

interface Page {
  readonly comments: DocComments;
  readonly decided: ReadonlyMap<string, DecidedBy>;
  /** A link to each question, by the name of its twin. */
  readonly questions: ReadonlyMap<string, string>;
}

/** `decideInvite`: the link to `canInvite` on docs/questions.md. */
function questionLinks(groups: readonly ExportGroup[]): ReadonlyMap<string, string> {
  const names = groups.flatMap(({ exports }) => exports.map(({ name }) => name));
  return new Map(
    names
      .filter((name) => twinOf(name) !== name)
      .map((name) => {
        const anchor = `${name}--${twinOf(name)}`.toLowerCase();
        return [twinOf(name), `[\`${name}\`](questions.md#${anchor})`];
      }),
  );
}

function introduction({ comments }: Page): readonly string[] {
  const envelope = comments.ofFields("");
  const row = (name: string, value: string): string =>
    `| \`${name}\` | ${value} | ${cell(envelope.get(name) ?? "")} |`;
  return [
    "# Commands",
    "",
    "`npm run docs` generates this page from the declarations in `src/slices`. A test fails when the page is out of date.",
    "",
    `The ${commandTypes.length} commands change a tenant: hand them to \`transition\`. A person gives a command. What happened outside the`,
    "library is an event, and `system` reports it. The type of a command is the part of the tenant that it changes, a slash,",
    "and what it does. Beside its own fields, a command carries:",
    "",
    "| field | value | meaning |",
    "| --- | --- | --- |",
    '| `type` | `"teammates/invite"` | Which command it is (ST6). |',
    row("by", "an [actor](#actors)"),
    row("at", "number: epoch milliseconds"),
    row("id", "optional; string"),
    row("happenedAtMilli", "optional, events only; number: epoch milliseconds"),
    "",
    "`parseCommand` reads a command, and `commandBodySchema` one without `by` and `at`, as a request has it. `transition` takes",
    "such a body unread, as `{ body, by, at }`. Each command has its [JSON Schema](json-schema.md). An unknown field is refused",
    "(ST3).",
    "",
    "Below each command stands who may give it, as the question that decides. Ask `decideExecute` for an answer about a whole",
    "command. Every command is refused if it is malformed (ST3, ST5, ST6, ST10) or if the tenant does not know its actor or",
    "what it is about (ST11). The rules after **Refused** are those of the tested examples (test/laws/examples.ts), not a full",
    "list: the question has all of its rules. [rules.md](rules.md) has their sentences.",
    ...forms,
  ];
}

const forms: readonly string[] = [
  "",
  "## What a field can hold",
  "",
  "### Actors",
  "",
  "```json",
  '{ "kind": "teammate", "id": "ann", "current": { "level": "tenant" } }',
  '{ "kind": "helpDesk", "adminUserName": "mia", "adminUserDomain": "vendor.example", "originalRole": "full", "current": { "level": "tenant" } }',
  '{ "kind": "partner", "adminUserName": "mia", "adminUserDomain": "vendor.example", "originalRole": "full", "current": { "level": "tenant" } }',
  '{ "kind": "system" }',
  "```",
  "",
  "`current` is the workspace that the person has switched to. Take the actor from a verified session, never from a request.",
  "",
  "### Workspaces",
  "",
  "```json",
  '{ "level": "tenant" }',
  '{ "level": "group", "group": "loans" }',
  '{ "level": "team", "group": "loans", "team": "loans-legal" }',
  "```",
  "",
  "### Names",
  "",
  "A string that people read: something visible, at most 200 characters, without control characters, line ends or changes of",
  "direction (ST16).",
];

function linesOf(page: Page, type: CommandType): readonly string[] {
  const doc = page.comments.ofCommands.get(type);
  const rows = rowsOfFields(page, type);
  const file = type.replace("/", ".");
  return [
    ...["", `### \`${type}\``, ""],
    `**${enLabels.commandType[type]}.**${doc === undefined ? "" : ` ${doc}`}`,
    ...["", giverOf(page, type), ""],
    ...(rows.length === 0
      ? ["It has no fields of its own."]
      : ["| field | value | meaning |", "| --- | --- | --- |", ...rows.map(rowText)]),
    ...["", "```json", ...jsonOf(exampleOf(type)), "```"],
    "",
    `**Refused**, among others, by ${rulesAgainst(type).join(", ")}. [JSON Schema](../schemas/commands/${file}.json)`,
  ];
}

function giverOf({ decided, questions }: Page, type: CommandType): string {
  const { questions: asked = [], words = [] } = decided.get(type) ?? {};
  const links = asked.map((question) => questions.get(question) ?? `\`${question}\``).join(" and ");
  if (declarationOf(type).from === "system") {
    return `**Reported by** \`system\` alone (ST9)${asked.length === 0 ? "" : `, where ${links} allows it`}.`;
  }
  const section = words.find((word) => (settingSections as readonly string[]).includes(word));
  const action = words.find((word) => (assetActions as readonly string[]).includes(word));
  const what =
    sliceOf(type) === "assets" && action !== undefined
      ? ` the action \`"${action}"\``
      : section !== undefined && asked.includes("decideChangeSetting")
        ? ` the section \`"${section}"\``
        : "";
  const support = isCrossLaunchCommand(type) ? ", in a cross-launch too (HD10)" : "";
  return `**Given by** whoever ${links} allows${what}${support}.`;
}

function rowsOfFields({ comments }: Page, type: CommandType): readonly FieldRow[] {
  const fields = declarationOf(type).fields as Readonly<Record<string, Schema<unknown>>>;
  const docs = comments.ofFields(type);
  return Object.entries(fields).flatMap(([name, schema]) =>
    rowsOf(name, schema, docs.get(name), comments.ofProperties),
  );
}

function rowText({ name, value, doc }: FieldRow): string {
  return `| \`${name}\` | ${cell(value)} | ${cell(doc ?? "")} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** The first one that is accepted; where the bank has nothing to change, one that changes nothing. */
function exampleOf(type: CommandType): object {
  const { accepted, unchanged = [] } = examples[type];
  const [example = unchanged[0]] = accepted;
  if (example === undefined) throw new Error(`${type} has no accepted example`);
  return commandOf(type, example as never);
}

/** JSON with one property of the command a line. */
function jsonOf(command: object): readonly string[] {
  const lines = Object.entries(command).map(([name, value]) => `  ${JSON.stringify(name)}: ${spaced(value)}`);
  return ["{", ...lines.map((line, index) => (index === lines.length - 1 ? line : `${line},`)), "}"];
}

/** On one line, with the blanks that people write. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${spaced(each)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** Those of the refused examples, in the order in which they first occur. */
function rulesAgainst(type: CommandType): readonly string[] {
  return [...new Set(examples[type].refused.flatMap((example) => example[2]))];
}
