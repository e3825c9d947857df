import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isMessagingChannel, type MessagingChannel } from "./messagingChannel.ts";

/**
 * A kind of credential for the URL of an inbound file. `mediaAccessKey` is the document's "Profile API / Media Access
 * Key". `appClientKey` is the app's client key.
 */
export type MediaCredential = "mediaAccessKey" | "appClientKey" | "jwt";

const ofInApp = decision<readonly MediaCredential[]>(["mediaAccessKey", "appClientKey", "jwt"], "IM7");
const ofOtherChannels = decision<readonly MediaCredential[]>(["mediaAccessKey"], "IM7");

/**
 * The kinds of credential that an expired URL of this channel accepts (IM7). Returns null for an unknown channel
 * (ST10).
 */
export function acceptedCredentials(channel: MessagingChannel): Decision<readonly MediaCredential[] | null> {
  return isMessagingChannel(channel) ? credentialsOf(channel) : unanswerable;
}

/** The same for a channel that is known to be valid. */
export function credentialsOf(channel: MessagingChannel): Decision<readonly MediaCredential[]> {
  return channel === "inApp" ? ofInApp : ofOtherChannels;
}

export function isMediaCredential(value: unknown): value is MediaCredential {
  return ofInApp.value.includes(value as MediaCredential);
}
