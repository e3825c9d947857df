import {
  type BodyExample,
  jsonOf,
  type Operations,
  parameterRefs,
  problemRefs,
  type Schema,
} from "./operation.ts";

const text = { type: "string", minLength: 1 } as const;

/** What the library's `newTenant` takes, without what the service sets: the id and the instant. */
const newTenant: Schema = {
  type: "object",
  properties: {
    name: text,
    owner: {
      ...{ type: "object", required: ["id", "email"], additionalProperties: false },
      ...{ properties: { id: text, email: text }, description: "The first Owner." },
    },
    timeZone: { ...text, description: "An IANA zone (TZ8)." },
    profileKey: { ...text, description: "The id of the profile key, never the key itself (PK3)." },
  },
  ...{ required: ["name", "owner", "timeZone", "profileKey"], additionalProperties: false },
};

const corner = {
  ...{ name: "Corner Bank", owner: { id: "nia", email: "nia@corner.example" } },
  ...{ timeZone: "Europe/London", profileKey: "key-1" },
};

const examples: Readonly<Record<string, BodyExample>> = {
  made: { summary: "201: a new bank", value: corner, "x-status": 201, "x-caller": "system" },
  exists: { summary: "409: it is there", value: corner, "x-status": 409, "x-caller": "system" },
  malformed: {
    ...{ summary: "400: this is no zone", value: { ...corner, timeZone: "BST" } },
    ...{ "x-status": 400, "x-caller": "system" },
  },
  forbidden: { summary: "403: a teammate makes no tenant", value: corner, "x-status": 403 },
};

export const tenantOperations: Operations = {
  "put /tenants/{tenant}": {
    ...{ operationId: "makeTenant", tags: ["Tenants"], summary: "Make a tenant, with its first Owner" },
    description: "For the system alone, with a token of the tenant that is to be made.",
    parameters: [
      {
        ...{ name: "tenant", in: "path", required: true, schema: text, example: "corner-bank" },
        description: "The id of the new tenant.",
      },
      ...parameterRefs("language", "requestId"),
    ],
    requestBody: { required: true, content: { "application/json": { schema: newTenant, examples } } },
    responses: {
      201: jsonOf(
        "It was made.",
        { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
        "ETag",
      ),
      ...problemRefs(400, 401, 403, 404, 409, 413, 415, 429, 503),
    },
  },
};
