import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const tenantRules = /* @__PURE__ */ ruleTable(
  { document: "this library", section: "State, commands and data from outside" },
  {
    ST1: {
      sentence:
        "State is plain JSON, readonly throughout, and deeply frozen when it leaves the library. JSON.parse(JSON.stringify(state)) gives the same state. It contains no Date, Map, class or undefined.",
      standing: "inferred",
      reading: "What a check gives back is deeply frozen too.",
    },
    ST2: {
      sentence:
        "A reducer never changes its input, even when the command changes nothing. A command that changes nothing returns the same object.",
      standing: "inferred",
    },
    ST3: {
      sentence:
        "What comes from outside, as a value or as JSON text, is parsed, never cast. Its first 100 problems are reported at once, with path and expectation, and the number of the others. Parsing never throws, overflows the stack, takes more than linear time or touches a prototype.",
      standing: "inferred",
      reading:
        "The order is that of the form; names that an object of a JSON text has twice (RFC 7493) come first. A list longer than it could be is one problem, and its items are not read. All holes of an array are one item, and a question about a list that has holes costs no more than what it holds. A property that throws an exception when it is read is one problem, and the last one; in the facts of a question, which are the caller's own, its exception is the caller's too. The actor of a command is looked up before the rest is read, so that the body of a stranger costs nothing: the answer is ST11 alone.",
    },
    ST4: {
      sentence:
        "State carries a schema version. Older versions are migrated, and a migration changes no decision except those that it declares. A version newer than the library knows is refused.",
      standing: "inferred",
    },
    ST5: {
      sentence:
        "Ids are data: any non-empty string, compared exactly, including __proto__, constructor and toString. Nothing is lost, shadowed or polluted.",
      standing: "inferred",
    },
    ST6: {
      sentence:
        "Every command carries who issues it (by), when (at) and, if it creates something, the new id. The library makes none of these up. An unknown command is refused, never ignored.",
      standing: "inferred",
    },
    ST8: {
      sentence:
        'Only an Owner may change privacy-and-security settings. Owners may create, edit, copy and assign user profiles. So may users whose own profile has Provisioning set to "edit": with "manage user profiles" they may create, edit and copy profiles, and with "manage users" assign them. People who are not Owners may not widen their own profile.',
      standing: "inferred",
      facts: ["case"],
    },
    ST9: {
      sentence:
        "A bounced e-mail, a completed withdrawal, completed provisioning, an accepted invitation or address, a changed password, a log-in, a changed entitlement, withheld feature or Owner are outside events. They come only from the actor system, which may do nothing else.",
      standing: "inferred",
      facts: ["case"],
    },
    ST11: {
      sentence: "A command is refused if it refers to something that does not exist.",
      standing: "inferred",
      facts: ["case"],
      reading:
        "The documents assume that the things they name exist. A reference to nothing never allows anything.",
    },
    ST12: {
      sentence: "A tenant has at least one Owner.",
      standing: "inferred",
      reading:
        "It is created with one (DL1), and nobody may remove, demote or move an Owner (TM3, TM4, TM6). The support team, which may, leaves one (TM15). A state without an Owner could never be administered.",
    },
    ST13: {
      sentence:
        "By no sequence of accepted commands, and with no number of accounts that they make, does anybody gain what nobody who already holds it gave them.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "It holds for the Owner role, decryption, remote access, rights, reach and locks. Owners hold all but decryption, and what a rule about roles lets a role give counts as given. It is a law of the tests, which search for such sequences.",
    },
    ST14: {
      sentence:
        "An id that was given once is never given to another: not that of a teammate, user profile, channel, app, withdrawal or profile key. An Owner may invite the same person again under their retired id; they hold nothing of before.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "Logs, locks and shares outside refer to ids, and whoever got an old one would inherit them. Only the id is kept of what is gone, so an id is better opaque than an address. Of a withdrawal, the record of its app keeps it: its completion, told again, would end another withdrawal of that id (ST15). Groups and teams cannot be deleted (WS5), and the id of a team is unique in the whole tenant.",
    },
    ST15: {
      sentence:
        "Of two events about one thing, the one that happened last decides, in whatever order they are reported; at one instant, the one that allows less. A repeated event changes nothing.",
      standing: "inferred",
      facts: ["fromMilli"],
      reading:
        "An event may say when it happened; else it happened when it was reported. Any past is fine, and more than 5 minutes after the report is refused. An event older than the record it speaks of changes nothing. A stored date more than 5 minutes ahead of the report cannot be right and gives way (SE6). Of two lists of entitlements of one instant, what both name is left; of two lists of withheld features, all are withheld. The completion of a withdrawal names it by the id that its beginning brought. So one that is reported twice, or late, does not end the next withdrawal from the same workspace, which has another id (ST14). A completion that happened before its withdrawal began changes nothing. Withdrawals that began in version 1 have no id, and their completion names none. Bounces keep BL6, BL9 and BL10: one period is kept of an address, and it may end later where its bounces come in another order. A bounce whose period is over when it is reported changes nothing.",
    },
    ST16: {
      sentence:
        "A name that people read has something visible, at most 200 code points, no control characters, line ends or lone surrogates, and no bidirectional overrides, embeddings or isolates.",
      standing: "inferred",
      reading:
        "This concerns the names of a tenant, group, team, asset and user profile, the kind of a channel, and the reference of a support case. Marks of direction and joiners pass, because Arabic, Hebrew and Persian names and emoji need them. The rule binds what is set: names that an earlier release stored are kept when state is loaded. An edit of a user profile sets its name too.",
    },
    ST17: {
      sentence:
        "What is given back shares nothing mutable with what was given. A malformed tenant is refused. One that is well formed but never parsed is checked and accepted, and is not frozen.",
      standing: "inferred",
      reading:
        "A clone, and a tenant of another copy of the package, are checked at each call, unless they are deeply frozen: parse them once. Where nothing changes, the very tenant that was given comes back (ST2).",
    },
    ST18: {
      sentence:
        "Cost does not depend on how ids and addresses are chosen: 32,768 that were made to collide cost at most four times what ordinary ones do.",
      standing: "inferred",
      standingNote: "security",
      reading:
        "A salt in a published package is public, so a hash that is easily inverted would not be saved by one. Where the fast hash does not tell ids apart, SHA-256 does.",
    },
    ST19: {
      sentence: "A command is refused if it creates something under an id that is taken.",
      standing: "inferred",
      reading:
        "Split from ST11, so that a refusal says whether the thing is missing or there already. Teammates have a rule of their own (TM10). A new profile key needs an id other than that of the current one, and a withdrawal one that no other withdrawal of the asset has. One that such a withdrawal had, and that has ended, is ST14's.",
    },
    ST20: {
      sentence:
        "A tenant of version 1 loads. Narrower rules bind what is set and commanded. Roles, grants and user profiles stay as they were given. Loading tells in notes what the rules would not allow.",
      standing: "inferred",
      reading:
        "Two things fall away: the locks of support (AS27), and the standing of an administrator at sign-in by a user profile (IP8). The notes name values that could not be set any more, locks that nobody holds, and a tenant in which no Owner may decrypt logs. Of version 1, they name who is no longer let in as an administrator: once, as version 2 does not tell it. Migrating alone tells them too. A log of commands of version 1 is not replayed by the rules of today: its changes are kept.",
    },
    AN6: {
      sentence:
        "The function transition(tenant, command) decides, then reduces. It returns the new state, the decision and the audit entry; if the command is refused, it returns the same state object. A log of commands replays to the same state, byte for byte.",
      section: "Across all areas",
      standing: "inferred",
    },
  },
);
