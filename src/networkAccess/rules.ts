import type { RuleTable } from "../kernel/rule.ts";

export const networkAccessRules: RuleTable = {
  IP1: {
    sentence:
      "The list of addresses for management says from where one may sign in to the system. An empty list lets every address in; otherwise only listed ones get in, unless two-factor authentication says otherwise (IP4).",
    document: "privacy-and-security",
    section: "General Settings: IP whitelist for management",
    standing: "stated",
  },
  IP2: {
    sentence:
      "The list of addresses for API access says from where API requests may be sent. It works like the list for management, apart from it and without an exception for two-factor authentication; a refused call gets an error.",
    document: "privacy-and-security",
    section: "General Settings: IP whitelist for API access",
    standing: "stated",
  },
  IP3: {
    sentence:
      "Addresses are compared as addresses: all spellings of an IPv6 address are equal, an IPv4-mapped address equals its IPv4; IPv4 is four decimal octets without leading zeros. Lists are comma-separated or arrays; blanks are trimmed, blank entries dropped; any other bad entry refuses the setting with its position; a written list without a valid address is never read as empty. CIDR prefixes are accepted, their host bits must be zero; prefix 0 is accepted and a risk to be reported.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
    standingNote: "details inferred (security)",
    reading:
      "The grammar is strict, as readers of addresses disagree about octal, hexadecimal and short IPv4 forms. Zone ids, brackets and ports are no part of an address. The prefix of an IPv4-mapped address counts the 96 bits before its IPv4: ::ffff:10.0.0.0/104 is 10.0.0.0/8.",
  },
  IP4: {
    sentence:
      "Two-factor authentication off: the list for management as it stands (IP1). remoteOnly: an administrator, or a user with the remote-access capability, from an unlisted address must pass a one-time password; others are refused. on: everyone who is let in by the list passes one; from an unlisted address everyone is refused, administrators too. With an empty list nothing is unlisted.",
    document: "privacy-and-security",
    section: "General Settings: IP whitelist for management",
    standing: "later",
    standingNote: "on with unlisted inferred",
  },
  IP5: {
    sentence:
      "A change that would shut out the address it is made from is allowed, and a risk to be reported.",
    document: "privacy-and-security",
    section: "General Settings: IP whitelist for management",
    standing: "inferred",
    reading:
      "The list alone is looked at: whoever may still sign in with a one-time password (IP4) is told all the same.",
  },
  IP6: {
    sentence: "What is no address (IP3) is refused, by an empty list too.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "inferred",
    standingNote: "security",
    reading:
      "An empty list lets every address in, and a text that is none comes from a broken or deceived proxy; e-mail domains do the same (ED4).",
  },
  IP7: {
    sentence:
      "A prefix speaks of the family it is written in: an IPv6 prefix holds no IPv4 address, ::/0 included.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "inferred",
    standingNote: "security",
    reading:
      "Among the 128-bit addresses ::/0 would hold the IPv4-mapped ones, and so all of IPv4 (IP3). Administrators and firewalls mean IPv6 by it, and the narrower reading lets fewer in.",
  },
  IP8: {
    sentence:
      "Where it asks whether one who signs in is an administrator (IP4), a teammate is one who is Owner or Full, or who holds a user profile of the kind Administrator or Administrator Only.",
    document: "privacy-and-security",
    section: "General Settings: IP whitelist for management",
    standing: "inferred",
    reading:
      "The document speaks of administrators without saying who they are. Owner and Full are the roles that administer the tenant (RL1, RL2); the two kinds of user profile have the name. Limited changes pages, but administers nobody, and a Supervisor runs a floor. From an unlisted address an administrator still has to pass a one-time password.",
  },
};
