import { commandTypes } from "tenant-policy";
import { commandSchemas, entrySchemas } from "./librarySchemas.ts";
import { type Schema, schemaRef } from "./operation.ts";

const text = { type: "string" } as const;
const rules = {
  type: "array",
  items: { type: "string", pattern: "^[A-Z]{2}\\d+$" },
  description: "The rules that decided.",
} as const;
const reasons = { type: "array", items: schemaRef("Reason") } as const;
const help = {
  type: "array",
  items: schemaRef("Help"),
  description: "What would help: every step is needed.",
};
const next = {
  type: ["string", "null"],
  description: "The cursor of the page that follows; null after the last one.",
} as const;

function object(properties: Readonly<Record<string, Schema>>, ...optional: readonly string[]): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required };
}

function pageOf(entry: Schema): Schema {
  return object({ entries: { type: "array", items: entry }, next });
}

/** Every schema of the document: those of the library, and those of what the service puts around its answers. */
export const schemas: Readonly<Record<string, Schema>> = {
  ...commandSchemas,
  ...entrySchemas,
  Problem: {
    ...object(
      {
        type: { ...text, format: "uri", description: "The kind of the problem, to tell it by." },
        title: { ...text, description: "In the language of the request." },
        status: { type: "integer" },
        detail: { ...text, description: "The reason that says most." },
        because: rules,
        reasons,
        help,
        issues: { type: "array", items: schemaRef("Issue") },
        parameters: { type: "array", items: schemaRef("ParameterTold") },
      },
      ...["detail", "because", "reasons", "help", "issues", "parameters"],
    ),
    description: "What went wrong (RFC 9457).",
  },
  ParameterTold: {
    ...object(
      {
        name: text,
        expected: { description: "Its values, or in words what it is." },
        required: { type: "boolean" },
        fault: { ...text, enum: ["missing", "unknown", "repeated", "value"] },
      },
      ...["expected", "required", "fault"],
    ),
    description: "A parameter of the query. One that is wrong has a fault.",
  },
  Reason: object({
    rule: text,
    short: { ...text, maxLength: 60, description: "For a tooltip." },
    reason: { ...text, description: "One sentence about the case." },
  }),
  Help: object({ rules, text }),
  Issue: object({
    path: {
      type: "array",
      items: { type: ["string", "integer"] },
      description: "Where, from the outside in.",
    },
    rule: text,
    text,
  }),
  Change: object(
    { path: { type: "array", items: { type: ["string", "integer"] } }, before: {}, after: {} },
    ...["before", "after"],
  ),
  Done: {
    ...object(
      {
        because: rules,
        reasons,
        changes: { type: "array", items: schemaRef("Change"), description: "What the command changed." },
        impact: {
          type: ["object", "null"],
          description:
            "Of a dry run: who would gain and lose what. Null for whoever does not see all of the tenant.",
        },
        risks: {
          type: "array",
          items: { type: "object" },
          description: "Of a dry run: what to think of first.",
        },
      },
      ...["changes", "impact", "risks"],
    ),
    description: "The command was accepted.",
  },
  Answer: {
    ...object({
      value: { description: "The answer. Null where the caller may not know it." },
      because: rules,
      explanation: object(
        { verdict: text, reasons, help, holds: { description: "Until when it holds, if not for good." } },
        ...["verdict", "reasons", "help", "holds"],
      ),
    }),
    description: "An answer of the library, with the facts that the caller may know.",
  },
  AssetsPage: pageOf(schemaRef("stored.assets.records.entry")),
  TeammatesPage: pageOf(schemaRef("stored.teammates.records.entry")),
  WorkspacesPage: pageOf({
    anyOf: [schemaRef("stored.workspaces.groups.entry"), schemaRef("stored.workspaces.teams.entry")],
  }),
  AuditPage: pageOf(schemaRef("Recorded")),
  Recorded: object({ step: { type: "integer" }, entry: schemaRef("AuditEntry") }),
  AuditEntry: object({
    schemaVersion: { type: "integer" },
    rulesVersion: { type: "integer" },
    id: { type: ["string", "null"], description: "The Idempotency-Key." },
    at: { type: ["integer", "null"], description: "Epoch milliseconds." },
    by: text,
    kind: { ...text, enum: ["teammate", "system", "helpDesk", "partner"] },
    adminUserName: { type: ["string", "null"] },
    adminUserDomain: { type: ["string", "null"] },
    from: { type: ["object", "null"], description: "The workspace that the actor was in." },
    command: { ...text, enum: [...commandTypes, "unknown"] },
    isAccepted: { type: "boolean" },
    because: rules,
    reference: { type: ["string", "null"], description: "The support case." },
    changes: { type: "array", items: schemaRef("Change") },
  }),
  AccessDecision: {
    ...object(
      { decision: { type: "boolean" }, context: { type: "object", description: "Reasons, for no." } },
      "context",
    ),
    description: "An answer of AuthZEN.",
  },
  AccessDecisions: {
    anyOf: [
      object({ evaluations: { type: "array", items: schemaRef("AccessDecision") } }),
      schemaRef("AccessDecision"),
    ],
  },
  AccessFound: object({
    page: object({ next_token: text, count: { type: "integer" } }),
    results: {
      type: "array",
      items: object({ type: text, id: text, name: text }, "type", "id", "name"),
    },
  }),
  Status: object({ status: { ...text, enum: ["lives", "ready", "stopping", "noDatabase"] } }),
};
