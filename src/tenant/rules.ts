import type { RuleTable } from "../kernel/rule.ts";

export const tenantRules: RuleTable = {
  ST1: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence:
      "State is plain JSON, readonly through and through, deeply frozen when it leaves the library; JSON.parse(JSON.stringify(state)) gives the same state. No Date, Map, class or undefined in it.",
  },
  ST2: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence:
      "A reducer never changes its input, also when it changes nothing; a command that changes nothing returns the same object.",
  },
  ST3: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence:
      "State from outside is parsed, never cast (a value, as Standard Schema wants it, or a JSON text): every problem is reported at once with its path and what was expected; nothing throws, overflows the stack (any depth), takes more than linear time, or touches a prototype.",
  },
  ST4: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence:
      "State carries a schema version. Older versions are migrated; a migration changes no decision except those it declares; a newer version than the library knows is refused.",
  },
  ST5: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence:
      "Ids are data: any non-empty string, compared exactly, __proto__, constructor and toString included; nothing is lost, shadowed or polluted.",
  },
  ST6: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence:
      "Every command carries who (by), when (at) and, where it makes something, the new id; the library makes none of them. An unknown command is refused, never ignored.",
  },
  ST8: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence:
      "Privacy-and-security settings are changed by an Owner. User profiles are created, edited and copied by an Owner, or by one whose own profile has Provisioning edit with manage user profiles; assigned by an Owner, or with manage users; no one widens their own.",
  },
  ST9: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence:
      "Outside events (an e-mail bounced, a withdrawal completed, provisioning completed, a password changed, a log-in, an entitlement changed) come from the actor system only, and system may do nothing else.",
  },
  ST11: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence:
      "A command about something that is not there, or that makes something under an id that is taken, is refused.",
    reading: "The documents take the things named for granted. A reference to nothing is never an allow.",
  },
  ST12: {
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    sentence: "A tenant has at least one Owner.",
    reading:
      "It is made with one (DL1), and no one removes, demotes or moves an Owner (TM3, TM4, TM6); a state without one could never be administered.",
  },
  AN6: {
    sentence:
      "transition(tenant, command) decides, then reduces: new state, decision, audit entry; refused: the same state object. A log of commands replays to the same state, byte for byte.",
    document: "this library",
    section: "Across all areas",
    standing: "inferred",
  },
};
