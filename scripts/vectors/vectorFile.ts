import { rulesVersion } from "../../src/index.ts";
import { lineOf, type Vector } from "./vector.ts";

/** The version of the format, which docs/conformance.md describes. */
export const formatVersion = 1;

/** The vectors of one question. */
export interface QuestionVectors {
  readonly question: string;
  readonly parameters: readonly string[];
  readonly vectors: readonly Vector[];
}

/** A file of vectors. */
export interface VectorFile {
  readonly formatVersion: number;
  readonly libraryVersion: string;
  readonly rulesVersion: number;
  readonly questions: readonly QuestionVectors[];
}

/** The text of a file: one line a vector, so that a change is seen where it is. */
export function textOfFile(libraryVersion: string, questions: readonly QuestionVectors[]): string {
  const head = { formatVersion, libraryVersion, rulesVersion };
  const parts = questions.map(
    ({ vectors, ...rest }) =>
      `${JSON.stringify(rest).slice(0, -1)},"vectors":[\n${vectors.map(lineOf).join(",\n")}\n]}`,
  );
  return `${JSON.stringify(head).slice(0, -1)},"questions":[\n${parts.join(",\n")}\n]}\n`;
}
