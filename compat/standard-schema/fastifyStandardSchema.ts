// Fastify with any Standard Schema: `setValidatorCompiler(standardSchemaCompiler)`, `setErrorHandler(answerIssues)` and
// `withTypeProvider<StandardSchemaTypes>()`.
import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { FastifyReply, FastifyRequest, FastifySchemaCompiler, FastifyTypeProvider } from "fastify";

/** The type of a body, a query, parameters or headers: what their schema makes of them. */
export interface StandardSchemaTypes extends FastifyTypeProvider {
  readonly validator: this["schema"] extends StandardSchemaV1
    ? StandardSchemaV1.InferOutput<this["schema"]>
    : unknown;
}

class InvalidRequest extends Error {
  readonly statusCode = 400;
  readonly issues: readonly StandardSchemaV1.Issue[];

  constructor(issues: readonly StandardSchemaV1.Issue[]) {
    super("The request is invalid.");
    this.issues = issues;
  }
}

export const standardSchemaCompiler: FastifySchemaCompiler<StandardSchemaV1> =
  ({ schema }) =>
  (value: unknown) => {
    const result = schema["~standard"].validate(value);
    if (result instanceof Promise) throw new TypeError("The schema has to answer at once.");
    return result.issues === undefined
      ? { value: result.value }
      : { error: new InvalidRequest(result.issues) };
  };

/** Answers an invalid request with 400 and its issues; Fastify answers all other errors as it always does. */
export function answerIssues(error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  if (error instanceof InvalidRequest) void reply.code(400).send({ issues: error.issues });
  else void reply.send(error);
}
