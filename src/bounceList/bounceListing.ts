import { foldAscii } from "../kernel/text/ascii.ts";
import { type Decision, decision, heldUntil, unanswerable } from "../kernel/decision/decision.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { readMailbox } from "../kernel/text/mailbox.ts";
import { areBounceEntries, type BounceEntry, endsAtMilli } from "./entry.ts";

export type BounceListing = "listed" | "notListed";

const listed = decision<BounceListing>("listed", "BL4");
const notListed = decision<BounceListing>("notListed", "BL4");
const malformed = decision(null, "ED4");

/**
 * Whether an address is on the bounce list at an instant (BL4, BL8), and with `validUntil` until when. The entries are
 * the tenant's, or only those of the address; their order does not matter. Null for a malformed address (ED4), and where
 * an input or an entry is outside its type (ST10).
 */
export function bounceListing(
  entries: readonly BounceEntry[],
  email: string,
  nowMilli: number,
): Decision<BounceListing | null> {
  if (!areBounceEntries(entries) || typeof email !== "string") return unanswerable;
  if (!isInstant(nowMilli)) return unanswerable;
  const mailbox = readMailbox(email);
  if (mailbox === null) return malformed;
  let goneAt = -Infinity;
  let addedNextAt = Infinity;
  for (const entry of entries) {
    if (foldAscii(entry.email) !== mailbox) continue;
    if (nowMilli < entry.addedAtMilli) addedNextAt = Math.min(addedNextAt, entry.addedAtMilli);
    else goneAt = Math.max(goneAt, endsAtMilli(entry));
  }
  return nowMilli < goneAt ? until(listed, goneAt) : until(notListed, addedNextAt);
}

function until(answer: Decision<BounceListing>, instant: number): Decision<BounceListing> {
  return isInstant(instant) ? heldUntil(answer, instant) : answer;
}
