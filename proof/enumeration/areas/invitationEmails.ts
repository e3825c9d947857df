import { invitationEmails, type InvitationSignIn } from "../../../src/teammates/invitationEmails.ts";
import { type Area, enumeration } from "../enumeration.ts";
import { anySwitch } from "../words.ts";

const versions = {
  "6.4.9": "6.4.9",
  "6.5.0": "6.5.0",
  "6.6.0": "6.6.0",
  "6.6.1": "6.6.1",
  "6.10.0": "6.10.0",
  "outside: two numbers": "6.5",
} as const;

/** IV1 to IV4. */
const emails = enumeration({
  question: "invitationEmails",
  space: {
    "sign-in": { password: "password", SSO: "sso", both: "both", "outside: an unknown one": "key" },
    "an SSO account": anySwitch,
    "the tenant was there before SSO": { yes: true, no: false },
    "turned on in": versions,
    "now at": versions,
  } as const,
  // By password, nothing else is read; and the versions matter only to tenants that were there before.
  leavesOut: (words) => {
    const { "sign-in": signIn, "the tenant was there before SSO": was, ...others } = words;
    const unread = signIn === "password" || was === "no" ? [others["turned on in"], others["now at"]] : [];
    if (signIn === "password") unread.push(others["an SSO account"]);
    return unread.some((word) => word?.startsWith("outside") === true);
  },
  derived: {
    // "did so in version 6.5.0 or later, and are on a platform older than 6.6.1. Versions are compared number by number."
    limitation: (words) =>
      words["the tenant was there before SSO"] === "yes" &&
      words["turned on in"] !== "6.4.9" &&
      ["6.4.9", "6.5.0", "6.6.0"].includes(words["now at"] ?? "")
        ? "applies"
        : "does not apply",
  },
  refused: [],
  decided: [
    `
  | sign-in  | an SSO account | limitation     | answer                                    | by          |
  | password | any            | any            | createCredentials                         | IV2         |
  | SSO      | on             | any            | welcome                                   | IV1         |
  | SSO      | off            | any            | ssoActivation, welcome                    | IV1         |
  | both     | on             | does not apply | welcome, createCredentials                | IV1 IV2 IV3 |
  | both     | off            | does not apply | ssoActivation, welcome, createCredentials | IV1 IV2 IV3 |
  | both     | on             | applies        | welcome                                   | IV1 IV4     |
  | both     | off            | applies        | ssoActivation, welcome                    | IV1 IV4     |`,
  ],
  ask: (given) => {
    const { "sign-in": signIn, "an SSO account": hasSsoAccount } = given;
    const ssoTurnedOn = { inVersion: given["turned on in"], platformVersion: given["now at"] };
    const facts = given["the tenant was there before SSO"]
      ? { signIn, hasSsoAccount, ssoTurnedOn }
      : { signIn, hasSsoAccount };
    return invitationEmails(facts as InvitationSignIn);
  },
});

export const area: Area = {
  area: "the question about the e-mails of an invitation",
  enumerations: [emails],
};
