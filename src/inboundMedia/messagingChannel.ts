import { isOther } from "../vocabulary/isOther.ts";

/**
 * A channel on which customers send files. Live chat is `inApp`. A channel that is not in the documents is given by its
 * name, such as `{ other: "Line" }`.
 */
export type MessagingChannel =
  "appleMessages" | "whatsApp" | "rcs" | "facebookMessenger" | "inApp" | { readonly other: string };

export function isMessagingChannel(value: unknown): value is MessagingChannel {
  switch (value) {
    case "appleMessages":
    case "whatsApp":
    case "rcs":
    case "facebookMessenger":
    case "inApp":
      return true;
    default:
      return isOther(value);
  }
}
