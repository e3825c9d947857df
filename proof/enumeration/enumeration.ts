import type { Decision } from "../../src/kernel/decision/decision.ts";
import type { Words } from "./oracleTable.ts";

/** What an input is made of: of each part the words, and what they are to the library. */
export type Space = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The parts of an input as the library takes them. */
export type Given<S extends Space> = { readonly [Part in keyof S]: S[Part][keyof S[Part]] };

/** The documents' tables about a question. */
export interface Oracle {
  /**
   * Every row that holds is broken, and the answer is no. A word that begins with "outside" breaks ST10 alone; so no row
   * is written for it.
   */
  readonly refused: readonly string[];
  /** Where nothing is broken, exactly one row holds. */
  readonly decided: readonly string[];
  /** Where nothing is broken, the rules of every row that holds are named besides. */
  readonly named?: readonly string[];
}

interface Asked<S extends Space> extends Oracle {
  /** The name of the function. */
  readonly question: string;
  readonly space: S;
  /** What follows from the words, such as whether a place is within reach. */
  readonly derived?: Readonly<Record<string, (words: Words) => string>>;
  /** Inputs that cannot be written down, such as an Owner who is another person than themselves. */
  readonly leavesOut?: (words: Words) => boolean;
  /** What an oracle says that tests have already, in place of tables. */
  readonly verdict?: (words: Words) => { readonly answer: string; readonly by: readonly string[] };
  readonly ask: (given: Given<S>) => Decision<unknown>;
  /** The yes or no beside it, if there is one. */
  readonly can?: (given: Given<S>) => boolean;
  /** The answer to what is outside its type, where it is not "no" to a yes or no and "no answer" to all else. */
  readonly outside?: string;
  /** The words for an answer. Without it, they are those of `answerInWords`. */
  readonly say?: (value: unknown) => string;
}

/** A question with the whole of its inputs, and the tables that answer them. */
export type Enumeration = Asked<Space>;

/** The enumerations of an area, which a file of `areas` exports. */
export interface Area {
  /** What is enumerated, as a sentence goes on after "Every input of". */
  readonly area: string;
  readonly enumerations: readonly Enumeration[];
}

/** Forgets the types of the parts: `ask` is only ever given what the space says. */
export function enumeration<const S extends Space>(asked: Asked<S>): Enumeration {
  return asked as unknown as Enumeration;
}

export function answerInWords(value: unknown): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (value === null) return "no answer";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
