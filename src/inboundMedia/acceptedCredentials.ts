import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isMessagingChannel, type MessagingChannel } from "./messagingChannel.ts";

/**
 * A kind of credential for the URL of an inbound file. `mediaAccessKey` is the document's "Profile API / Media Access
 * Key". `appClientKey` is the app's client key.
 */
export type MediaCredential = "mediaAccessKey" | "appClientKey" | "jwt";

const ofInApp: readonly MediaCredential[] = ["mediaAccessKey", "appClientKey", "jwt"];
const ofOtherChannels: readonly MediaCredential[] = ["mediaAccessKey"];
const decidedOfInApp = decision(ofInApp, "IM7");
const decidedOfOtherChannels = decision(ofOtherChannels, "IM7");

/**
 * The kinds of credential that an expired URL of this channel accepts (IM7). Returns null for an unknown channel
 * (ST10).
 */
export function acceptedCredentials(channel: MessagingChannel): Decision<readonly MediaCredential[] | null> {
  if (!isMessagingChannel(channel)) return unanswerable;
  return channel === "inApp" ? decidedOfInApp : decidedOfOtherChannels;
}

/** The same of a channel that is known to be valid, without reasons. */
export function credentialsOf(channel: MessagingChannel): readonly MediaCredential[] {
  return channel === "inApp" ? ofInApp : ofOtherChannels;
}

export function isMediaCredential(value: unknown): value is MediaCredential {
  return ofInApp.includes(value as MediaCredential);
}
