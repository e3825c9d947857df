import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { owns, own } from "../kernel/schema/guards.ts";
import { isOlder, readVersion } from "./version.ts";

/**
 * An e-mail of an invitation. `welcome` leads to the log-in page. `ssoActivation` leads to the activation of an SSO
 * account. `createCredentials` asks the user to create a user name and a password.
 */
export type InvitationEmail = "welcome" | "ssoActivation" | "createCredentials";

/** How the tenant's users sign in, and the other facts that the e-mails depend on. */
export type InvitationSignIn =
  | { readonly signIn: "password" }
  | {
      readonly signIn: "sso" | "both";
      /** Whether the invited address already has an SSO account. */
      readonly hasSsoAccount: boolean;
      /** Only for a tenant that existed before it turned SSO on (IV4). */
      readonly ssoTurnedOn?: SsoTurnedOn | undefined;
    };

/** The versions of the platform that decide about IV4, each as three numbers, such as "6.5.0". */
export interface SsoTurnedOn {
  /** The version in which the tenant turned SSO on. */
  readonly inVersion: string;
  /** The current version. */
  readonly platformVersion: string;
}

const signInKeys = ["signIn"] as const;
const versionKeys = ["inVersion", "platformVersion"] as const;

type Emails = Decision<readonly InvitationEmail[]>;

const credentials = emails(["createCredentials"], "IV2");
const withAccount = frozen({
  sso: emails(["welcome"], "IV1"),
  both: emails(["welcome", "createCredentials"], "IV1", "IV2", "IV3"),
  limited: emails(["welcome"], "IV1", "IV4"),
});
const withoutAccount = frozen({
  sso: emails(["ssoActivation", "welcome"], "IV1"),
  both: emails(["ssoActivation", "welcome", "createCredentials"], "IV1", "IV2", "IV3"),
  limited: emails(["ssoActivation", "welcome"], "IV1", "IV4"),
});

/**
 * The e-mails that an invitation sends, by how the tenant's users sign in (IV1–IV3) and the known limitation (IV4).
 * Returns null for a value outside its declared type and for a version that is not three numbers (ST10).
 */
export function invitationEmails(facts: InvitationSignIn): Decision<readonly InvitationEmail[] | null> {
  if (!owns(facts, signInKeys)) return unanswerable;
  switch (facts.signIn) {
    case "password":
      return credentials;
    case "sso":
    case "both": {
      const isTenantLimited = isLimited(own(facts, "ssoTurnedOn"));
      const hasSsoAccount = own(facts, "hasSsoAccount");
      if (typeof hasSsoAccount !== "boolean" || isTenantLimited === null) return unanswerable;
      const answers = hasSsoAccount ? withAccount : withoutAccount;
      return facts.signIn === "both" && isTenantLimited ? answers.limited : answers[facts.signIn];
    }
    default:
      return unanswerable;
  }
}

/** Whether the limitation applies to the tenant (IV4). Returns null if a version is malformed. */
function isLimited(ssoTurnedOn: SsoTurnedOn | undefined): boolean | null {
  if (ssoTurnedOn === undefined) return false;
  if (!owns(ssoTurnedOn, versionKeys)) return null;
  const turnedOn = readVersion(ssoTurnedOn.inVersion);
  const platform = readVersion(ssoTurnedOn.platformVersion);
  if (turnedOn === null || platform === null) return null;
  return !isOlder(turnedOn, [6, 5, 0]) && isOlder(platform, [6, 6, 1]);
}

/* @__NO_SIDE_EFFECTS__ */
function emails(list: readonly InvitationEmail[], ...because: NonEmpty<RuleId>): Emails {
  return decision(list, ...because);
}
