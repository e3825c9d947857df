import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { isMediaLinkSettings, type MediaLinkSettings } from "./settings.ts";
import { isBoolean } from "../kernel/schema/guards.ts";

const allowed = decision(true, "MD3");
const refused = decision(false, "MD3");

/**
 * Whether a media link opens on a device (MD3). While media access is enforced, it opens only on a device that is
 * logged in; otherwise on every device. `settings` are those in effect on the channel. A value outside its declared
 * type gives false (ST10).
 */
export function canOpenMediaLink(settings: MediaLinkSettings, isDeviceLoggedIn: boolean): boolean {
  return (
    isMediaLinkSettings(settings) &&
    isBoolean(isDeviceLoggedIn) &&
    (isDeviceLoggedIn || !settings.enforcesMediaAccess)
  );
}

/** `canOpenMediaLink` with its reasons. An allow and a refusal name MD3; ST10 for a value outside its declared type. */
export function decideOpenMediaLink(
  settings: MediaLinkSettings,
  isDeviceLoggedIn: boolean,
): Decision<boolean> {
  if (!isMediaLinkSettings(settings) || typeof isDeviceLoggedIn !== "boolean") return outsideType;
  return isDeviceLoggedIn || !settings.enforcesMediaAccess ? allowed : refused;
}
