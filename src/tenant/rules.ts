import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const tenantRules = /* @__PURE__ */ ruleTable(
  { document: "this library", section: "State, commands and data from outside" },
  {
    ST1: {
      sentence:
        "State is plain JSON, readonly throughout, and deeply frozen when it leaves the library. JSON.parse(JSON.stringify(state)) gives the same state. It contains no Date, Map, class or undefined.",
      standing: "inferred",
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
        "The order is that of the form; names that an object of a JSON text has twice (RFC 7493) come first. A list longer than it could be is one problem, and its items are not read. All holes of an array are one item. The actor of a command is looked up before the rest is read, so that the body of a stranger costs nothing: the answer is ST11 alone.",
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
        'Only an Owner may change privacy-and-security settings. Owners may create, edit, copy and assign user profiles. So may users whose own profile has Provisioning set to "edit": with "manage user profiles" they may create, edit and copy profiles, and with "manage users" assign them. Nobody may widen their own profile.',
      standing: "inferred",
    },
    ST9: {
      sentence:
        "Outside events (a bounced e-mail, a completed withdrawal, completed provisioning, a changed password, a log-in, a changed entitlement) come only from the actor system. The actor system may do nothing else.",
      standing: "inferred",
    },
    ST11: {
      sentence: "A command is refused if it refers to something that does not exist.",
      standing: "inferred",
      reading:
        "The documents assume that the things they name exist. A reference to nothing never allows anything.",
    },
    ST12: {
      sentence: "A tenant has at least one Owner.",
      standing: "inferred",
      reading:
        "It is created with one (DL1), and nobody may remove, demote or move an Owner (TM3, TM4, TM6). A state without an Owner could never be administered.",
    },
    ST16: {
      sentence:
        "A name that people read has something visible, at most 200 code points, no control characters, line ends or lone surrogates, and no bidirectional overrides, embeddings or isolates.",
      standing: "inferred",
      reading:
        "This concerns the names of a tenant, group, team, asset and user profile, and the kind of a channel. Marks of direction and joiners pass, because Arabic, Hebrew and Persian names and emoji need them. The rule binds what is set: names that an earlier release stored are kept when state is loaded. An edit of a user profile sets its name too.",
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
        "Split from ST11, so that a refusal says whether the thing is missing or there already. Teammates have a rule of their own (TM10). A new profile key needs an id other than that of the current one.",
    },
    AN6: {
      sentence:
        "The function transition(tenant, command) decides, then reduces. It returns the new state, the decision and the audit entry; if the command is refused, it returns the same state object. A log of commands replays to the same state, byte for byte.",
      section: "Across all areas",
      standing: "inferred",
    },
  },
);
