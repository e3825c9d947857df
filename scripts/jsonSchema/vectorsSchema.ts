import type { JsonSchema } from "./keywords.ts";

const ruleId: JsonSchema = { type: "string", pattern: "^[A-Z]{2}[0-9]{1,2}$" };

const vector: JsonSchema = {
  description: "A question with its answer.",
  type: "object",
  properties: {
    input: {
      description:
        "The arguments, in the order of `parameters`. Those that are left out at the end are missing.",
      type: "array",
    },
    value: { description: "The answer. `null` where there is none." },
    because: {
      description: "The ids of the rules that decided, in their order.",
      type: "array",
      items: ruleId,
      minItems: 1,
      uniqueItems: true,
    },
    facts: {
      description: "The facts of a refusal that the sentences of its rules need, by rule id.",
      type: "object",
      propertyNames: ruleId,
      additionalProperties: { type: "object" },
      minProperties: 1,
    },
    validUntil: {
      description: "Epoch milliseconds: before this instant, the answer stays the same.",
      type: "integer",
    },
    allowedFrom: {
      description: "Of a refusal about an asset, the workspaces from which it would be allowed.",
      type: "array",
      items: { type: "object" },
    },
  },
  required: ["input", "value", "because"],
  additionalProperties: false,
};

const question: JsonSchema = {
  description: "The vectors of one question.",
  type: "object",
  properties: {
    question: { description: "The name of the question.", type: "string", pattern: "^[a-z][A-Za-z]+$" },
    parameters: {
      description: "The names of its parameters.",
      type: "array",
      items: { type: "string" },
      minItems: 1,
      uniqueItems: true,
    },
    vectors: { type: "array", items: { $ref: "#/$defs/vector" }, minItems: 1 },
  },
  required: ["question", "parameters", "vectors"],
  additionalProperties: false,
};

const version: JsonSchema = { type: "integer", minimum: 1 };

/** The JSON Schema of a file of conformance vectors, without its name. */
export const vectorsSchema: JsonSchema = {
  title: "Conformance vectors",
  description: "Questions of one area with the answers of the library, as docs/conformance.md explains them.",
  type: "object",
  properties: {
    formatVersion: { description: "The version of this format.", type: "integer", const: 1 },
    libraryVersion: { description: "The version of the library that answered.", type: "string" },
    rulesVersion: { description: "The version of its rules.", ...version },
    questions: { type: "array", items: { $ref: "#/$defs/question" }, minItems: 1 },
  },
  required: ["formatVersion", "libraryVersion", "rulesVersion", "questions"],
  additionalProperties: false,
  $defs: { question, vector },
};
