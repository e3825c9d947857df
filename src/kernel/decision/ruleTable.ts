// Each area declares its rules as text, in reading order, in its file rules.ts, and nowhere else:
//
//     export const profileKeyRules = ruleTable({ document: "tenant-settings", section: "Profile Key" }, {
//       PK1: { standing: "stated", sentence: "Owners … may view and copy the profile key." },
//       PK2: { standing: "stated", sentence: "Only an Owner may …", document: "teammates", section: "Teammates" },
//     });
//
// The document and the section are given once, for all rules of the table that do not name their own. The type of the
// table remembers its ids. explain/ruleBook.ts lists all tables, and RuleId (rule.ts) is the union of the ids in that
// list: an id that is in no table does not compile. Questions import only that type, so they carry no text. This file
// does not import RuleId, because the types would then go in a circle.

/** The documents that the rules come from. The last one is no document: its rules belong to the library itself. */
export type RuleDocument =
  | "tenant-settings"
  | "groups-and-teams"
  | "teammates"
  | "module-settings"
  | "privacy-and-security"
  | "this library";

/** The part of a document that a rule comes from. */
export interface RuleSource {
  readonly document: RuleDocument;
  /** The heading in the document, or a description of the part that has none. */
  readonly section: string;
}

/**
 * Where a rule comes from. A `stated` rule is in its document. An `inferred` rule follows from the document, from
 * security or from a standard. A `later` rule is in a later edition of the document. For a `disputed` rule, the document
 * contradicts itself or is unclear, and `reading` says what the library chose.
 */
export type Standing = "stated" | "inferred" | "later" | "disputed";

/** A rule in words, without its id. */
export interface RuleText extends RuleSource {
  /** The rule in one or more short sentences, for an administrator. */
  readonly sentence: string;
  readonly standing: Standing;
  /** The parts of the rule that have another standing, if any. */
  readonly standingNote?: string;
  /** What the library chose where the source allows more than one reading, and why. */
  readonly reading?: string;
  /** The names of the facts that a sentence about a refusal needs (AN7). kernel/decision/facts.ts declares them. */
  readonly facts?: readonly string[];
}

/** Rules by id, in reading order. Its type remembers the names of the facts that each rule needs. */
export type RuleTable<Entries extends Readonly<Record<string, RuleEntry>>> = {
  readonly [Id in keyof Entries]: RuleText & Pick<Entries[Id], "facts" & keyof Entries[Id]>;
};

type RuleEntry = Omit<RuleText, keyof RuleSource> & Partial<RuleSource>;

/** Declares rules that come from one source. A rule may name its own instead. */
/* @__NO_SIDE_EFFECTS__ */
export function ruleTable<const Entries extends Readonly<Record<string, RuleEntry>>>(
  source: RuleSource,
  entries: Entries,
): RuleTable<Entries> {
  const rules = Object.entries<RuleEntry>(entries).map(([id, entry]) => [id, { ...source, ...entry }]);
  // The ids are those of the entries, which the type of fromEntries forgets.
  return Object.fromEntries(rules) as RuleTable<Entries>;
}
