import { describe, expect, it } from "vitest";
import { type InvitationSignIn, invitationEmails } from "../../src/teammates/invitationEmails.ts";
import { faults } from "../vocabulary/faults.ts";

const later = { inVersion: "6.5.0", platformVersion: "6.6.0" };

describe("invitationEmails", () => {
  it("[IV1] with SSO: the welcome e-mail, and the activation e-mail for users without an SSO account", () => {
    expect(invitationEmails({ signIn: "sso", hasSsoAccount: true })).toEqual({
      value: ["welcome"],
      because: ["IV1"],
    });
    expect(invitationEmails({ signIn: "sso", hasSsoAccount: false })).toEqual({
      value: ["ssoActivation", "welcome"],
      because: ["IV1"],
    });
  });

  it("[IV2] [not IV1] with user name and password: only the e-mail that asks to create credentials", () => {
    expect(invitationEmails({ signIn: "password" })).toEqual({
      value: ["createCredentials"],
      because: ["IV2"],
    });
  });

  it("[not IV2] [not IV3] with SSO alone there is no credentials e-mail", () => {
    expect(invitationEmails({ signIn: "sso", hasSsoAccount: true }).value).not.toContain("createCredentials");
  });

  it("[IV3] with either way of signing in: the e-mails of both", () => {
    expect(invitationEmails({ signIn: "both", hasSsoAccount: true })).toEqual({
      value: ["welcome", "createCredentials"],
      because: ["IV1", "IV2", "IV3"],
    });
    expect(invitationEmails({ signIn: "both", hasSsoAccount: false })).toEqual({
      value: ["ssoActivation", "welcome", "createCredentials"],
      because: ["IV1", "IV2", "IV3"],
    });
  });

  it("[IV4] the known limitation: the SSO e-mails are sent, but not the credentials e-mail", () => {
    expect(invitationEmails({ signIn: "both", hasSsoAccount: true, ssoTurnedOn: later })).toEqual({
      value: ["welcome"],
      because: ["IV1", "IV4"],
    });
    expect(invitationEmails({ signIn: "both", hasSsoAccount: false, ssoTurnedOn: later })).toEqual({
      value: ["ssoActivation", "welcome"],
      because: ["IV1", "IV4"],
    });
  });

  it.each([
    ["6.5.0", "6.5.0"],
    ["6.5.1", "6.6.0"],
    ["6.10.0", "6.6.0"],
    ["7.0.0", "5.10.10"],
  ])("[IV4] turned on at %s, on a platform of %s", (inVersion, platformVersion) => {
    const facts: InvitationSignIn = {
      signIn: "both",
      hasSsoAccount: true,
      ssoTurnedOn: { inVersion, platformVersion },
    };
    expect(invitationEmails(facts).because).toContain("IV4");
  });

  it.each([
    ["6.4.9", "6.6.0"],
    ["5.9.0", "6.6.0"],
    ["6.5.0", "6.6.1"],
    ["6.5.0", "6.10.0"],
    ["6.5.0", "6.6.10"],
    ["6.5.0", "10.0.0"],
  ])("[not IV4] turned on at %s, on a platform of %s", (inVersion, platformVersion) => {
    const facts: InvitationSignIn = {
      signIn: "both",
      hasSsoAccount: true,
      ssoTurnedOn: { inVersion, platformVersion },
    };
    expect(invitationEmails(facts).because).toContain("IV3");
  });

  it("[not IV4] a tenant that had SSO from the start, or signs in by SSO alone", () => {
    expect(
      invitationEmails({ signIn: "both", hasSsoAccount: true, ssoTurnedOn: undefined }).because,
    ).toContain("IV3");
    expect(invitationEmails({ signIn: "sso", hasSsoAccount: true, ssoTurnedOn: later }).because).toEqual([
      "IV1",
    ]);
  });

  const malformed = [
    "6.5",
    "6.5.0.0",
    "v6.5.0",
    "6.5.x",
    "6.5.-1",
    " 6.5.0",
    "6.5.0\n",
    "06.5.0",
    "6..0",
    "٦.5.0",
  ];

  it.each([...malformed, "1".repeat(50_000), "6.5.1e9", "6.5.9999999999"])(
    "[ST10] %s is not a version",
    (version) => {
      for (const ssoTurnedOn of [
        { ...later, inVersion: version },
        { ...later, platformVersion: version },
      ]) {
        expect(invitationEmails({ signIn: "both", hasSsoAccount: true, ssoTurnedOn })).toEqual({
          value: null,
          because: ["ST10"],
        });
      }
    },
  );

  const missing = { signIn: "both", hasSsoAccount: true, ssoTurnedOn: later };

  it("[ST10] null outside the declared types", () => {
    for (const [facts] of [
      ...faults([missing]).filter(
        ([facts]) => (facts as typeof missing | undefined)?.ssoTurnedOn !== undefined,
      ),
      ...faults([{ signIn: "sso", hasSsoAccount: true }]),
      ...faults([{ signIn: "password" }]),
    ]) {
      expect(invitationEmails(facts as InvitationSignIn)).toEqual({ value: null, because: ["ST10"] });
    }
  });
});
