import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { isMessagingChannel, type MessagingChannel } from "./messagingChannel.ts";

/** `mediaAccessKey` is the document's "Profile API / Media Access Key", `appClientKey` the app's client key. */
export type MediaCredential = "mediaAccessKey" | "appClientKey" | "jwt";

const onInApp = decision<readonly MediaCredential[]>(["mediaAccessKey", "appClientKey", "jwt"], "IM7");
const elsewhere = decision<readonly MediaCredential[]>(["mediaAccessKey"], "IM7");

/** The kinds of credential that open an expired URL on this channel (IM7). Null for an unknown channel (ST10). */
export function acceptedCredentials(channel: MessagingChannel): Decision<readonly MediaCredential[] | null> {
  return isMessagingChannel(channel) ? credentialsOf(channel) : unanswerable;
}

export function credentialsOf(channel: MessagingChannel): Decision<readonly MediaCredential[]> {
  return channel === "inApp" ? onInApp : elsewhere;
}

export function isMediaCredential(value: unknown): value is MediaCredential {
  return onInApp.value.includes(value as MediaCredential);
}
