import type { RuleTable } from "../kernel/rule.ts";

export const networkAccessRules: RuleTable = {
  IP1: {
    sentence:
      "Management list: empty lets every address in; otherwise only listed ones, unless 2FA says otherwise (IP4).",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
  },
  IP2: {
    sentence: "API list: the same, apart and with no 2FA exception; a refused call gets an error.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
  },
  IP3: {
    sentence:
      "Addresses are compared as addresses: IPv6 spellings are equal, an IPv4-mapped address equals its IPv4; IPv4 is four decimal octets without leading zeros. Lists are comma-separated or arrays; blanks trimmed, blank entries dropped; any other bad entry refuses the setting with its position; a written list without a valid address is never read as empty. CIDR prefixes are accepted, host bits must be zero; prefix 0 is accepted and a risk (AN4).",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "stated",
    standingNote: "details inferred (security)",
  },
  IP4: {
    sentence:
      "2FA off: IP1 as it stands. remoteOnly: an administrator, or a user with the remote-access capability, from an unlisted address must pass a one-time password; others are refused. on: everyone who is let in by the list passes one; unlisted is refused, administrators too. With an empty list nothing is unlisted.",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "later",
    standingNote: "on with unlisted inferred",
  },
  IP5: {
    sentence:
      "A change that would shut out the address it is made from is allowed, and a risk to be reported (AN4).",
    document: "privacy-and-security",
    section: "General Settings",
    standing: "inferred",
  },
};
