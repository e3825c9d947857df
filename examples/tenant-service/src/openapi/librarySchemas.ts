import { createRequire } from "node:module";
import type { Schema } from "./operation.ts";

const require = createRequire(import.meta.url);

/** The schema of a command's body, of every type, as the library publishes it. */
export const commandSchemas = schemasOf("commandBody", "command", "commandBody");

/** The schemas of what the lists hold, out of that of a tenant. */
export const entrySchemas = schemasOf(
  "tenant",
  "stored",
  ...["assets.records.entry", "teammates.records.entry", "workspaces.groups.entry", "workspaces.teams.entry"],
);

/**
 * Schemas of a file of the library, with all that they refer to, under names that begin with the prefix. A document has one space
 * of names, and each file has its own.
 */
function schemasOf(
  file: "commandBody" | "tenant",
  prefix: string,
  ...wanted: readonly string[]
): Readonly<Record<string, Schema>> {
  const {
    $defs,
    $schema: _,
    $id: __,
    ...whole
  } = require(`tenant-policy/schemas/${file}.json`) as {
    readonly $defs: Readonly<Record<string, Schema>>;
  } & Schema;
  const all: Readonly<Record<string, Schema>> = { ...$defs, [file]: whole };
  const found: Record<string, Schema> = {};
  const waiting = [...wanted];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (Object.hasOwn(found, `${prefix}.${name}`)) continue;
    const text = JSON.stringify(all[name]);
    waiting.push(...[...text.matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, each = ""]) => each));
    found[`${prefix}.${name}`] = JSON.parse(
      text.replaceAll('"#/$defs/', `"#/components/schemas/${prefix}.`),
    ) as Schema;
  }
  return found;
}
