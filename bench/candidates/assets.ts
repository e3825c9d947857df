import { canAccessAsset, decideAccessAsset } from "../../src/index.ts";
import { type AssetQuestion, assetQuestions } from "../facts.ts";
import { mayAccessAsset } from "../handWritten.ts";
import { type Ask, bytes, nanoseconds } from "../timing.ts";
import type { Candidate, Candidates } from "./candidate.ts";

const answers: Readonly<Record<string, (question: AssetQuestion) => number>> = {
  handWritten: ({ person, action, asset }) => Number(mayAccessAsset(person, action, asset)),
  canAccessAsset: ({ person, action, asset }) => Number(canAccessAsset(person, action, asset)),
  decideAccessAsset: ({ person, action, asset }) => decideAccessAsset(person, action, asset).because.length,
};

/** Nanoseconds, and bytes, of one answer to so many different questions. */
export const assets: Candidates = Object.fromEntries(
  Object.entries(answers).flatMap(([name, answer]): [string, Candidate][] => [
    [`assets/${name}`, (count) => nanoseconds(askOf(answer, count), count)],
    [`assets/${name}/bytes`, (count) => bytes(askOf(answer, count), count)],
  ]),
);

function askOf(answer: (question: AssetQuestion) => number, count: number): Ask {
  const questions = assetQuestions(count);
  for (const { person, action, asset } of questions) {
    if (mayAccessAsset(person, action, asset) !== canAccessAsset(person, action, asset)) {
      throw new Error(`not the same answer: ${JSON.stringify({ person, action, asset })}`);
    }
  }
  return (turn) => answer(questions[turn] as AssetQuestion);
}
