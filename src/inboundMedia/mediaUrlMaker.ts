import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isMessagingChannel, type MessagingChannel } from "./messagingChannel.ts";
import { type InboundMediaSettings, isInboundMediaSettings } from "./settings.ts";

/** The maker of the URL of an inbound file. `notStated`: the document does not say (IM2). */
export type MediaUrlMaker = "platform" | "channelProvider" | "notStated";

const makerOfShortLived = decision<MediaUrlMaker>("platform", "IM9");
const notStated = decision<MediaUrlMaker>("notStated", "IM2");
const platform = decision<MediaUrlMaker>("platform", "IM2");
const channelProvider = decision<MediaUrlMaker>("channelProvider", "IM2");

const makersOfPersistent = frozen({
  appleMessages: notStated,
  whatsApp: platform,
  rcs: platform,
  facebookMessenger: channelProvider,
  inApp: platform,
});

/**
 * Who makes the URLs of inbound files on a channel (IM2, IM9). Returns null for a value outside its declared type
 * (ST10).
 */
export function mediaUrlMaker(
  settings: InboundMediaSettings,
  channel: MessagingChannel,
): Decision<MediaUrlMaker | null> {
  if (!isInboundMediaSettings(settings) || !isMessagingChannel(channel)) return unanswerable;
  if (settings.shortLived) return makerOfShortLived;
  return typeof channel === "string" ? makersOfPersistent[channel] : notStated;
}
