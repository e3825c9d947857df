import { ruleTable } from "../kernel/decision/ruleTable.ts";

/** The rules about what is worked out over a whole tenant. */
export const analysisRules = /* @__PURE__ */ ruleTable(
  { document: "this library", section: "Across all areas" },
  {
    AN3: {
      sentence:
        "For a refusal, the repairs are the smallest sets of commands that turn it, each tried through the transition itself, with who may give them; or that there is none, with the rules in the way.",
      standing: "inferred",
      reading:
        "Every set of up to three commands is tried, over what occurs in the tenant or the question and one fresh id of each kind. A set without which the refusal stands has no command to spare. What happens outside is no repair.",
    },
    AN4: {
      sentence:
        "What a change gains and loses for whom is told exactly: counted, and each group with a witness that asking before and after confirms. Its risks are told by effect, however it is spelt.",
      standing: "inferred",
      reading:
        "A risk forbids nothing. It is told of what was not so before: who is shut out, what opens to everybody, what does nothing, what nobody can undo.",
    },
    AN5: {
      sentence:
        "What somebody may do, who may do something, and from where, are questions of their own. Each of them equals asking about every teammate, asset and workspace, one by one.",
      standing: "inferred",
      reading:
        "From where means from home or from a workspace that the person can switch to (WS2). Whoever has not accepted their invitation is found nowhere (IV5). A command is possible if it is accepted with some arguments.",
    },
    AN9: {
      sentence:
        "Teammates of one role, home and holdings form a class, and so do assets of one kind, place, shares and lock. Every question gets the same answer about each member of a class.",
      standing: "inferred",
      reading:
        "What is asked about a teammate's own dates, such as the age of their password, is apart. So are the locks that they hold: a lock belongs to the class of the asset, and its holder is asked about by themselves.",
    },
    AN10: {
      sentence:
        "A filter lists exactly the assets about which the question says yes. What it cannot express is an issue, never a wider filter.",
      standing: "inferred",
      standingNote: "security",
    },
    AN11: {
      sentence:
        "Of the questions that somebody keeps asking, exactly those are told that get another answer after a change. Only those are asked again that read something of what changed.",
      standing: "inferred",
      reading:
        "Another answer is one whose JSON differs: its value, its rules, its facts or its validUntil. While a question is answered, what it reads is noted: a part of the settings, an entry by its id, or a list as a whole. What changes with time alone is told by validUntil.",
    },
  },
);
