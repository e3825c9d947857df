import fc from "fast-check";
import { anyArgumentsOf } from "../../src/testing/arbitraries/index.ts";
import { samples } from "../../test/laws/samples.ts";
import { readManifest } from "../doors.mjs";
import { badInputs } from "./badInputs.ts";
import { boundaries } from "./boundaries.ts";
import { chosen } from "./chosen.ts";
import { type FactQuestionSource, factQuestions } from "./factQuestion.ts";
import { atLimits } from "./limits.ts";
import { inputOf, lineOf, type Vector, vectorOf } from "./vector.ts";
import { type QuestionVectors, textOfFile } from "./vectorFile.ts";
import { sharingTable, wholeSpaces } from "./wholeSpaces.ts";

/** How many generated inputs of a question are looked at, and where their generator begins. */
const generated = { numRuns: 600, seed: 20_261_128 };

/** Every file of vectors, by its path: one an area, and one of the sharing table. */
export function vectorFiles(): ReadonlyMap<string, string> {
  const { version } = readManifest();
  const questions = factQuestions();
  const areas = [...new Set(questions.map(({ area }) => area))];
  const files = areas.map(
    (area) => [area, vectorsOfArea(questions.filter((each) => each.area === area))] as const,
  );
  const assets = questions.filter(({ question }) => question === "canAccessAsset");
  const cells = assets.map(({ question, deciding, parameters }) => ({
    ...{ question, parameters },
    vectors: sharingTable.map((args) => vectorOf(deciding, inputOf(args))),
  }));
  return new Map(
    [...files, ["sharingTable", cells] as const].map(([name, own]) => [
      `vectors/${name}.json`,
      textOfFile(version, own),
    ]),
  );
}

/** What is no person is tried once an area, as it is long to write and read by one function. */
function vectorsOfArea(questions: readonly FactQuestionSource[]): readonly QuestionVectors[] {
  const first = questions.find(({ parameters }) => parameters.includes("person"));
  return questions.map((each) => vectorsOf(each, each === first));
}

function vectorsOf(source: FactQuestionSource, spoilsPerson: boolean): QuestionVectors {
  const { question, deciding, area, parameters } = source;
  const answered = (args: readonly unknown[]): Vector => vectorOf(deciding, inputOf(args));
  const written = [...(wholeSpaces[question] ?? []), ...(boundaries[question] ?? [])].map(answered);
  const sampled = [samples.get(question) ?? [], ...fc.sample(anyArgumentsOf(question), generated)].map(
    answered,
  );
  // A checked list of addresses says each of them twice: shorter, it would contradict itself.
  const isShortened = area !== "networkAccess";
  const good = chosen(deciding, written, sampled.filter(isOfItsType), isShortened);
  const limits = atLimits(deciding, parameters, good);
  const [shortest] = good.filter(isOfItsType).sort((one, other) => lineOf(one).length - lineOf(other).length);
  const isSpared = parameters.length > 1 && !spoilsPerson;
  const places = [...parameters.keys()].filter((place) => parameters[place] !== "person" || !isSpared);
  const bad = shortest === undefined ? [] : badInputs(deciding, shortest, places);
  return { question, parameters, vectors: chosen(deciding, [...good, ...limits, ...bad], [], false) };
}

function isOfItsType({ because }: Vector): boolean {
  return !because.includes("ST10");
}
