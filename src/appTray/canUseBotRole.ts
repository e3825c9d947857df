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
 * Whether someone may use a part of the bot builder: the one whose role is assigned to them, whatever their overall role
 * (AT4); a Restricted user only with the bot builder granted, too (RL5).
 */
export function canUseBotRole(holder: AppHolder & Pick<Teammate, "botRoles">, part: BotRole): boolean {
  return decideUseBotRole(holder, part).value;
}

export function decideUseBotRole(
  holder: AppHolder & Pick<Teammate, "botRoles">,
  part: BotRole,
): Decision<boolean> {
  if (!isAppHolder(holder) || !areBotRoles(holder.botRoles) || !botRoles.includes(part)) return outsideType;
  return unlessBroken(
    assigned,
    holder.role === "restricted" && !holder.apps.includes("botBuilder") && "RL5",
    !holder.botRoles.includes(part) && "AT4",
  );
}
