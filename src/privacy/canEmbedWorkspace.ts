import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";

const allowed = decision(true, "PA5");
const refused = decision(false, "PA5");

/**
 * Whether the agent workspace may be embedded in an iframe (PA5). `allowsEmbedding` is the organisation's setting. A
 * value outside its declared type gives false (ST10).
 */
export function canEmbedWorkspace(allowsEmbedding: boolean): boolean {
  return decideEmbedWorkspace(allowsEmbedding).value;
}

/**
 * `canEmbedWorkspace` with its reasons. An allow and a refusal name PA5; ST10 for a value outside its declared type.
 */
export function decideEmbedWorkspace(allowsEmbedding: boolean): Decision<boolean> {
  if (typeof allowsEmbedding !== "boolean") return outsideType;
  return allowsEmbedding ? allowed : refused;
}
