import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isMessagingChannel, type MessagingChannel } from "./messagingChannel.ts";
import { type InboundMediaSettings, isInboundMediaSettings } from "./settings.ts";

export type MediaUrlMaker = "platform" | "channelProvider" | "notStated";

const makesShortLived = decision<MediaUrlMaker>("platform", "IM9");
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

/** Who makes the URL of an inbound file that comes over this channel (IM2, IM9). Null on malformed input (ST10). */
export function mediaUrlMaker(
  settings: InboundMediaSettings,
  channel: MessagingChannel,
): Decision<MediaUrlMaker | null> {
  if (!isInboundMediaSettings(settings) || !isMessagingChannel(channel)) return unanswerable;
  if (settings.shortLived) return makesShortLived;
  return typeof channel === "string" ? makersOfPersistent[channel] : notStated;
}
