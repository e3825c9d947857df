import {
  type CedarValueJson,
  type EntityJson,
  getCedarVersion,
  preparsePolicySet,
  preparseSchema,
  statefulIsAuthorized,
  type TypeAndId,
  validate,
} from "@cedar-policy/cedar-wasm/nodejs";
import { altered, type AlteredLine, policyText } from "../policyText.ts";

/** A request, with the entities that the policies read. */
export interface CedarRequest {
  readonly principal: TypeAndId;
  readonly action: string;
  readonly resource: TypeAndId;
  readonly context: Readonly<Record<string, CedarValueJson>>;
  readonly entities: readonly EntityJson[];
}

export const cedarVersion = getCedarVersion();

/** What answers by the policies of these files, or by those with a line altered. Its validator has to accept them. */
export function cedar(files: readonly string[], fault?: AlteredLine): (request: CedarRequest) => boolean {
  const schema = policyText("cedar/schema.cedarschema");
  const policies = {
    staticPolicies: altered(files.map((name) => policyText(`cedar/${name}.cedar`)).join("\n"), fault),
  };
  const checked = validate({ schema, policies });
  if (checked.type !== "success" || checked.validationErrors.length > 0)
    throw new Error(JSON.stringify(checked));
  requireParsed(preparseSchema("tenant", schema));
  const name = JSON.stringify([files, fault]);
  requireParsed(preparsePolicySet(name, policies));
  return (request) => isAuthorized(name, request);
}

function requireParsed(answer: ReturnType<typeof preparseSchema>): void {
  if (answer.type !== "success") throw new Error(JSON.stringify(answer));
}

function isAuthorized(
  name: string,
  { principal, action, resource, context, entities }: CedarRequest,
): boolean {
  const answer = statefulIsAuthorized({
    principal,
    action: { type: "Action", id: action },
    resource,
    context,
    entities: entities as EntityJson[],
    preparsedSchemaName: "tenant",
    validateRequest: true,
    preparsedPolicySetId: name,
  });
  // A policy that fails is left out, a forbidding one too: that must not pass for an answer.
  if (answer.type !== "success" || answer.response.diagnostics.errors.length > 0)
    throw new Error(JSON.stringify({ answer, action, entities }));
  return answer.response.decision === "allow";
}
