import { decideInvite, type Invitation, type InvitationFacts } from "tenant-policy";
import { personIn, workspaceIn } from "tenant-policy/testing";
import { describe, expect, it } from "vitest";
import { domainsFrom, invitationErrors, isMarkedRight } from "../src/invitationForm.ts";
import { bank } from "./bank.ts";

const nora: Invitation = {
  ...{ id: "nora", email: "nora@bank.example", role: "limited" },
  home: workspaceIn(bank, "loans"),
};
const facts: InvitationFacts = {
  emailDomains: ["bank.example"],
  teammates: [{ id: "ann", email: "ann@bank.example" }],
};

describe("the invitation form", () => {
  it("can be sent where the address is of a listed domain", () => {
    expect(invitationErrors(personIn(bank, "fay"), nora, facts)).toEqual({ email: null, form: null });
  });

  it("takes any domain while none is listed", () => {
    const open = { ...facts, emailDomains: [] };
    const elsewhere = { ...nora, email: "nora@mail.example" };
    expect(decideInvite(personIn(bank, "fay"), elsewhere, open)).toBeAllowed();
    expect(invitationErrors(personIn(bank, "fay"), elsewhere, open).email).toBeNull();
    expect(isMarkedRight("nora@mail.example", open)).toBe(true);
  });

  it("marks an address of a listed domain as right while it is written", () => {
    expect(isMarkedRight("nora@bank.example", facts)).toBe(true);
    expect(isMarkedRight("nora@bank", facts)).toBe(false);
  });

  it.each([
    ["nora@mail.example", "ED3", "mail.example is not among the allowed domains."],
    ["nora", "ED4", "This must be one email address on its own, such as ann@example.com."],
    ["nora@10.0.0.1", "ED9", "This must be one email address on its own, such as ann@example.com."],
    ["ann@bank.example", "TM10", "The email address is already taken."],
  ] as const)("says below the address what is wrong with %s, by %s", (email, rule, error) => {
    const written = { ...nora, email };
    expect(invitationErrors(personIn(bank, "fay"), written, facts)).toEqual({ email: error, form: null });
    expect(decideInvite(personIn(bank, "fay"), written, facts)).toBeRefusedBy(rule);
  });

  it("says above the form that somebody may not invite", () => {
    const { email, form } = invitationErrors(personIn(bank, "rory"), nora, facts);
    expect(email).toBeNull();
    expect(form).toBe("Read-only Access is for viewing, and this goes beyond viewing.");
  });
});

describe("the field for the domains", () => {
  it("takes one domain a line", () => {
    expect(domainsFrom("bank.example\n@mail.example\n")).toEqual(["bank.example", "mail.example"]);
  });

  it("says which lines are no domains", () => {
    expect(domainsFrom("bank.example\nno domain")).toEqual({
      errors: ["Line 2: Each allowed domain must be a bare domain name such as example.com."],
    });
  });
});
