import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Role } from "../vocabulary/role.ts";
import { type AppHolder, isAppHolder } from "../vocabulary/teammate.ts";

export type EventSchedulerLevel = "denied" | Role;

const levels = frozen({
  owner: decision<EventSchedulerLevel>("owner", "AT2"),
  full: decision<EventSchedulerLevel>("full", "AT2"),
  limited: decision<EventSchedulerLevel>("limited", "AT2"),
  readOnly: decision<EventSchedulerLevel>("readOnly", "AT2"),
  restricted: decision<EventSchedulerLevel>("restricted", "RL5", "AT2"),
});
const denied = decision<EventSchedulerLevel>("denied", "RL5");

/**
 * The level someone has in the event scheduler: that of their overall role (AT2); a Restricted user to whom it is not
 * granted is denied (RL5). Null for what is outside its type (ST10).
 */
export function eventSchedulerLevel(holder: AppHolder): Decision<EventSchedulerLevel | null> {
  if (!isAppHolder(holder)) return unanswerable;
  const isDenied = holder.role === "restricted" && !holder.apps.includes("eventScheduler");
  return isDenied ? denied : levels[holder.role];
}
