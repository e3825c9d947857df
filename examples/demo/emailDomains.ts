import { checkEmailDomains, decideDomainAllowed, emailDomainsRisks } from "tenant-policy";
import { messageOf } from "tenant-policy/explain";
import { bank } from "./bank.ts";
import { table, yesNo } from "./layout.ts";
import type { Section } from "./section.ts";

const addresses = [
  "nora@retail-bank.example",
  "nora@legal.retail-bank.example",
  "nora@evil.example@retail-bank.example",
  "NORA@Loans.Retail-Bank.EXAMPLE",
  "nora@retail-bank.example.evil.example",
  "o'hara+work@retail-bank.example",
  "nora@retail-bank.example.",
];

const written = ["@Retail-Bank.example, cards.example", "retail-bank.example, b@nk.example", " , "];
const head = ["may be added?", "", "because", "shown to the user"];

export const emailDomains: Section = {
  name: "email-domains",
  document: "Tenant settings",
  title: "Which users may be added",
  extract: () => [allowed(), ...table([head, ...addresses.slice(0, 3).map(rowOf)]), risk()],
  lines: () => [
    allowed(),
    "",
    ...table([head, ...addresses.map(rowOf)]),
    "",
    ...table([["the list is set to", "", ""], ...written.map((text) => [`“${text}”`, ...outcome(text)])]),
    "",
    risk(),
  ],
};

function allowed(): string {
  return `Allowed domains: ${bank.emailDomains.join(", ")}`;
}

function rowOf(email: string): readonly string[] {
  const decision = decideDomainAllowed(email, bank.emailDomains);
  return [email, yesNo(decision.value), decision.because.join(" "), messageOf(decision) ?? ""];
}

function risk(): string {
  const risks = emailDomainsRisks(bank.emailDomains, []).value ?? [];
  return `The list may be emptied. The page should warn first: ${risks.join(", ")}`;
}

function outcome(text: string): readonly string[] {
  const { value, issues } = checkEmailDomains(text);
  if (issues === undefined) return ["stored as", value.join(", ")];
  const problems = issues.map(({ rule, path }) => [rule, ...path.map((key) => `at [${key}]`)].join(" "));
  return ["refused", problems.join(", ")];
}
