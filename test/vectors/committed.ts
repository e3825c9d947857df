import { readdirSync } from "node:fs";
import type { QuestionVectors, VectorFile } from "../../scripts/vectors/vectorFile.ts";
import { textOf } from "../sources.ts";

/** The committed files of vectors, by name: `emailDomains`. */
export const vectorFiles: ReadonlyMap<string, VectorFile> = new Map(
  readdirSync(new URL("../../vectors", import.meta.url)).map((file) => [
    file.replace(".json", ""),
    JSON.parse(textOf(`vectors/${file}`)) as VectorFile,
  ]),
);

/** The vectors of every question, from every file. */
export const everyQuestion: readonly QuestionVectors[] = [...vectorFiles.values()].flatMap(
  ({ questions }) => questions,
);

export function vectorsAbout(question: string): QuestionVectors["vectors"] {
  return everyQuestion.filter((each) => each.question === question).flatMap(({ vectors }) => vectors);
}
