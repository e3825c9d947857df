import { ipListRisks } from "../../../src/networkAccess/ipListRisks.ts";
import { decideIpAllowed, type IpAccess, isIpAllowed } from "../../../src/networkAccess/isIpAllowed.ts";
import { checkIpList, type IpList, type TwoFactorMode } from "../../../src/networkAccess/settings.ts";
import { signInRequirement } from "../../../src/networkAccess/signInRequirement.ts";
import { twoFactorRisks } from "../../../src/networkAccess/twoFactorRisks.ts";
import { type Area, enumeration } from "../enumeration.ts";
import type { Words } from "../oracleTable.ts";
import { anySwitch } from "../words.ts";

/** A list as an administrator writes it. What cannot be set is no list, and the comparison tells. */
function listOf(text: string): IpList {
  return checkIpList(text).value ?? ("no list" as unknown as IpList);
}

/** Lists for the addresses below: 192.0.2.55 and 2001:db8::7 are on those that list something. */
const lists = {
  empty: listOf(""),
  "of prefixes and addresses": listOf("192.0.2.0/24, 2001:db8::7"),
  "with prefix 0 of IPv4": listOf("0.0.0.0/0, 2001:db8::7"),
  "with prefix 0 of IPv6": listOf("192.0.2.0/24, ::/0"),
  "with both halves of IPv4": listOf("0.0.0.0/1, 128.0.0.0/1, 2001:db8::7"),
  "outside: a text": "192.0.2.0/24" as unknown as IpList,
} as const;

const addresses = {
  "IPv4 in the prefix": "192.0.2.55",
  "the same, mapped into IPv6": "::ffff:192.0.2.55",
  "the last of the prefix": "192.0.2.255",
  "the next after the prefix": "192.0.3.0",
  "the listed IPv6": "2001:db8::7",
  "the same, spelt at length": "2001:0DB8:0:0:0:0:0:0007",
  "the next IPv6": "2001:db8::8",
  "no address": "192.0.2.055",
  "outside: a number": 7 as unknown as string,
} as const;

/** IP1, IP3, IP7: "Addresses are compared as addresses"; "a prefix covers only the address family that it is written in". */
const ipv4Listed = ["IPv4 in the prefix", "the same, mapped into IPv6", "the last of the prefix"];
const ipv6Listed = ["the listed IPv6", "the same, spelt at length"];
const allIpv4 = ["with prefix 0 of IPv4", "with both halves of IPv4"];

function matchOf({ address = "", list = "" }: Words): string {
  if (address === "no address") return "no address";
  if (list === "empty" || ipv4Listed.includes(address) || ipv6Listed.includes(address)) return "let in";
  const isIpv4 = address === "the next after the prefix";
  return (isIpv4 ? allIpv4.includes(list) : list === "with prefix 0 of IPv6") ? "let in" : "not listed";
}

const derived = { "the address is": matchOf };

const allowing = enumeration({
  question: "isIpAllowed",
  space: {
    address: addresses,
    list: lists,
    access: { management: "management", API: "api", "outside: an unknown one": "webhook" as IpAccess },
  } as const,
  derived,
  refused: [
    // IP6: "A text that is not an address (IP3) is refused, even by an empty list."
    `
  | the address is | access     | by      |
  | no address     | any        | IP3 IP6 |
  | not listed     | management | IP1     |
  | not listed     | API        | IP2     |`,
  ],
  decided: [
    `
  | access     | answer | by  |
  | management | yes    | IP1 |
  | API        | yes    | IP2 |`,
  ],
  ask: ({ address, list, access }) => decideIpAllowed(address, list, access),
  can: ({ address, list, access }) => isIpAllowed(address, list, access),
});

const modes = {
  off: "off",
  "remote only": "remoteOnly",
  on: "on",
  "outside: an unknown one": "always" as TwoFactorMode,
} as const;

/** The truth table of IP4. */
const signingIn = enumeration({
  question: "signInRequirement",
  space: {
    address: addresses,
    list: lists,
    "two-factor": modes,
    administrator: anySwitch,
    "remote access": anySwitch,
  } as const,
  derived: {
    ...derived,
    person: (words) =>
      words["administrator"] === "on" || words["remote access"] === "on" ? "may come from afar" : "anybody",
  },
  refused: [],
  decided: [
    `
  | the address is | two-factor         | person             | answer          | by      |
  | no address     | any                | any                | refuse          | IP3 IP6 |
  | let in         | off or remote only | any                | allow           | IP1     |
  | let in         | on                 | any                | oneTimePassword | IP1 IP4 |
  | not listed     | off                | any                | refuse          | IP1     |
  | not listed     | remote only        | may come from afar | oneTimePassword | IP4     |
  | not listed     | remote only        | anybody            | refuse          | IP1 IP4 |
  | not listed     | on                 | any                | refuse          | IP1 IP4 |`,
  ],
  ask: (given) =>
    signInRequirement({
      address: given.address,
      list: given.list,
      twoFactor: given["two-factor"],
      isAdministrator: given.administrator,
      hasRemoteAccess: given["remote access"],
    }),
});

/** IP5: "A change that would shut out the address it is made from is allowed and reported as a risk." IP3: prefix 0. */
const listRisks = enumeration({
  question: "ipListRisks",
  space: { address: addresses, list: lists } as const,
  derived: {
    "the actor is": (words) => (matchOf(words) === "let in" ? "let in" : "shut out"),
    "the list is": ({ list = "" }) =>
      [...allIpv4, "with prefix 0 of IPv6"].includes(list) ? "open to a family" : "narrow",
  },
  refused: [],
  decided: [
    `
  | the list is      | the actor is | answer                         | by      |
  | narrow           | let in       | none                           | IP3 IP5 |
  | narrow           | shut out     | shutsOutActor                  | IP5     |
  | open to a family | let in       | holdsPrefixZero                | IP3     |
  | open to a family | shut out     | holdsPrefixZero, shutsOutActor | IP3 IP5 |`,
  ],
  ask: ({ address, list }) => ipListRisks(list, address),
});

/** IP5: "whether an Owner could still sign in from that address: from an unlisted one, only 'remoteOnly' lets them in." */
const modeRisks = enumeration({
  question: "twoFactorRisks",
  space: { address: addresses, list: lists, "two-factor": modes } as const,
  derived,
  refused: [],
  decided: [
    `
  | the address is | two-factor  | answer        | by      |
  | no address     | any         | shutsOutActor | IP4 IP5 |
  | let in         | any         | none          | IP4 IP5 |
  | not listed     | remote only | none          | IP4 IP5 |
  | not listed     | off or on   | shutsOutActor | IP4 IP5 |`,
  ],
  ask: ({ address, list, "two-factor": mode }) => twoFactorRisks(mode, list, address),
});

export const area: Area = {
  area: "the questions about addresses and two-factor authentication, by classes of addresses",
  enumerations: [allowing, signingIn, listRisks, modeRisks],
};
