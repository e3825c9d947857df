import { ruleTable } from "./decision/ruleTable.ts";

/** The rules that hold in every area. */
export const kernelRules = /* @__PURE__ */ ruleTable(
  { document: "this library", section: "State, commands and data from outside" },
  {
    ST7: {
      sentence:
        "Nothing is cached between calls in a way that a caller could observe or poison. The same input gives the same answer, on every host and in every time zone and locale.",
      standing: "inferred",
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
  },
);
