import { ruleTable } from "./decision/ruleTable.ts";

/** The rules that hold in every area. */
export const kernelRules = /* @__PURE__ */ ruleTable(
  { document: "this library", section: "State, commands and data from outside" },
  {
    ST7: {
      sentence:
        "Nothing is cached between calls in a way that a caller could observe or poison. The same input gives the same answer, on every host and in every time zone and locale.",
      standing: "inferred",
      reading:
        "Of a list that can never change, a question remembers an index, as long as the list lives. A list that can still change is read each time.",
    },
    ST10: {
      sentence:
        'A value outside its declared type, such as the text "false" or an unknown role, channel, kind, surface, toggle or credential, never allows anything. Nor does an instant that is not finite or is beyond ±8.64e15 ms. The answer names this rule, and a question whose answer is a value answers null.',
      standing: "inferred",
      standingNote: "security",
    },
    AN1: {
      sentence:
        "Every decision names the rules that made it, allows included. A refusal names all the rules that are broken; a wrong current workspace hides none. Texts and sources are looked up separately.",
      section: "Across all areas",
      standing: "inferred",
    },
    AN2: {
      sentence:
        "A decision that depends on time says until when it holds (validUntil, in epoch milliseconds). It does not change before then.",
      section: "Across all areas",
      standing: "inferred",
    },
    AN7: {
      sentence:
        "A refusal brings the facts of the case that its sentences need: who holds the lock, how many days, from when. They are typed by rule id, plain JSON, and hold no secret.",
      section: "Across all areas",
      standing: "inferred",
      reading:
        "So a refusal can be explained anywhere, in any language. Facts are for the host; what a person may see of them is a question of its own. An allow brings none, and neither does a rule whose facts the question was not told.",
    },
    AN8: {
      sentence:
        "Every rule that can refuse has a category: malformed, unknown, forbidden, notEntitled, conflict, elsewhere (another workspace would do) or later (another time would do).",
      section: "Across all areas",
      standing: "inferred",
      reading:
        "Of several broken rules, the first category in this order is the decision's. What is unknown hides all else. While a person is forbidden something, neither waiting nor switching helps.",
    },
  },
);
