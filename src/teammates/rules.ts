import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const teammatesRules = /* @__PURE__ */ ruleTable(
  { document: "teammates", section: "Teammates" },
  {
    RL1: {
      sentence:
        "An Owner may do everything. Only an Owner may schedule log exports, use monitoring (the user audit trail), add groups and teams, configure SSO, change tenant settings, regenerate the profile key or grant log decryption.",
      standing: "stated",
    },
    RL2: {
      sentence: "A user with Full Access may do everything except what is reserved for Owners (RL1, TS2).",
      standing: "stated",
    },
    RL3: {
      sentence:
        "A user with Limited Access may do what a user with Full Access may, but may not add or remove users, nor delete services, numbers or apps.",
      standing: "stated",
    },
    RL4: {
      sentence:
        "A user with Read-only Access can see every page that is not reserved for others (RL1, TS2, PK1) and may change nothing.",
      standing: "stated",
    },
    RL5: {
      sentence: "A user with Restricted Access has only the app-tray applications that they are granted.",
      standing: "stated",
    },
    RL6: {
      sentence: "A right has effect only while the tenant has the feature that the right belongs to (TS3).",
      standing: "stated",
    },
    RL7: {
      sentence: "Every user has exactly one role. A role can be changed but never deleted.",
      standing: "disputed",
      reading:
        'The document lists "deleting the user role of an existing user". No user can be without a role, so this means changing the role or removing the user.',
    },
    TM1: {
      sentence: "Only Owners and users with Full Access may invite users.",
      standing: "stated",
    },
    TM2: {
      sentence: "A user with Full Access cannot give anyone the Owner role.",
      standing: "stated",
    },
    TM3: {
      sentence:
        "The Owner role exists only at tenant level. Promoting a user of a group or team to Owner is refused, not combined with a move. An Owner cannot be moved.",
      standing: "stated",
      reading:
        "A person presented as an Owner whose home is a group or team has no rights at all, because there is no such Owner.",
    },
    TM4: {
      sentence:
        "Only Owners and users with Full Access may remove users. Nobody may remove an Owner (the support team does that), and nobody may remove themselves.",
      standing: "stated",
      standingNote: "the protection of Owners is from a later edition; that of oneself is inferred",
    },
    TM5: {
      sentence:
        "An Owner may change the role of anyone except an Owner. A user with Full Access may change roles among the four below Owner. Nobody may change their own role.",
      standing: "stated",
      standingNote: "for Owners; for Full Access it is from a later edition, for oneself inferred",
    },
    TM6: {
      sentence: "An Owner stays an Owner. Nobody may change that role, not even another Owner.",
      standing: "stated",
    },
    TM7: {
      sentence:
        "The tenant's list of domains must allow the e-mail domain of a new user (ED1 to ED6), whoever sends the invitation.",
      document: "tenant-settings",
      section: "Email Domains",
      standing: "stated",
    },
    TM8: {
      sentence:
        "People may invite and move users only into workspaces that they can reach themselves (WS2). Only Owners and users with Full Access may move users.",
      standing: "inferred",
      standingNote: "least privilege",
    },
    TM9: {
      sentence:
        "Only a person who can reach a user's home workspace may remove or move that user, change their role or assign them bot roles.",
      standing: "inferred",
      standingNote: "security",
    },
    TM10: {
      sentence: "An invitation is refused if a teammate already has its id or its e-mail address.",
      standing: "inferred",
      reading:
        "Addresses are compared whole. The case of ASCII letters does not matter, not even before the @: many mail systems take two such addresses for one, so they are not two users.",
    },
    TM11: {
      sentence:
        "Giving a user what they already have (the role, the workspace, a grant) is accepted under the same rules as any other change, and changes nothing.",
      standing: "inferred",
      reading:
        "As for assets (AS19). The rules are checked first, so that nobody learns or repeats what they may not do: making an Owner an Owner again is refused (TM5, TM6).",
    },
    TM12: {
      sentence: "Nobody may move themselves to another workspace.",
      standing: "inferred",
      reading:
        "As for changing one's own role and removing oneself (TM4, TM5). Users who moved themselves down could not come back.",
    },
    TM13: {
      sentence:
        "The capability to sign in from an unlisted address (IP4) belongs to privacy and security. Only an Owner may grant or withdraw it, for anyone.",
      document: "privacy-and-security",
      section: "General Settings: IP whitelist for management",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Those who may set the list of addresses (TS1) also decide who gets past it. Owners may grant the capability to themselves, just as they may open the list itself.",
    },
    TM14: {
      sentence:
        "Only an Owner may change the record of an Owner: the user profile, bot roles, app-tray applications and the capability to sign in from an unlisted address.",
      standing: "disputed",
      reading:
        'The document says "Tenant Owners or Full Access users can assign" the bot roles. As for the role and the removal of an Owner (TM4 to TM6), nobody below an Owner takes away what an Owner holds, or gives it.',
    },
    TM17: {
      sentence:
        "Raising a user from Read-only or Restricted Access wakes their user profile. People who are not Owners may do so only if UP25 would let them assign that profile.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Otherwise, a profile that somebody with Read-only Access holds would be a way round UP25. Where a question is not given whether the person could assign the profile, the teammate could hold any, so that only an Owner may raise them.",
    },
  },
);

export const decryptionRules = /* @__PURE__ */ ruleTable(
  { document: "teammates", section: "Data Decryption Access" },
  {
    DL1: {
      sentence:
        "A user invited as an Owner may decrypt logs from the start. So may the Owner created at provisioning.",
      standing: "stated",
    },
    DL2: {
      sentence:
        "A user promoted to Owner may not decrypt logs until another Owner grants the right. A grant held before is dropped at the promotion.",
      standing: "stated",
      standingNote: '"another" and the dropping are disputed',
      reading:
        'Least privilege. The document says that the transition "requires manual enabling", but not by whom, nor what becomes of a grant held before.',
    },
    DL3: {
      sentence:
        "Only an Owner may grant or withdraw the right to decrypt logs, for anyone, Owners included. It is a grant, not a role.",
      standing: "disputed",
      reading:
        'The document calls it "editing a user role", but an Owner\'s role cannot be edited (TM6). As a role, it could never be given to a promoted Owner (DL2).',
    },
    DL4: {
      sentence:
        "The grant covers every encrypted log of the tenant. It goes with any role and survives every role change except a promotion to Owner.",
      standing: "stated",
      standingNote: '"all the encrypted logs" is stated; the rest is inferred',
    },
    DL5: {
      sentence:
        "Nobody may grant themselves the right to decrypt logs, not even an Owner. Owners may withdraw their own grant.",
      standing: "inferred",
      reading:
        "DL2 requires another Owner after a promotion. This holds for every Owner: otherwise an Owner whose grant was withdrawn could take it back. In a tenant with one Owner, the support team helps.",
    },
  },
);

export const invitationRules = /* @__PURE__ */ ruleTable(
  { document: "teammates", section: "Inviting a User to Webex Connect" },
  {
    IV1: {
      sentence:
        "If users sign in by SSO, an invitation sends the welcome e-mail. Users without an SSO account also get the activation e-mail.",
      section: "Tenants with Webex SSO based-login enabled",
      standing: "stated",
    },
    IV2: {
      sentence:
        "If users sign in with a user name and password, an invitation sends the e-mail that asks them to create credentials.",
      section: "Tenants that use Username and Passwords for accessing the platform",
      standing: "stated",
    },
    IV3: {
      sentence: "If users may sign in either way, an invitation sends the e-mails of both.",
      standing: "later",
    },
    IV4: {
      sentence:
        "Known limitation: in some tenants, an invitation sends the SSO e-mails but not the credentials e-mail of IV3. These are the tenants that existed before they turned SSO on, did so in version 6.5.0 or later, and are on a platform older than 6.6.1. Versions are compared number by number.",
      section: "Tenant Access Emails",
      standing: "stated",
    },
  },
);
