import type { SendingCase } from "../kernel/decision/facts.ts";
import { isAcceptableAt, type Sending } from "../teammates/sending.ts";
import { type EventEnvelope, happenedAtMilli } from "./slice.ts";

/** An event that accepts what was sent. It names the sending by its instant. */
export type Acceptance = Sending & EventEnvelope;

/** Whether it names this sending, and happened in time. */
export function isAcceptedBy(sending: Sending, acceptance: Acceptance): boolean {
  return isNamed(sending, acceptance) && isAcceptableAt(sending, happenedAtMilli(acceptance));
}

/** How it is with a sending that is not accepted by this. One that is dated ahead counts as expired (SE6). */
export function caseAgainst(sending: Sending, acceptance: Acceptance): SendingCase {
  return isNamed(sending, acceptance) ? "expired" : "replaced";
}

function isNamed(sending: Sending, acceptance: Acceptance): boolean {
  return sending.sentAtMilli === acceptance.sentAtMilli;
}
