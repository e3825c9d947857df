import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { isMediaLinkSettings, type MediaLinkSettings } from "./settings.ts";

const open = decision(true, "MD3");
const closed = decision(false, "MD3");

/**
 * Whether a link to a media item opens on a device (MD3): on one that is logged in, and without enforced media access on
 * every device, for whoever has the link.
 */
export function canOpenMediaLink(settings: MediaLinkSettings, isDeviceLoggedIn: boolean): boolean {
  return decideOpenMediaLink(settings, isDeviceLoggedIn).value;
}

export function decideOpenMediaLink(
  settings: MediaLinkSettings,
  isDeviceLoggedIn: boolean,
): Decision<boolean> {
  if (!isMediaLinkSettings(settings) || typeof isDeviceLoggedIn !== "boolean") return outsideType;
  return isDeviceLoggedIn || !settings.enforcesMediaAccess ? open : closed;
}
