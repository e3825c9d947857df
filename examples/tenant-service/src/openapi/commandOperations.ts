import {
  type BodyExample,
  jsonOf,
  type Operations,
  parameterRefs,
  problemRefs,
  schemaRef,
} from "./operation.ts";

function example(status: number, summary: string, value: Readonly<Record<string, unknown>>): BodyExample {
  return { summary: `${status}: ${summary}`, value, "x-status": status };
}

/** Commands of Olga, an Owner of the demo's bank. They are shown in this order, and each can be sent again and again. */
const examples: Readonly<Record<string, BodyExample>> = {
  accepted: example(200, "an Owner allows a domain", { type: "emailDomains/allow", domain: "cards.example" }),
  malformed: example(400, "host bits are set in a prefix", {
    ...{ type: "networkAccess/chooseApiList", addresses: ["192.0.2.1/24"] },
  }),
  forbidden: example(403, "only the system reports this", { type: "subscription/completeProvisioning" }),
  unknown: example(404, "there is no such teammate", { type: "teammates/remove", teammate: "nobody" }),
  conflict: example(409, "the address is taken", {
    ...{ type: "teammates/invite", teammate: "new", email: "omar@retail-bank.example" },
    ...{ role: "full", home: { level: "tenant" } },
  }),
  unusable: example(422, "this is no address", {
    ...{ type: "teammates/invite", teammate: "new", email: "a@@b.example" },
    ...{ role: "full", home: { level: "tenant" } },
  }),
};

export const commandOperations: Operations = {
  "post /tenants/{tenant}/commands": {
    ...{ operationId: "executeCommand", tags: ["Commands"], summary: "Execute a command" },
    description:
      "The one way in which a tenant changes. The library looks at the body itself, and lists every issue with its rule.",
    parameters: parameterRefs(
      ...["tenant", "dryRun", "idempotencyKey", "ifMatch", "current", "language", "requestId"],
    ),
    requestBody: {
      required: true,
      content: { "application/json": { schema: schemaRef("command.commandBody"), examples } },
    },
    responses: {
      200: jsonOf(
        "It was executed; of a dry run, it would be.",
        schemaRef("Done"),
        ...["ETag", "Content-Language", "Idempotent-Replayed"],
      ),
      ...problemRefs(400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 503),
    },
  },
};
