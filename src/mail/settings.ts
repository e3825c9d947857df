import type { WrittenList } from "../kernel/schema/list.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { mailboxList } from "../vocabulary/channelSettings.ts";

/**
 * Checks a new block list: a string with commas or an array. Gives the canonical list, or an issue for every invalid
 * entry with its position (PA3, PA9, PA11).
 */
export const checkBlockedEmails: Check<readonly string[], WrittenList> = /* @__PURE__ */ checkOf(mailboxList);

/**
 * Checks a new forward list, in the same way as `checkBlockedEmails` (PA4, PA9, PA11). The empty list is valid; it
 * allows any address.
 */
export const checkForwardEmails: Check<readonly string[], WrittenList> = /* @__PURE__ */ checkOf(mailboxList);
