import type { RuleTable } from "../kernel/rule.ts";

export const teammatesRules: RuleTable = {
  RL1: {
    sentence:
      "An Owner may do everything, and alone may: schedule log exports, use monitoring (the user audit trail), add groups and teams, configure SSO, change tenant settings, regenerate the profile key, and grant the right to decrypt logs.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
  },
  RL2: {
    sentence: "A user with Full Access may do everything except what is reserved to Owners (RL1, TS2).",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
  },
  RL3: {
    sentence:
      "A user with Limited Access may do what Full Access may, but not add or remove users, and not delete services, numbers or apps.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
  },
  RL4: {
    sentence:
      "A user with Read-only Access sees every page that is not reserved (RL1, TS2, PK1) and changes nothing.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
  },
  RL5: {
    sentence: "A user with Restricted Access has only the app-tray applications that are granted to them.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
  },
  RL6: {
    sentence: "A right is of use only where the tenant has the feature it belongs to (TS3).",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
  },
  RL7: {
    sentence: "Everyone has exactly one role; a role is changed, never deleted.",
    document: "teammates",
    section: "Teammates",
    standing: "disputed",
    reading:
      'The text lists "deleting the user role of an existing user". Nobody can be without a role, so that is a change of role or a removal of the user.',
  },
  TM1: {
    sentence: "Owners and users with Full Access invite users; no one else does.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
  },
  TM2: {
    sentence: "A user with Full Access cannot give anyone the Owner role.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
  },
  TM3: {
    sentence:
      "The Owner role exists only at tenant level: promoting a group or team user is refused, not combined with a move; an Owner is not moved.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
    reading:
      "Whoever is presented as an Owner with a group or team as home has no right at all, as there is no such Owner.",
  },
  TM4: {
    sentence:
      "Owners and users with Full Access remove users; no one removes an Owner (that goes through the support team), and no one removes themselves.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
    standingNote: "the protection of Owners is later, that of oneself inferred",
  },
  TM5: {
    sentence:
      "An Owner changes the role of anyone but an Owner; a user with Full Access changes roles among the four below Owner; no one changes their own.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
    standingNote: "for Owners; later for Full Access, inferred for oneself",
  },
  TM6: {
    sentence: "Once Owner, always Owner: the role is not changed any more, not even by another Owner.",
    document: "teammates",
    section: "Teammates",
    standing: "stated",
  },
  TM7: {
    sentence:
      "A new user's e-mail domain must be allowed by the tenant's list of domains (ED1 to ED6), whoever invites.",
    document: "tenant-settings",
    section: "Email Domains",
    standing: "stated",
  },
  TM8: {
    sentence:
      "One invites, and moves, only into workspaces that one can reach (WS2); moving needs the Owner role or Full Access.",
    document: "teammates",
    section: "Teammates",
    standing: "inferred",
    standingNote: "least privilege",
  },
  TM9: {
    sentence:
      "One removes, moves, changes the role of, and assigns bot roles to, only those whose home workspace one can reach.",
    document: "teammates",
    section: "Teammates",
    standing: "inferred",
    standingNote: "security",
  },
  TM10: {
    sentence: "An invitation with an id or an e-mail address that a teammate already has is refused.",
    document: "teammates",
    section: "Teammates",
    standing: "inferred",
    reading:
      "Addresses are compared whole, ASCII letters without case, before the @ too: two addresses that many a mail system takes for one are not two users.",
  },
  TM11: {
    sentence:
      "Giving someone what they have already (the role, the workspace, a grant) is accepted under the same rules as any other change, and changes nothing.",
    document: "teammates",
    section: "Teammates",
    standing: "inferred",
    reading:
      "As for assets (AS19). The rules are asked first, so that nobody learns, or repeats, what they may not do: an Owner made Owner once more is refused (TM5, TM6).",
  },
  TM12: {
    sentence: "No one moves themselves to another workspace.",
    document: "teammates",
    section: "Teammates",
    standing: "inferred",
    reading:
      "As with one's own role and one's own removal (TM4, TM5): whoever moved themselves down could not come back.",
  },
  TM13: {
    sentence:
      "The capability to sign in from an unlisted address (IP4) belongs to privacy and security: only an Owner grants or withdraws it, on anyone.",
    document: "privacy-and-security",
    section: "General Settings: IP whitelist for management",
    standing: "inferred",
    standingNote: "security",
    reading:
      "Whoever may be let in past the list of addresses is decided by those who may set the list (TS1). Owners may grant it to themselves, as they may open the list itself.",
  },
  DL1: {
    sentence:
      "A user invited as Owner may decrypt logs from the start; so may the Owner made at provisioning.",
    document: "teammates",
    section: "Data Decryption Access",
    standing: "stated",
  },
  DL2: {
    sentence:
      "A user promoted to Owner may not decrypt logs until another Owner grants it; a grant held before is dropped at promotion.",
    document: "teammates",
    section: "Data Decryption Access",
    standing: "stated",
    standingNote: 'the dropping and "another" are disputed',
    reading:
      'Least privilege: the text says that the transition "requires manual enabling" and not by whom, nor what becomes of a grant held before.',
  },
  DL3: {
    sentence:
      "Only an Owner grants or withdraws the right to decrypt logs, on anyone, Owners included: it is a grant, not a role.",
    document: "teammates",
    section: "Data Decryption Access",
    standing: "disputed",
    reading:
      'The text calls it "editing a user role", while an Owner\'s role cannot be edited (TM6). Taken for a role, it could never be given to a promoted Owner (DL2).',
  },
  DL4: {
    sentence:
      "The grant covers every encrypted log of the tenant, goes with any role, and survives role changes other than promotion.",
    document: "teammates",
    section: "Data Decryption Access",
    standing: "stated",
    standingNote: 'for "all the encrypted logs"; the rest is inferred',
  },
  DL5: {
    sentence:
      "No one grants the right to decrypt logs to themselves, Owners included; one's own can be withdrawn.",
    document: "teammates",
    section: "Data Decryption Access",
    standing: "inferred",
    reading:
      "DL2 asks for another Owner after a promotion. It holds for every Owner: otherwise one from whom the grant was withdrawn would take it back. In a tenant with one Owner, the support team helps.",
  },
  IV1: {
    sentence:
      "Where users sign in by SSO, an invitation sends the welcome mail; and, to those without an account there, the activation mail.",
    document: "teammates",
    section: "Tenants with Webex SSO based-login enabled",
    standing: "stated",
  },
  IV2: {
    sentence:
      "Where users sign in by user name and password, an invitation sends the mail that asks to create credentials.",
    document: "teammates",
    section: "Tenants that use Username and Passwords for accessing the platform",
    standing: "stated",
  },
  IV3: {
    sentence: "Where users may sign in either way, an invitation sends the mails of both.",
    document: "teammates",
    section: "Inviting a User to Webex Connect",
    standing: "later",
  },
  IV4: {
    sentence:
      "Known limitation: where a tenant existed before and turned SSO on at 6.5.0 or after, on a platform older than 6.6.1 (versions compared number by number), the credentials mail of IV3 is not sent; the SSO mails are.",
    document: "teammates",
    section: "Tenant Access Emails",
    standing: "stated",
  },
};
