import { checkEmailDomains, decideDomainAllowed, emailDomainsRisks, messageOf } from "tenant-policy";
import { bank } from "./bank.ts";
import { type Section, table, yesNo } from "./page.ts";

const addresses = [
  "nora@retail-bank.example",
  "NORA@Loans.Retail-Bank.EXAMPLE",
  "nora@legal.retail-bank.example",
  "nora@retail-bank.example.evil.example",
  "nora@evil.example@retail-bank.example",
  "o'hara+work@retail-bank.example",
  "nora@retail-bank.example.",
];

export const domains: Section = {
  document: "Tenant settings",
  title: "E-mail domains",
  lines: () => [
    `Allowed: ${bank.emailDomains.join(", ")}.`,
    ...table(
      addresses.map((email) => {
        const decision = decideDomainAllowed(email, bank.emailDomains);
        return [email, yesNo(decision.value), decision.because.join(" "), messageOf(decision) ?? ""];
      }),
    ),
    ...table(
      ["@Retail-Bank.example, cards.example", "retail-bank.example, b@nk.example", " , "].map((written) => [
        `set to “${written}”`,
        ...outcome(written),
      ]),
    ),
    `To empty the list is allowed, and a risk to tell: ` +
      `${emailDomainsRisks(bank.emailDomains, []).value?.join(", ") ?? "?"}.`,
  ],
};

function outcome(written: string): readonly string[] {
  const { value, issues } = checkEmailDomains(written);
  if (issues === undefined) return ["kept as", value.join(", ")];
  return [
    "refused",
    issues.map(({ rule, path }) => `${rule} at ${path.join(".") || "the whole"}`).join(", "),
  ];
}
