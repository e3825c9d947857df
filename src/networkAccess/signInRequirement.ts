import { owns } from "../kernel/schema/guards.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { placeOfIp } from "./placeOfIp.ts";
import { type IpList, isIpList, isTwoFactorMode, type TwoFactorMode } from "./settings.ts";

/** From where someone signs in to the system, and who it is. */
export interface SignInAttempt {
  readonly address: string;
  /** The list for management. */
  readonly list: IpList;
  readonly twoFactor: TwoFactorMode;
  readonly isAdministrator: boolean;
  /** Whether the person has the remote-access capability. */
  readonly hasRemoteAccess: boolean;
}

/** Whether someone is let in at once, only with a one-time password, or not at all. */
export type SignInRequirement = "allow" | "oneTimePassword" | "refuse";

const letIn = decision<SignInRequirement>("allow", "IP1");
const letInWithPassword = decision<SignInRequirement>("oneTimePassword", "IP1", "IP4");
const remote = decision<SignInRequirement>("oneTimePassword", "IP4");
const unlisted = decision<SignInRequirement>("refuse", "IP1");
const unlistedDespiteTwoFactor = decision<SignInRequirement>("refuse", "IP1", "IP4");
const malformed = decision<SignInRequirement>("refuse", "IP3", "IP6");

/**
 * What a sign-in takes, from the list and the two-factor mode (IP1, IP4). What is no address is refused in every mode
 * (IP6); null where a fact is outside its type (ST10).
 */
export function signInRequirement(attempt: SignInAttempt): Decision<SignInRequirement | null> {
  if (!isSignInAttempt(attempt)) return unanswerable;
  const { twoFactor, isAdministrator, hasRemoteAccess } = attempt;
  switch (placeOfIp(attempt.address, attempt.list)) {
    case "malformed":
      return malformed;
    case "open":
    case "listed":
      return twoFactor === "on" ? letInWithPassword : letIn;
    case "unlisted":
      if (twoFactor === "off") return unlisted;
      return twoFactor === "remoteOnly" && (isAdministrator || hasRemoteAccess)
        ? remote
        : unlistedDespiteTwoFactor;
  }
}

const signInAttemptKeys = ["address", "list", "twoFactor", "isAdministrator", "hasRemoteAccess"] as const;

function isSignInAttempt(value: unknown): value is SignInAttempt {
  if (!owns(value, signInAttemptKeys)) return false;
  const { address, list, twoFactor, isAdministrator, hasRemoteAccess } = value;
  return (
    typeof address === "string" &&
    isIpList(list) &&
    isTwoFactorMode(twoFactor) &&
    typeof isAdministrator === "boolean" &&
    typeof hasRemoteAccess === "boolean"
  );
}
