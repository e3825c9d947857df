import { Ajv, type ValidateFunction } from "ajv";

/** Long enough for any id, and short enough for the subject of a tenant and the header of a message. */
export const mostCharacters = 200;

const ajv = new Ajv();
const id = { type: "string", minLength: 1, maxLength: mostCharacters };
const order = ajv.compile({
  type: "object",
  // What the request says is checked by the library, which answers with issues.
  properties: { tenant: id, id, request: { type: "object" } },
  required: ["tenant", "id", "request"],
  additionalProperties: false,
});
const checks = {
  ...{ execute: order, decide: order },
  ask: ajv.compile({
    type: "object",
    properties: { tenant: id, name: id, args: { type: "array" }, after: { type: "integer", minimum: 0 } },
    required: ["tenant", "name", "args", "after"],
    additionalProperties: false,
  }),
  digest: ajv.compile({ type: "object", additionalProperties: false }),
} as const satisfies Record<string, ValidateFunction>;

/** What a node can be asked for. */
export type Asked = keyof typeof checks;

/** What is wrong with what came, or null: a node believes nothing as it comes. */
export function malformationOf(what: Asked, value: unknown): string | null {
  const check = checks[what];
  return check(value) ? null : ajv.errorsText(check.errors, { dataVar: what });
}
