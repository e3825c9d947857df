import type { RuleTable } from "../kernel/rule.ts";

export const teammatesRules: RuleTable = {
  RL1: {
    sentence:
      "Owner: everything, and alone: schedule log exports, monitoring (user audit trail), add groups and teams, configure SSO, change tenant settings, regenerate the profile key, grant decrypt access.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  RL2: {
    sentence: "Full: everything except what RL1 and TS2 reserve.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  RL3: {
    sentence:
      "Limited: as Full, but no adding or removing of users, no deleting of services, numbers or apps.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  RL4: {
    sentence: "Read-only: views every page that RL1, TS2 and PK1 do not reserve, changes nothing.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  RL5: {
    sentence: "Restricted: only the app-tray applications granted to them.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  RL6: {
    sentence: "A right also needs the tenant's entitlement (TS3).",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  RL7: {
    sentence: "Everyone has exactly one role; a role is changed, never deleted.",
    document: "teammates",
    section: "User roles",
    standing: "disputed",
    standingNote: '"deleting the user role of an existing user"',
    reading: "that is a change or a removal",
  },
  TM1: {
    sentence: "Owner and Full invite; no one else.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  TM2: {
    sentence: "Full cannot give the Owner role.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  TM3: {
    sentence:
      "The Owner role exists only at tenant level: promoting a group or team user is refused, not combined with a move; an Owner is not moved.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  TM4: {
    sentence:
      "Owner and Full remove users; no one removes an Owner (that goes through the support team), and no one removes themselves.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
    standingNote: "add/remove), later (owners), inferred (self",
  },
  TM5: {
    sentence:
      "An Owner changes the role of anyone but an Owner; Full changes roles among the four lower ones; no one changes their own.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
    standingNote: "for Owner, later for Full, inferred (self)",
  },
  TM6: {
    sentence: "Once Owner, always Owner: no role change, not even by another Owner.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  TM7: {
    sentence: "The new user's e-mail domain must pass ED1–ED6, whoever invites.",
    document: "teammates",
    section: "User roles",
    standing: "stated",
  },
  TM8: {
    sentence: "One invites, and moves, only into workspaces one can reach (WS2); moving needs Owner or Full.",
    document: "teammates",
    section: "User roles",
    standing: "inferred",
    standingNote: "least privilege",
  },
  TM9: {
    sentence:
      "One removes, moves, changes the role of, and assigns bot roles to, only those whose home workspace one can reach.",
    document: "teammates",
    section: "User roles",
    standing: "inferred",
    standingNote: "security",
  },
  TM10: {
    sentence: "An invitation with an id or an e-mail address that a teammate already has is refused.",
    document: "teammates",
    section: "User roles",
    standing: "inferred",
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
      "A user promoted to Owner may not, until another Owner grants it; a grant held before is dropped at promotion.",
    document: "teammates",
    section: "Data Decryption Access",
    standing: "stated",
    standingNote: 'the dropping and "another" are disputed, reading: least privilege',
  },
  DL3: {
    sentence:
      "Only an Owner grants or withdraws decryption, on anyone, Owners included: it is a grant, not a role.",
    document: "teammates",
    section: "Data Decryption Access",
    standing: "disputed",
    standingNote: '"editing a user role", while an Owner\'s role cannot be edited',
    reading: "otherwise DL2 could never be mended",
  },
  DL4: {
    sentence:
      "The grant covers every encrypted log of the tenant, goes with any role, and survives role changes other than promotion.",
    document: "teammates",
    section: "Data Decryption Access",
    standing: "stated",
    standingNote: '("all the encrypted logs"), rest inferred',
  },
  IV1: {
    sentence: "Sign-in by SSO: the welcome mail; and the activation mail for those without an account there.",
    document: "teammates",
    section: "Inviting a User",
    standing: "stated",
  },
  IV2: {
    sentence: "Sign-in by user name and password: the mail that asks to create credentials.",
    document: "teammates",
    section: "Inviting a User",
    standing: "stated",
  },
  IV3: {
    sentence: "Both: both.",
    document: "teammates",
    section: "Inviting a User",
    standing: "later",
  },
  IV4: {
    sentence:
      "Known limitation: where a tenant existed before and turned SSO on at 6.5.0 or after, on a platform older than 6.6.1 (versions compared number by number), IV3's credentials mail is not sent; the SSO mails are.",
    document: "teammates",
    section: "Inviting a User",
    standing: "stated",
  },
};
