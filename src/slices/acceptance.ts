import { foldAscii } from "../kernel/text/ascii.ts";
import { isAcceptableAt, type Sending } from "../teammates/sending.ts";
import { type EventEnvelope, happenedAtMilli } from "./slice.ts";

/** A sending, and the address that it went to. */
export interface AddressedSending extends Sending {
  readonly email: string;
}

/** An event that accepts what was sent. It names the sending by its instant and its address. */
export type Acceptance = AddressedSending & EventEnvelope;

/** Whether it names this sending, and happened in time. */
export function isAcceptedBy(sending: AddressedSending, acceptance: Acceptance): boolean {
  return isNamed(sending, acceptance) && isAcceptableAt(sending, happenedAtMilli(acceptance));
}

/** How it is with a sending that is not accepted by this. One that is dated ahead counts as expired (SE6). */
export function caseAgainst(sending: AddressedSending, acceptance: Acceptance): "expired" | "replaced" {
  return isNamed(sending, acceptance) ? "expired" : "replaced";
}

/**
 * The instant alone is no name: of two sendings in one millisecond, the link of the first would accept the address of the
 * second, which nobody verified (IV5, TM16). The case of ASCII letters does not matter (TM10).
 */
function isNamed(sending: AddressedSending, { sentAtMilli, email }: Acceptance): boolean {
  return sending.sentAtMilli === sentAtMilli && foldAscii(sending.email) === foldAscii(email);
}
