import { paths } from "../authzen/endpoints.ts";
import {
  actionSchema,
  entitySchema,
  partialActionSchema,
  partialEntitySchema,
  propertiesSchema,
  searchedSchema,
} from "../authzen/entity.ts";
import {
  jsonOf,
  type Operation,
  type Operations,
  parameterRefs,
  problemRefs,
  type Schema,
  schemaRef,
} from "./operation.ts";

const [ann, edit, letter] = [
  { type: "teammate", id: "ann" },
  { name: "edit" },
  { type: "asset", id: "arrears-letter" },
];

const page: Schema = {
  type: "object",
  properties: { token: { type: "string" }, limit: { type: "integer", minimum: 0 } },
};

function bodyOf(
  entities: Readonly<Record<string, Schema>>,
  more: Readonly<Record<string, Schema>> = {},
): Schema {
  const properties = { ...entities, context: propertiesSchema, ...more };
  return { type: "object", properties, required: Object.keys(entities) };
}

/** An operation with one example, which the system sends: it is the system that enforces. */
function accessOperation(
  operationId: string,
  summary: string,
  schema: Schema,
  answer: string,
  value: unknown,
): Operation {
  const example = { summary: "200: about Ann", value, "x-status": 200, "x-caller": "system" } as const;
  return {
    ...{ operationId, tags: ["AuthZEN"], summary, parameters: parameterRefs("language", "requestId") },
    requestBody: { required: true, content: { "application/json": { schema, examples: { ann: example } } } },
    responses: {
      200: jsonOf("The answer, a no as well.", schemaRef(answer), "Content-Language"),
      ...problemRefs(400, 401, 413, 429, 503),
    },
  };
}

const evaluationBody = bodyOf({ subject: entitySchema, action: actionSchema, resource: entitySchema });
const evaluationsBody: Schema = {
  type: "object",
  properties: {
    ...{ subject: partialEntitySchema, action: partialActionSchema, resource: partialEntitySchema },
    context: propertiesSchema,
    evaluations: { type: "array", items: { type: "object" }, maxItems: 200, default: [] },
    options: {
      type: "object",
      properties: {
        evaluations_semantic: {
          ...{ type: "string", default: "execute_all" },
          enum: ["execute_all", "deny_on_first_deny", "permit_on_first_permit"],
        },
      },
    },
  },
};

/** A search of one of the three, of which what is searched for has no id. */
function search(found: string, schema: Schema, value: unknown): Operation {
  return accessOperation(
    `search${found}s`,
    `${found}s for which the answer is yes`,
    schema,
    "AccessFound",
    value,
  );
}

export const accessOperations: Operations = {
  [`post ${paths.access_evaluation_endpoint}`]: accessOperation(
    ...(["evaluate", "Whether a subject may do something", evaluationBody, "AccessDecision"] as const),
    { subject: ann, action: edit, resource: letter },
  ),
  [`post ${paths.access_evaluations_endpoint}`]: accessOperation(
    ...(["evaluateAll", "Several of these, of one moment", evaluationsBody, "AccessDecisions"] as const),
    {
      subject: ann,
      action: edit,
      evaluations: [{ resource: letter }, { resource: { ...letter, id: "greeter" } }],
    },
  ),
  [`post ${paths.search_subject_endpoint}`]: search(
    "Subject",
    bodyOf({ subject: searchedSchema, action: actionSchema, resource: entitySchema }, { page }),
    { subject: { type: "teammate" }, action: edit, resource: letter },
  ),
  [`post ${paths.search_resource_endpoint}`]: search(
    "Resource",
    bodyOf({ subject: entitySchema, action: actionSchema, resource: searchedSchema }, { page }),
    { subject: ann, action: edit, resource: { type: "asset" } },
  ),
  [`post ${paths.search_action_endpoint}`]: search(
    "Action",
    bodyOf({ subject: entitySchema, resource: entitySchema }, { page }),
    { subject: ann, resource: letter },
  ),
  "get /.well-known/authzen-configuration": {
    ...{ operationId: "authzenConfiguration", tags: ["AuthZEN"], summary: "Where the endpoints are" },
    ...{ security: [], parameters: parameterRefs("requestId") },
    responses: { 200: jsonOf("The metadata.", { type: "object" }), ...problemRefs(429) },
  },
};
