import type { fc } from "./fastCheck.ts";
import { textsOf } from "./texts.ts";

/** E-mail addresses that can be invited, if their domain is allowed. */
export function anyEmail(): fc.Arbitrary<string> {
  return textsOf("mailbox");
}

/** Domains as administrators write them. */
export function anyDomain(): fc.Arbitrary<string> {
  return textsOf("domain");
}

/** IP addresses and prefixes as administrators write them. */
export function anyIpEntry(): fc.Arbitrary<string> {
  return textsOf("address or prefix");
}
