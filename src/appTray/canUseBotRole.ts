import { ownValue } from "../kernel/schema/guards.ts";
import { type Decision, decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import {
  type AppHolder,
  areBotRoles,
  type BotRole,
  botRoles,
  isAppHolder,
  type Teammate,
} from "../vocabulary/teammate.ts";

const assigned = decision(true, "AT4");

/**
 * Whether a teammate may use the part of the bot builder that a bot role opens. They must have that bot role, whatever
 * their overall role (AT4). A user with Restricted Access must also be granted the bot builder (RL5). A value outside
 * its declared type gives false (ST10).
 */
export function canUseBotRole(holder: AppHolder & Pick<Teammate, "botRoles">, part: BotRole): boolean {
  return (
    isAppHolder(holder) &&
    areBotRoles(ownValue(holder, "botRoles")) &&
    holder.botRoles.includes(part) &&
    (holder.role !== "restricted" || holder.apps.includes("botBuilder"))
  );
}

/**
 * `canUseBotRole` with its reasons. An allow names AT4. A refusal names every broken rule: RL5, then AT4; ST10 alone
 * for a value outside its declared type.
 */
export function decideUseBotRole(
  holder: AppHolder & Pick<Teammate, "botRoles">,
  part: BotRole,
): Decision<boolean> {
  if (!isAppHolder(holder) || !areBotRoles(ownValue(holder, "botRoles")) || !botRoles.includes(part))
    return outsideType;
  return unlessBroken(
    assigned,
    holder.role === "restricted" && !holder.apps.includes("botBuilder") && "RL5",
    !holder.botRoles.includes(part) && { rule: "AT4", facts: { botRole: part } },
  );
}
