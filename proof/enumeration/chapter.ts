import type { Chapter, Outcome, Proof } from "../proof.ts";
import { areas } from "./areas.ts";
import { compare, type Compared } from "./compare.ts";
import { missingQuestions, missingRules } from "./completeness.ts";
import type { Area } from "./enumeration.ts";
import { faultsIn } from "./planted.ts";
import { listedQuestions, listedRules } from "./undecided.ts";

const compared = new Map<Area, readonly Compared[]>();

/** An area is compared once: what decided in it is asked for again where rules are counted. */
function comparedIn(area: Area): readonly Compared[] {
  const known = compared.get(area) ?? area.enumerations.map((asked) => compare(asked));
  compared.set(area, known);
  return known;
}

function proofOf(area: Area): Proof {
  return {
    claim: `Every input of ${area.area} is decided as the tables say, by exactly the rules that they name`,
    against: "tables in the documents' words",
    prove: () => outcomeOf(comparedIn(area), questionsOf([area])),
    planted: faultsIn(area),
  };
}

function outcomeOf(found: readonly Compared[], questions: readonly string[]): Outcome {
  return {
    cases: found.reduce((sum, { inputs }) => sum + inputs, 0),
    differences: [...found.flatMap(({ differences }) => differences), ...idleRows(found)],
    note: questions.join(", "),
  };
}

/** A question may be enumerated in parts, each of which needs its own rows. */
function idleRows(found: readonly Compared[]): readonly string[] {
  if (found.some(({ differences }) => differences.length > 0)) return [];
  const used = new Set(found.flatMap((each) => each.used));
  const idle = new Set(found.flatMap((each) => each.idle).filter((row) => !used.has(row)));
  return [...idle].map((row) => `no input for the row of ${row}`);
}

function questionsOf(some: readonly Area[]): readonly string[] {
  return [...new Set(some.flatMap(({ enumerations }) => enumerations.map(({ question }) => question)))];
}

function decidedIn(some: readonly Area[]): ReadonlySet<string> {
  return new Set(some.flatMap(comparedIn).flatMap(({ decided }) => [...decided]));
}

const everyQuestion: Proof = {
  claim:
    "Every question that gives a decision is enumerated, or listed with the reason why its inputs have no end",
  against: "docs/questions.md",
  prove: () => missingQuestions(questionsOf(areas), listedQuestions),
  planted: [
    {
      fault: "an area is missing",
      prove: () => missingQuestions(questionsOf(areas.slice(0, -1)), listedQuestions),
    },
    {
      fault: "a question that is enumerated is listed, too",
      prove: () =>
        missingQuestions(questionsOf(areas), [...listedQuestions, { questions: "canInvite", why: "" }]),
    },
  ],
};

const everyRule: Proof = {
  claim:
    "Every rule decides some input, or is listed with the reason why it stands in no answer; none that is listed decides",
  against: "the tables of rules, and the ids that code names",
  prove: () => missingRules(decidedIn(areas), listedRules),
  planted: [
    { fault: "an area is missing", prove: () => missingRules(decidedIn(areas.slice(0, -1)), listedRules) },
    {
      fault: "a rule that decides is listed, too",
      prove: () => missingRules(decidedIn(areas), [...listedRules, listing("RL1", true)]),
    },
    {
      fault: "a rule that code names counts as a law",
      prove: () =>
        missingRules(
          decidedIn(areas),
          listedRules.map((each) => (each.rules === "TM18" ? listing("TM18", false) : each)),
        ),
    },
  ],
};

function listing(rules: string, isNamedInCode: boolean): (typeof listedRules)[number] {
  return { rules, why: "planted", isNamedInCode };
}

const about = `Every input of every question that gives a decision is asked, where there is a last one: each role, place, kind, switch, set of
entitlements, level and toggle with each other. Where inputs have no end, such as instants, addresses and names, one stands
for each class that the documents tell apart: before a boundary, at it and just after it; listed, not listed and malformed. What
is outside its declared type stands beside them, for all but a few parts.

What should come out stands in tables, in the documents' words, which say for each input the answer and the rules that
decide. A reader of some fifty lines turns words into answers; it shares nothing with the library. A refusal has to name every rule
that is broken, and no other; for what is allowed, exactly one row has to hold. A row that no input needs is a difference, too.

The tables were written by those who write the library. What both read wrongly in the documents, this does not show. Nor
does it compare the facts of a refusal, or until when an answer holds.`;

export const chapter: Chapter = {
  title: "Enumeration",
  about,
  proofs: [...areas.map(proofOf), everyQuestion, everyRule],
};
