import { passwordExpiry, type PasswordPolicy, type SignInAttempt, signInRequirement } from "tenant-policy";

/** The page that somebody gets who gave the right password. */
export type SignInPage = "home" | "oneTimePassword" | "changePassword" | "refused";

/** Which page comes after the password. Nobody who is refused learns how old their password is. */
export function pageAfterPassword(
  attempt: SignInAttempt,
  policy: PasswordPolicy,
  passwordSetAtMilli: number,
  nowMilli: number,
): SignInPage {
  const requirement = signInRequirement(attempt).value;
  if (requirement !== "allow" && requirement !== "oneTimePassword") return "refused";
  if (requirement === "oneTimePassword") return "oneTimePassword";
  return passwordExpiry(policy, passwordSetAtMilli, nowMilli).value === false ? "home" : "changePassword";
}
