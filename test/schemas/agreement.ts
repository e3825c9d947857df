import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beyondOf } from "../../scripts/jsonSchema/beyond.ts";
import { schemaFiles, type SchemaFile } from "../../scripts/jsonSchema/files.ts";
import type { Issue } from "../../src/kernel/schema/issue.ts";
import { namespace } from "../../scripts/jsonSchemas.ts";
import { check, type Schema } from "../../src/kernel/schema/schema.ts";
import { sliceNames, storedTenant } from "../../src/tenant/tenant.ts";
import { textOf } from "../sources.ts";
import { beyondAlong } from "./beyondAlong.ts";

const { shape } = storedTenant;
const storedFields: Readonly<Record<string, Schema<unknown>>> = shape.kind === "record" ? shape.fields : {};

export const files = schemaFiles({ ofProperties: () => new Map(), ofCommands: new Map(), ofFields: () => new Map() });

/** A file, or a definition in one. */
export type Part = Pick<SchemaFile, "path" | "schema">;

/** The parts of a tenant, each by itself. What refers to other parts refers to nothing there. */
export const slices: readonly Part[] = sliceNames.map((name) => ({
  path: `tenant.json#/$defs/${name}`,
  schema: storedFields[name] as Schema<unknown>,
}));

const ajv = new Ajv2020({ strict: true });
for (const { path } of files) ajv.addSchema(JSON.parse(textOf(`schemas/${path}`)) as object);

/** What ajv makes of the committed file. */
export function validatorOf({ path }: Part): ValidateFunction {
  return ajv.getSchema(`${namespace}${path}`) as ValidateFunction;
}

export interface Verdict {
  readonly isAccepted: boolean;
  /** The names by which the library refuses what ajv accepts. */
  readonly names: readonly string[];
}

/** Asks both. Throws where they differ and no name explains it. */
export function verdictOn(file: Part, value: unknown): Verdict {
  const validate = validatorOf(file);
  const { issues } = check(file.schema, value);
  const isAccepted = validate(value);
  if (issues === undefined) {
    if (!isAccepted) throw new Error(`only ajv refuses: ${ajv.errorsText(validate.errors)}`);
    return { isAccepted, names: [] };
  }
  return { isAccepted: false, names: isAccepted ? issues.map((issue) => nameFor(file, issue)) : [] };
}

function nameFor({ schema }: Part, issue: Issue): string {
  const { path, rule, code } = issue;
  const isExplainedBy = (name: string): boolean =>
    beyondOf(name).unsaid?.issues.some((each) => each[0] === rule && each[1] === code) === true;
  const name = beyondAlong(schema, path).find(isExplainedBy);
  if (name === undefined) throw new Error(`only the library refuses: ${JSON.stringify(issue)}`);
  return name;
}
