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
      facts: ["entitlement"],
    },
    RL7: {
      sentence: "Every user has exactly one role. A role can be changed but never deleted.",
      standing: "disputed",
      reading:
        'The document lists "deleting the user role of an existing user". No user can be without a role, so this means changing the role or removing the user.',
    },
    RL8: {
      sentence:
        "A subscription can withhold adding groups and teams, changing tenant settings, regenerating the profile key, and decryption. What is withheld can be neither seen nor used. By default, nothing is.",
      standing: "stated",
      standingNote: "which features these are is inferred",
      reading:
        'The document says that "some of the above features may not be available/enabled by default for all tenants", of a list that also names the four features with an entitlement (RL6). Decryption is withheld from support too. What was stored stays in force and in sight (TS3): the settings (TS4), the profile key (PK1), and grants to decrypt, which have no effect meanwhile and can be withdrawn. Privacy and security and SSO are not among the tenant settings here.',
      facts: ["feature"],
    },
    TM1: {
      sentence: "Only Owners and users with Full Access may invite users.",
      standing: "stated",
      facts: ["case"],
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
      facts: ["case", "home"],
    },
    TM4: {
      sentence:
        "Only Owners and users with Full Access may remove users. Nobody may remove an Owner (the support team does that), and nobody may remove themselves.",
      standing: "stated",
      standingNote: "the protection of Owners is from a later edition; that of oneself is inferred",
      facts: ["case"],
    },
    TM5: {
      sentence:
        "An Owner may change the role of anyone except an Owner. A user with Full Access may change roles among the four below Owner. Nobody may change their own role.",
      standing: "stated",
      standingNote: "for Owners; for Full Access it is from a later edition, for oneself inferred",
      facts: ["case"],
    },
    TM6: {
      sentence: "An Owner stays an Owner. Nobody may change that role, not even another Owner.",
      standing: "stated",
      reading: "The support team, to which the document refers, is no user of the tenant: TM15.",
    },
    TM7: {
      sentence:
        "The tenant's list of domains must allow the e-mail domain of a new user, and of a user's new address (ED1 to ED6), whoever invites them or changes it.",
      document: "tenant-settings",
      section: "Email Domains",
      standing: "stated",
    },
    TM8: {
      sentence:
        "People may invite and move users only into workspaces that they can reach themselves (WS2). Only Owners and users with Full Access may move users.",
      standing: "inferred",
      standingNote: "least privilege",
      facts: ["case", "home", "workspace"],
    },
    TM9: {
      sentence:
        "Only a person who can reach a user's home workspace may remove or move that user, change their role or address, reset their password, or assign them bot roles.",
      standing: "inferred",
      standingNote: "security",
      facts: ["home", "workspace"],
    },
    TM10: {
      sentence:
        "An invitation is refused if a teammate already has its id or its e-mail address. So is a change of address if another teammate has the new one. An address that a teammate is changing to counts as theirs.",
      standing: "inferred",
      reading:
        "Addresses are compared whole. The case of ASCII letters does not matter, not even before the @: many mail systems take two such addresses for one, so they are not two users.",
      facts: ["case"],
    },
    TM11: {
      sentence:
        "Giving users what they already have (the role, the workspace, a grant), or taking away what they do not have, is accepted under the same rules as any other change, and changes nothing.",
      standing: "inferred",
      reading:
        "As for assets (AS19, AS25). An accepted command that changes nothing names this rule. The rules are checked first, so that nobody learns or repeats what they may not do: making an Owner an Owner again is refused (TM5, TM6).",
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
        "Only an Owner may change the record of an Owner: the user profile, bot roles, app-tray applications, remote access (TM13) and the e-mail address. Only an Owner resets the password of one.",
      standing: "disputed",
      reading:
        'The document says "Tenant Owners or Full Access users can assign" the bot roles. As for the role and the removal of an Owner (TM4 to TM6), nobody below an Owner takes away what an Owner holds, or gives it.',
      facts: ["case"],
    },
    TM15: {
      facts: ["case"],
      sentence:
        "The support team changes an Owner, naming a support case. It removes one, lowers one (decryption and remote access are dropped), or replaces one by a teammate of the tenant, even the last Owner. It grants decryption to an Owner only while no Owner may decrypt.",
      standing: "stated",
      standingNote: "that the support team does it; the form is inferred",
      reading:
        "An Owner who is replaced leaves the tenant, and the successor becomes an Owner in the same event, without decryption (DL2): if no Owner is left who could grant it, the support team does. A successor is below Owner and at tenant level; of two Owners, one is removed instead. Neither is somebody who has not accepted their invitation (IV5). A lowered Owner keeps user profile, bot roles and applications. Of what happened to one Owner the last decides, in whatever order it is reported, and a repeated event changes nothing (ST15). So somebody who was lowered may still be lowered otherwise, removed or replaced, until people change their role. What happened before somebody became an Owner is over, and so is a grant from before decryption ended for them, because an Owner withdrew it or changed their address without holding it (TM16). An Owner who may decrypt already is granted nothing. At one instant, what allows less decides: an Owner is not granted decryption at the instant at which they became one. Whoever is gone is gone, whatever else is reported of them. The lowering of an Owner drops decryption and remote access, also what people granted after it happened and before it was reported: no record says when that was. Another lowering changes the role alone. What depends on other people is decided as it is reported. That is so of the Owner who remains (ST12), of whether an Owner may decrypt, and of the role of a successor. Nobody takes the place of somebody who is gone already. The audit entry keeps the reference of the case.",
    },
    TM16: {
      sentence:
        "Whoever could invite a user with that role into their workspace may change their address; an Owner's, Owners only. The old address stands until the new one is accepted, within 7 days. Then the user loses what whoever changed it could not give them.",
      standing: "inferred",
      standingNote: "security",
      facts: ["case"],
      reading:
        "Otherwise, whoever changes an address to one of their own would take over what the user holds. These fall away: decryption, remote access, a user profile that UP25 would not let them assign, and locks, unless an Owner changed it. For UP25, the profile that they held at the change counts, as it is now, if they hold it still: one that they got since counts for nothing. Locks are then nobody's (AS27). Changing one's own address takes nothing. The acceptance names the instant of the sending and the new address, as two may be sent in one millisecond, and is decided as the change would be then. It is refused if whoever asked for it is gone, or could no longer ask, as when the user has become an Owner meanwhile. An Owner who may not decrypt does not change the address of the last Owner who may: the grant could neither stay nor fall away (DL6). What a subscription withholds (RL8) does not make a grant fall away. Whoever could change the address may also cancel the change, or ask again, which sends anew. The new address counts as taken until then, also after 7 days. Somebody who has not accepted their invitation (IV5) is invited anew instead.",
    },
    TM17: {
      sentence:
        "Raising a user from Read-only or Restricted Access wakes their user profile, and moving a user to where their home does not reach carries it there. Whoever is not an Owner does so only if UP25 would let them assign it.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Otherwise, a profile that somebody with Read-only Access holds, or somebody in a team, would be a way round UP25. A move to the user's home or below it (WS2) carries nothing further. Neither does that of a user with Read-only or Restricted Access, whose profile has no effect until they are raised. Where a question is not given whether the person could assign the profile, the teammate could hold any, so that only an Owner may do it.",
    },
    TM18: {
      sentence:
        "It is kept who invited a user, and who else changed their address. Withdrawing a right from somebody, or removing them, tells which accounts that they made hold more than is left to them, or will when they accept their invitations.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "What is withdrawn may be a role, a user profile, decryption or remote access. Somebody made an account if they invited it, or changed its address for another and the change was accepted (TM16). So an account can have several makers, and a change of address hides none: a later one counts beside those before. Each changer is kept once, by their last key, in the order of these changes. Accounts that those accounts made count too. A risk is told and forbids nothing: another may have given them what they hold. An account that was removed tells no longer whom it invited, so the chain ends there: ask before removing it. An account that has not accepted its invitation can do nothing yet (IV5), but counts by what it will hold then. So it does where the invitation has expired, as it can be sent again: revoke it to end that. Of users of version 1, nobody is known to have invited them.",
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
        "DL2 requires another Owner after a promotion. This holds for every Owner: otherwise an Owner whose grant was withdrawn could take it back. In a tenant where no other Owner may decrypt, the support team helps (TM15).",
    },
    DL6: {
      sentence:
        "An Owner who may not decrypt logs grants that right to nobody, and invites Owners without it (DL2, not DL1). The grant of the last Owner who holds it is not withdrawn. An Owner without it who lets support decrypt is told of the risk.",
      standing: "disputed",
      reading:
        "Otherwise, a promoted Owner would get round DL2 with a second account. Commands read the record of the person. A question that is not told whether an Owner may decrypt takes it that they may, as that is their default access. A question that is not told whether an Owner is the last refuses to withdraw their grant. Nor does an Owner without the grant change the address of the last who holds it (TM16). Only where no Owner may decrypt does the support team grant it (TM15).",
      facts: ["case"],
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
    IV5: {
      sentence:
        "A user whose invitation must be accepted has no rights until then. It can be accepted for 7 days after it was sent, and a reminder is due after 4. Whoever could invite them may resend or revoke it.",
      standing: "later",
      standingNote: "the details are inferred",
      facts: ["case"],
      reading:
        "Days have 24 hours. Other invitations need no acceptance. The acceptance names the instant of the sending and the address that it went to; a log-in or a new password within those days accepts it too. An expired invitation, or one dated ahead (SE6), can be sent again, if the list of domains still allows its address (TM7). Revoking frees the id and the address, an Owner's too. A pending user gives no command, and questions by id refuse or answer null. Signing in is answered, because it accepts. Others may change a pending user's record as anyone's.",
    },
  },
);
