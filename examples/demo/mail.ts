import { canForwardTo, customerDetailsSharing, isEmailBlocked } from "tenant-policy";
import { bank } from "./bank.ts";
import { inForce } from "./channels.ts";
import { table, yesNo } from "./layout.ts";
import type { Section } from "./section.ts";

const { blockedEmails } = bank.channels.module;

export const mail: Section = {
  name: "mail",
  document: "Privacy and security",
  title: "Blocked mail and forwarding",
  extract: () => forwarding(["cases@court.example", "clerk@court.example"]),
  lines: () => [
    ...table([
      ["mail with this address", "blocked"],
      ...["NO-REPLY@mail.example", "ann@mail.example"].map((email) => [
        email,
        yesNo(isEmailBlocked(email, blockedEmails)),
      ]),
    ]),
    "",
    ...forwarding(["cases@court.example", "clerk@court.example", "not an address"]),
  ],
};

function forwarding(emails: readonly string[]): readonly string[] {
  return table([
    ["may be forwarded to", "from the chat", "from e-mail"],
    ...emails.map((email) => [
      email,
      ...["website-chat", "loans-email"].map((channel) =>
        yesNo(canForwardTo(email, inForce(channel).forwardEmails)),
      ),
    ]),
    ["(with the customer's details)", detailsText("website-chat"), detailsText("loans-email")],
  ]);
}

function detailsText(channel: string): string {
  return yesNo(customerDetailsSharing(inForce(channel).addsCustomerDetails).value === true);
}
