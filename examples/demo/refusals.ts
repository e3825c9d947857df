import {
  decideAccessAsset,
  decideDomainAllowed,
  decideInvite,
  decideIpAllowed,
  decideSendEmail,
  decideUpload,
  entriesOf,
  passwordPolicyCheck,
} from "tenant-policy";
import type { Explainable, Locale } from "tenant-policy/explain";
import { asset, bank, dayMilli, now, person } from "./bank.ts";
import { inForce } from "./channels.ts";
import { toldLines } from "./reasons.ts";
import type { Section } from "./section.ts";

const lockedLetter = { ...asset("arrears-letter"), lockedBy: "ann" };
const nora = { id: "nora", email: "nora@retail-bank.example", role: "owner" } as const;

type Case = readonly [asked: string, decision: Explainable];
const cases: readonly Case[] = [
  ["Fiona edits a template that Ann has locked.", decideAccessAsset(person("fiona"), "edit", lockedLetter)],
  [
    "Ann changes her password on the third day, without the SMS code.",
    passwordPolicyCheck(bank.passwords, {
      ...{ setAtMilli: now - 2 * dayMilli, nowMilli: now, matchingIndices: [], hasPassedOtp: false },
    }),
  ],
  [
    "Fiona invites Nora as an Owner.",
    decideInvite(
      person("fiona"),
      { ...nora, home: { level: "tenant" } },
      { emailDomains: bank.emailDomains, teammates: entriesOf(bank.teammates.records) },
    ),
  ],
  [
    "A customer sends a file of 6 MB in the chat.",
    decideUpload("customer", { name: "payslip.pdf", bytes: 6_000_000 }, inForce("website-chat")),
  ],
  ["Ann edits the bank's short code.", decideAccessAsset(person("ann"), "edit", asset("short-code"))],
  [
    "Mail goes to an address that bounced.",
    decideSendEmail(
      { route: "awsSes", to: "Gone.Away@mail.example" },
      entriesOf(bank.bounceList.entries),
      now,
    ),
  ],
  ["Nora of another company is invited.", decideDomainAllowed("nora@mail.example", bank.emailDomains)],
  [
    "The API is called from an address that is not listed.",
    decideIpAllowed("192.0.2.77", bank.networkAccess.api, "api"),
  ],
];

export const refusals: Section = {
  name: "refusals",
  document: "The tenant",
  title: "Why not, and what would help",
  extract: (locale) => cases.slice(0, 3).flatMap((each) => told(each, locale)),
  lines: (locale) => cases.flatMap((each) => told(each, locale)),
};

function told([asked, decision]: Case, locale: Locale): readonly string[] {
  return toldLines(asked, decision, locale);
}
