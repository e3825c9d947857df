import { canStayWithEmail, decideStayWithEmail } from "../../../src/emailDomains/canStayWithEmail.ts";
import { emailDomainsRisks } from "../../../src/emailDomains/emailDomainsRisks.ts";
import { decideDomainAllowed, isDomainAllowed } from "../../../src/emailDomains/isDomainAllowed.ts";
import { canForwardTo, decideForwardTo } from "../../../src/mail/canForwardTo.ts";
import { customerDetailsSharing } from "../../../src/mail/customerDetailsSharing.ts";
import { decideEmailBlocked, isEmailBlocked } from "../../../src/mail/isEmailBlocked.ts";
import { canEmbedWorkspace, decideEmbedWorkspace } from "../../../src/privacy/canEmbedWorkspace.ts";
import { anyAddress } from "../addresses.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { anySwitch } from "../words.ts";

const noList = { "outside: a text": "bank.example" as unknown as readonly string[] } as const;

const domains = {
  empty: [],
  "bank.example": ["bank.example"],
  "as @Bank.example": [" @Bank.example "],
  "of a bad entry": ["*"],
  ...noList,
} as const;

/** ED1, ED2, ED6: "A listed domain allows exactly itself"; "an invalid entry matches nothing and does not open the list". */
function domainOf({ address = "", domains: list = "" }: Words): string {
  if (["no bare mailbox", "with blanks"].includes(address)) return "malformed";
  if (address === "of a domain of digits") return "of digits";
  if (list === "empty") return "of an open list";
  const isListed =
    list !== "of a bad entry" && ["the same", "in other case", "another mailbox"].includes(address);
  return isListed ? "listed" : "not listed";
}

const byDomain = { space: { address: anyAddress, domains } as const, derived: { "the domain is": domainOf } };

const adding = enumeration({
  question: "isDomainAllowed",
  ...byDomain,
  refused: [
    `
  | the domain is | by      |
  | not listed    | ED3     |
  | malformed     | ED4     |
  | of digits     | ED4 ED9 |`,
  ],
  decided: [
    `
  | the domain is   | answer | by  |
  | of an open list | yes    | ED1 |
  | listed          | yes    | ED2 |`,
  ],
  ask: ({ address, domains: list }) => decideDomainAllowed(address, list),
  can: ({ address, domains: list }) => isDomainAllowed(address, list),
});

/** ED8: "The list only limits which users may be added. Existing teammates stay." */
const staying = enumeration({
  question: "canStayWithEmail",
  ...byDomain,
  refused: [],
  decided: [
    `
  | the domain is                        | answer | by  |
  | of an open list                      | yes    | ED1 |
  | listed                               | yes    | ED2 |
  | not listed or malformed or of digits | yes    | ED8 |`,
  ],
  ask: ({ address, domains: list }) => decideStayWithEmail(address, list),
  can: ({ address, domains: list }) => canStayWithEmail(address, list),
});

/** ED7: "Removing the last domain from the list opens the tenant to every domain." */
const domainRisks = enumeration({
  question: "emailDomainsRisks",
  space: { before: domains, after: domains } as const,
  refused: [],
  decided: [
    `
  | before           | after            | answer             | by  |
  | empty            | any              | none               | ED7 |
  | other than empty | empty            | opensToEveryDomain | ED7 |
  | other than empty | other than empty | none               | ED7 |`,
  ],
  ask: ({ before, after }) => emailDomainsRisks(before, after),
});

const written = {
  empty: [],
  "of the address": ["ann@bank.example"],
  "of the address, in other case and with blanks": [" ANN@Bank.Example "],
  "of another": ["carl@bank.example"],
  "of a wildcard": ["*@bank.example"],
  "of a domain": ["bank.example"],
  ...noList,
} as const;

const whose = {
  "the list has": ({ list = "", address = "" }: Words) =>
    list.startsWith("of the address") && ["the same", "in other case", "with blanks"].includes(address)
      ? "the address"
      : "others at most",
  "the list is": ({ list = "" }: Words) => {
    if (list === "empty") return "empty";
    // A wildcard is a mailbox, compared literally (PA11); a bare domain is none (PA9).
    return list === "of a domain" ? "without a valid entry" : "valid";
  },
};

/** PA3, PA10: "The block list ignores blanks around the address in question." */
const blocking = enumeration({
  question: "isEmailBlocked",
  space: { address: anyAddress, list: written } as const,
  derived: whose,
  refused: [],
  decided: [
    `
  | address                                             | the list has   | answer | by   |
  | no bare mailbox or of a domain of digits            | any            | yes    | PA10 |
  | other than no bare mailbox or of a domain of digits | the address    | yes    | PA3  |
  | other than no bare mailbox or of a domain of digits | others at most | no     | PA3  |`,
  ],
  outside: "yes",
  ask: ({ address, list }) => decideEmailBlocked(address, list),
  can: ({ address, list }) => isEmailBlocked(address, list),
});

/** PA4, PA9, PA10: "for forwarding, blanks make that address malformed". */
const forwarding = enumeration({
  question: "canForwardTo",
  space: { address: anyAddress, list: written } as const,
  derived: whose,
  refused: [
    `
  | address                                                 | by   |
  | no bare mailbox or of a domain of digits or with blanks | PA10 |`,
    `
  | address                                                            | the list has   | the list is           | by      |
  | other than no bare mailbox or of a domain of digits or with blanks | others at most | valid                 | PA4     |
  | other than no bare mailbox or of a domain of digits or with blanks | others at most | without a valid entry | PA4 PA9 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | PA4 |`,
  ],
  ask: ({ address, list }) => decideForwardTo(address, list),
  can: ({ address, list }) => canForwardTo(address, list),
});

/** PA2, PA5: a switch each. */
const details = enumeration({
  question: "customerDetailsSharing",
  space: { details: anySwitch } as const,
  refused: [],
  decided: [
    `
  | details | answer | by  |
  | on      | yes    | PA2 |
  | off     | no     | PA2 |`,
  ],
  ask: (given) => customerDetailsSharing(given.details),
});

const embedding = enumeration({
  question: "canEmbedWorkspace",
  space: { embedding: anySwitch } as const,
  refused: [
    `
  | embedding | by  |
  | off       | PA5 |`,
  ],
  decided: [
    `
  | answer | by  |
  | yes    | PA5 |`,
  ],
  ask: (given) => decideEmbedWorkspace(given.embedding),
  can: (given) => canEmbedWorkspace(given.embedding),
});

export const area: Area = {
  area: "the questions about mail, domains and embedding, by classes of addresses",
  enumerations: [adding, staying, domainRisks, blocking, forwarding, details, embedding],
};
