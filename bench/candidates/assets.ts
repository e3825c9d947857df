import { canAccessAsset, decideAccessAsset } from "../../src/index.ts";
import { type AssetQuestion, assetQuestions } from "../facts.ts";
import { mayAccessAsset } from "../handWritten.ts";
import { mayAccessAssetGuarded } from "../handWrittenGuarded.ts";
import { type Ask, bytes, nanoseconds } from "../timing.ts";
import type { Candidate, Candidates } from "./candidate.ts";

const answers: Readonly<Record<string, (question: AssetQuestion) => number>> = {
  handWritten: ({ person, action, asset }) => Number(mayAccessAsset(person, action, asset)),
  guarded: ({ person, action, asset }) => Number(mayAccessAssetGuarded(person, action, asset)),
  canAccessAsset: ({ person, action, asset }) => Number(canAccessAsset(person, action, asset)),
  decideAccessAsset: ({ person, action, asset }) => decideAccessAsset(person, action, asset).because.length,
};

/** Nanoseconds, and bytes, of one answer to so many different questions; and bytes of one of those that are allowed. */
export const assets: Candidates = Object.fromEntries(
  Object.entries(answers).flatMap(([name, answer]): [string, Candidate][] => [
    [`assets/${name}`, (count) => nanoseconds(askOf(answer, checked(count)), count)],
    [`assets/${name}/bytes`, (count) => bytes(askOf(answer, checked(count)), count)],
    [
      `assets/${name}/allowed/bytes`,
      (count) => {
        const allowed = checked(count).filter(({ person, action, asset }) =>
          canAccessAsset(person, action, asset),
        );
        return bytes(askOf(answer, allowed), allowed.length);
      },
    ],
  ]),
);

function askOf(answer: (question: AssetQuestion) => number, questions: readonly AssetQuestion[]): Ask {
  return (turn) => answer(questions[turn] as AssetQuestion);
}

/** So many questions, to which all give the same answer. */
function checked(count: number): readonly AssetQuestion[] {
  const questions = assetQuestions(count);
  for (const { person, action, asset } of questions) {
    const expected = mayAccessAsset(person, action, asset);
    const given = [canAccessAsset, mayAccessAssetGuarded].map((ask) => ask(person, action, asset));
    if (given.some((answer) => answer !== expected)) {
      throw new Error(`not the same answer: ${JSON.stringify({ person, action, asset })}`);
    }
  }
  return questions;
}
