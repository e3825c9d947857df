import type { RuleTable } from "./rule.ts";

/** What holds in every area. */
export const kernelRules: RuleTable = {
  ST7: {
    sentence:
      "Nothing is cached between calls in a way that a caller could observe or poison: the same input gives the same answer, on every host, in every time zone and locale.",
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
  },
  ST10: {
    sentence:
      'A value outside its declared type (a text "false", an unknown role, channel, kind, surface, toggle or credential), or an instant that is not finite or beyond ±8.64e15 ms, never allows anything: the answer names this rule, and a question whose answer is a value answers null.',
    document: "this library",
    section: "State, commands and data from outside",
    standing: "inferred",
    standingNote: "security",
  },
  AN1: {
    sentence:
      "Every decision names the rules that made it; a refusal names all rules it breaks. Texts and sources are looked up separately.",
    document: "this library",
    section: "Across all areas",
    standing: "inferred",
  },
  AN2: {
    sentence:
      "A time-dependent decision says until when it holds (validUntil, epoch ms). The decision is constant in between.",
    document: "this library",
    section: "Across all areas",
    standing: "inferred",
  },
};
