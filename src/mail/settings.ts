import type { WrittenList } from "../kernel/schema/list.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { mailboxList } from "../vocabulary/channelSettings.ts";

/** Checks a block list that is to be set: canonical mailboxes, or every bad entry with its position (PA3, PA9, PA11). */
export const checkBlockedEmails: Check<readonly string[], WrittenList> = /* @__PURE__ */ checkOf(mailboxList);

/** Checks a forward list that is to be set, in the same way (PA4, PA9, PA11). An empty list allows any address. */
export const checkForwardEmails: Check<readonly string[], WrittenList> = /* @__PURE__ */ checkOf(mailboxList);
