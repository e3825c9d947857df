import { schemaVersion } from "../../src/tenant/anyVersion.ts";
import { beyondIn } from "./beyondIn.ts";
import { beyondNames, beyondOf } from "./beyond.ts";
import type { SchemaFile } from "./files.ts";

/** The page docs/json-schema.md. */
export function jsonSchemaPage(files: readonly SchemaFile[], namespace: string): string {
  return [...introduction(files, namespace), ...meaning, ...unsaidTable(files), ...usage, ""].join("\n");
}

function introduction(files: readonly SchemaFile[], namespace: string): readonly string[] {
  const countIn = (folder: string): number => files.filter(({ path }) => path.startsWith(folder)).length;
  return [
    "# JSON Schema",
    "",
    "`npm run docs` generates this page and the folder `schemas` from the declarations in `src`. A test fails when one of",
    "the files is out of date.",
    "",
    "The package holds JSON Schemas (draft 2020-12) for gateways, editors and OpenAPI documents, and for services in other",
    "languages. TypeScript code takes the [Standard Schemas](standard-schema.md) instead. The JSON Schemas are files without",
    "code:",
    "",
    "| file | what it describes |",
    "| --- | --- |",
    `| \`tenant-policy/schemas/tenant.json\` | a tenant in its stored form, version ${schemaVersion} |`,
    "| `tenant-policy/schemas/command.json` | a command of any type, with its envelope |",
    "| `tenant-policy/schemas/commandBody.json` | a command of any type, without its envelope |",
    `| \`tenant-policy/schemas/commands/….json\` | a command of one type, such as \`commands/teammates.invite.json\` (${countIn("commands/")} files) |`,
    `| \`tenant-policy/schemas/commandBodies/….json\` | the same without its envelope (${countIn("commandBodies/")} files) |`,
    `| \`tenant-policy/schemas/settings/….json\` | what a \`check…\` of the library takes, such as \`settings/emailDomains.json\` (${countIn("settings/")} files) |`,
    "| `tenant-policy/schemas/vectors.json` | a file of [conformance vectors](conformance.md) |",
    "",
    "Each file is complete: it refers to nothing outside itself. Descriptions quote rules such as (PW5) from",
    "[rules.md](rules.md).",
    "",
    `The \`$id\` of each file begins with \`${namespace}\`.`,
    `It is a name only: nothing is served at that address. The \`v${schemaVersion}\` in it is the version of the stored form.`,
    "",
  ];
}

const meaning = [
  "## What the schemas say",
  "",
  "The library accepts nothing that a schema refuses. It refuses some values that a schema accepts, for the reasons listed",
  "below and for no other. A test compares both over generated values. So a schema is the first gate, and the library",
  "is the second: check every value with `parseTenant`, `parseCommand` or the `check…` of the setting too.",
  "",
  "- A schema accepts or refuses a value. It does not make the canonical value, as the library does: letters of domains in",
  "  lower case, lists sorted and without duplicates, defaults filled in.",
  "- A schema describes JSON values. `parseTenant` and `parseCommand` also take the JSON text of one: parse it before you",
  "  use a schema.",
  "- The library reads `-0` as `0`, and a property that is `undefined` as absent. JSON has neither.",
  `- \`tenant.json\` describes version ${schemaVersion} alone. The library also reads every earlier version.`,
  "- Lists of entries, such as the assets of a tenant, may be nested arrays. The library nests long lists in memory, and",
  "  `JSON.stringify` writes them so. `serializeTenant` writes flat ones.",
  "",
];

function unsaidTable(files: readonly SchemaFile[]): readonly string[] {
  const rows = beyondNames.flatMap((name) => {
    const { unsaid } = beyondOf(name);
    if (unsaid === undefined) return [];
    const rules = [...new Set(unsaid.issues.map(([rule]) => rule))];
    const paths = files.filter(({ schema }) => beyondIn(schema).has(name)).map(({ path }) => `\`${path}\``);
    return [`| ${name} | ${unsaid.sentence} | ${rules.join(", ")} | ${paths.join(", ")} |`];
  });
  return [
    "## What JSON Schema cannot say",
    "",
    "| name | what the library checks besides | rules | schemas |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ];
}

const usage = [
  "## With ajv",
  "",
  "Take the class for draft 2020-12, ajv 8 or later. The schemas compile in strict mode.",
  "",
  "```ts",
  'import { Ajv2020 } from "ajv/dist/2020.js";',
  'import schema from "tenant-policy/schemas/settings/emailDomains.json" with { type: "json" };',
  "",
  "const validate = new Ajv2020({ strict: true }).compile(schema);",
  'console.log(validate("example.com, example.org")); // → true',
  'console.log(validate("example.com, *.example.org")); // → false',
  "```",
  "",
  "Fastify compiles with draft 7 by default. Set a validator compiler that uses `Ajv2020`.",
  "",
  "## In an editor",
  "",
  "Name the schema in the settings of the editor, here of Visual Studio Code:",
  "",
  "```json",
  "{",
  '  "json.schemas": [',
  "    {",
  '      "fileMatch": ["*.tenant.json"],',
  '      "url": "./node_modules/tenant-policy/schemas/tenant.json"',
  "    }",
  "  ]",
  "}",
  "```",
  "",
  "Do not write `$schema` into the file itself: `parseTenant` refuses unknown properties (ST3), and so does the schema.",
  "",
  "## In OpenAPI",
  "",
  "OpenAPI 3.1 takes JSON Schema as it is. Refer to a file, or let your bundler copy it into the document:",
  "",
  "```yaml",
  "paths:",
  "  /tenants/{id}/email-domains:",
  "    put:",
  "      requestBody:",
  "        content:",
  "          application/json:",
  "            schema:",
  "              $ref: ./node_modules/tenant-policy/schemas/commandBodies/emailDomains.choose.json",
  "```",
];
