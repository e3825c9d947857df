import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { type AppHolder, type AppTrayApp, isAppHolder, isAppTrayApp } from "../vocabulary/teammate.ts";

const granted = decision(true, "RL5");
const notGranted = decision(false, "RL5");

const byRole = frozen({
  botBuilder: {
    owner: decision(true, "RL1"),
    full: decision(true, "RL2"),
    limited: decision(true, "RL3"),
    readOnly: decision(true, "RL4"),
  },
  eventScheduler: {
    owner: decision(true, "RL1", "AT2"),
    full: decision(true, "RL2", "AT2"),
    limited: decision(true, "RL3", "AT2"),
    readOnly: decision(true, "RL4", "AT2"),
  },
});

/**
 * Whether a teammate may open an app-tray application. A user with Restricted Access may open only those that they are
 * granted (RL5). All other users may open any. A value outside its declared type gives false (ST10).
 */
export function canOpenApp(holder: AppHolder, app: AppTrayApp): boolean {
  return (
    isAppHolder(holder) && isAppTrayApp(app) && (holder.role !== "restricted" || holder.apps.includes(app))
  );
}

/**
 * `canOpenApp` with its reasons. An allow names the role's rule (RL1–RL5), and AT2 for the event scheduler of all roles
 * but Restricted. A refusal names RL5; ST10 for a value outside its declared type.
 */
export function decideOpenApp(holder: AppHolder, app: AppTrayApp): Decision<boolean> {
  if (!isAppHolder(holder) || !isAppTrayApp(app)) return outsideType;
  if (holder.role !== "restricted") return byRole[app][holder.role];
  return holder.apps.includes(app) ? granted : notGranted;
}
