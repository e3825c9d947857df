import { ownFacts } from "../kernel/schema/guards.ts";
import { type Decision, decision, decisionAbout, unanswerable } from "../kernel/decision/decision.ts";
import type { BrokenRule } from "../kernel/decision/facts.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { shortened } from "../kernel/text/shortened.ts";
import { matchIpList } from "./matchIpList.ts";
import { type IpList, isIpList, isTwoFactorMode, type TwoFactorMode } from "./settings.ts";

/** The facts about a person who signs in. */
export interface SignInAttempt {
  /** The IP address that the person signs in from. */
  readonly address: string;
  /** The management list (IP1). */
  readonly list: IpList;
  readonly twoFactor: TwoFactorMode;
  /** Whether the person is an administrator (IP8). */
  readonly isAdministrator: boolean;
  /** Whether the person has the remote-access capability (TM13). */
  readonly hasRemoteAccess: boolean;
}

/** How a sign-in proceeds: at once, only with a one-time password, or not at all. */
export type SignInRequirement = "allow" | "oneTimePassword" | "refuse";

const allowed = decision<SignInRequirement>("allow", "IP1");
const allowedWithPassword = decision<SignInRequirement>("oneTimePassword", "IP1", "IP4");
const remoteWithPassword = decision<SignInRequirement>("oneTimePassword", "IP4");

/**
 * How a sign-in proceeds, by the management list and the two-factor mode (IP1, IP4). Text that is not an address is
 * refused in every mode (IP6). Returns null for a value outside its declared type (ST10): refuse the sign-in.
 *
 * @example
 * const list = checkIpList(["192.0.2.0/24"]).value ?? defaultIpList;
 * const facts = { list, twoFactor: "remoteOnly", isAdministrator: false, hasRemoteAccess: false } as const;
 * signInRequirement({ ...facts, address: "192.0.2.55" }).value; // "allow"
 * signInRequirement({ ...facts, address: "198.51.100.1" }).value; // "refuse"
 * signInRequirement({ ...facts, address: "198.51.100.1", hasRemoteAccess: true }).value; // "oneTimePassword"
 */
export function signInRequirement(attempt: SignInAttempt): Decision<SignInRequirement | null> {
  if (!isSignInAttempt(attempt)) return unanswerable;
  const { address, twoFactor, isAdministrator, hasRemoteAccess } = attempt;
  switch (matchIpList(address, attempt.list)) {
    case "malformed":
      return refused("IP3", { rule: "IP6", facts: { address: shortened(address) } });
    case "open":
    case "listed":
      return twoFactor === "on" ? allowedWithPassword : allowed;
    case "unlisted":
      if (twoFactor === "off") return refused({ rule: "IP1", facts: { address } });
      return twoFactor === "remoteOnly" && (isAdministrator || hasRemoteAccess)
        ? remoteWithPassword
        : refused({ rule: "IP1", facts: { address } }, "IP4");
  }
}

function refused(...broken: NonEmpty<BrokenRule>): Decision<SignInRequirement> {
  return decisionAbout("refuse", ...broken);
}

function isSignInAttempt(value: unknown): value is SignInAttempt {
  const { address, list, twoFactor, isAdministrator, hasRemoteAccess } = ownFacts(value);
  return (
    typeof address === "string" &&
    isIpList(list) &&
    isTwoFactorMode(twoFactor) &&
    typeof isAdministrator === "boolean" &&
    typeof hasRemoteAccess === "boolean"
  );
}
