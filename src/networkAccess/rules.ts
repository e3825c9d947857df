import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const networkAccessRules = /* @__PURE__ */ ruleTable(
  { document: "privacy-and-security", section: "General Settings: IP whitelist for management" },
  {
    IP1: {
      sentence:
        "The management list says from which addresses people may sign in. An empty list lets every address in. Otherwise only listed addresses get in, unless two-factor authentication says otherwise (IP4).",
      standing: "stated",
      facts: ["address"],
    },
    IP2: {
      sentence:
        "The API list says from which addresses API requests may be sent. It works like the management list, but is separate from it and has no exception for two-factor authentication. A refused call gets an error.",
      section: "General Settings: IP whitelist for API access",
      standing: "stated",
      facts: ["address"],
    },
    IP3: {
      sentence:
        "Addresses are compared as addresses, not as text. All spellings of an IPv6 address are equal, and an IPv4-mapped address equals its IPv4 address. A list may hold CIDR prefixes. An invalid entry refuses the setting and is reported with its position. A list that was written but holds no valid address never counts as empty.",
      section: "General Settings",
      standing: "stated",
      standingNote: "the details are inferred, for security",
      reading:
        "A list is comma-separated text or an array. Blanks around entries and blank entries are dropped. IPv4 is four decimal octets without leading zeros, and the host bits of a prefix must be zero. Prefix 0 is accepted and reported as a risk, and so are prefixes that together let in every IPv4 or every IPv6 address. The grammar is strict because programs disagree about octal, hexadecimal and short IPv4 forms. Zone ids, brackets and ports are not part of an address. The prefix of an IPv4-mapped address counts the 96 bits before its IPv4 address: ::ffff:10.0.0.0/104 is 10.0.0.0/8.",
    },
    IP4: {
      sentence:
        'With two-factor authentication "off", the management list decides alone (IP1). With "remoteOnly", administrators and users with the remote-access capability must pass a one-time password from an unlisted address; others are refused. With "on", everyone whom the list lets in must pass a one-time password; from an unlisted address everyone is refused, administrators included.',
      standing: "later",
      standingNote: '"on" with an unlisted address is inferred',
      reading: "With an empty list, no address is unlisted.",
    },
    IP5: {
      sentence: "A change that would shut out the address it is made from is allowed and reported as a risk.",
      standing: "inferred",
      reading:
        'Of a new list, only the list matters: a person who could still sign in with a one-time password (IP4) gets the warning as well. Of a new two-factor mode, what matters is whether an Owner could still sign in from that address: from an unlisted one, only "remoteOnly" lets them in.',
    },
    IP6: {
      sentence: "A text that is not an address (IP3) is refused, even by an empty list.",
      section: "General Settings",
      standing: "inferred",
      standingNote: "security",
      reading:
        "An empty list lets every address in, but a text that is not an address comes from a broken or deceived proxy. E-mail domains work the same way (ED4).",
      facts: ["address"],
    },
    IP7: {
      sentence:
        "A prefix covers only the address family that it is written in. An IPv6 prefix contains no IPv4 address, and ::/0 is no exception.",
      section: "General Settings",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Among the 128-bit addresses, ::/0 would contain the IPv4-mapped ones and so all of IPv4 (IP3). Administrators and firewalls use it to mean IPv6, and the narrower reading lets fewer in.",
    },
    IP8: {
      sentence:
        "For signing in (IP4), a teammate is an administrator if they are an Owner or have Full Access. The kind of a user profile makes nobody one.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "The document speaks of administrators without saying who they are. Owner and Full Access are the roles that administer the tenant (RL1, RL2). If the kind of a user profile counted, whoever assigns profiles (ST8) could let anyone past the list of addresses, which only Owners may (TM13).",
    },
  },
);
