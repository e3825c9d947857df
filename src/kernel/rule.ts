import type { NonEmpty } from "./decision/decision.ts";

type Letter =
  | ("A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M")
  | ("N" | "O" | "P" | "Q" | "R" | "S" | "T" | "U" | "V" | "W" | "X" | "Y" | "Z");

/** A rule's id, such as `"ED2"`: two letters of its area and a number. It never changes meaning and is never reused. */
export type RuleId = `${Letter}${Letter}${number}`;

/**
 * How a rule came to be: `stated` by its document, `inferred` from it (or from security or a standard), taken from a
 * `later` edition of it, or `disputed`, where the document contradicts itself and `reading` says what was chosen.
 */
export type Standing = "stated" | "inferred" | "later" | "disputed";

export interface RuleText {
  readonly sentence: string;
  readonly document: string;
  readonly section: string;
  readonly standing: Standing;
  /** Which part of the rule has another standing, where it is not all of one. */
  readonly standingNote?: string;
  /** What was chosen where the source can be read in more than one way, and why. */
  readonly reading?: string;
  readonly message?: RuleMessage;
}

/** The literal text that a document shows a user, and the answers with which it does. */
export interface RuleMessage {
  readonly text: string;
  readonly shownWith: NonEmpty<unknown>;
}

export interface Rule extends RuleText {
  readonly id: RuleId;
}

/** An area's rules, in reading order. */
export type RuleTable = Readonly<Record<RuleId, RuleText>>;
