import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";

const may = decision(true, "PA5");
const switchedOff = decision(false, "PA5");

/** Whether the agent workspace may be embedded in an iframe; the setting is the organisation's (PA5). */
export function canEmbedWorkspace(allowsEmbedding: boolean): boolean {
  return decideEmbedWorkspace(allowsEmbedding).value;
}

export function decideEmbedWorkspace(allowsEmbedding: boolean): Decision<boolean> {
  if (typeof allowsEmbedding !== "boolean") return outsideType;
  return allowsEmbedding ? may : switchedOff;
}
