import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Role } from "../vocabulary/role.ts";
import { type AppHolder, isAppHolder } from "../vocabulary/teammate.ts";

/** A level in the event scheduler: the rights of an overall role, or none. */
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
 * The level of a teammate in the event scheduler: that of their overall role (AT2). A user with Restricted Access who
 * is not granted the event scheduler is denied (RL5). Returns null for a value outside its declared type (ST10).
 */
export function eventSchedulerLevel(holder: AppHolder): Decision<EventSchedulerLevel | null> {
  if (!isAppHolder(holder)) return unanswerable;
  const isDenied = holder.role === "restricted" && !holder.apps.includes("eventScheduler");
  return isDenied ? denied : levels[holder.role];
}
