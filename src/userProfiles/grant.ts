import { type Decision, decision } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import type { ModuleAccess } from "./profile.ts";

/** An allow, for either way in which a profile gives access to modules. */
export type Grant = Readonly<Record<ModuleAccess, Decision<boolean>>>;

/* @__NO_SIDE_EFFECTS__ */
export function grant(...because: NonEmpty<RuleId>): Grant {
  return frozen({ all: decision(true, "UP1", ...because), specific: decision(true, "UP2", ...because) });
}
