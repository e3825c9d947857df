import { aspectsOf } from "./aspects.ts";
import { shortened } from "./shortened.ts";
import { lineOf, type Vector } from "./vector.ts";

interface Candidate {
  readonly vector: Vector;
  readonly bytes: number;
  readonly aspects: readonly string[];
}

/** Of all these, few and short ones that show together what all of them show, beside those that are `kept` anyway. */
export function chosen(
  deciding: string,
  kept: readonly Vector[],
  others: readonly Vector[],
  isShortened: boolean,
): readonly Vector[] {
  const shown = new Set(kept.flatMap(aspectsOf));
  const vectors = [...kept];
  let candidates = others.map(candidateOf);
  for (;;) {
    candidates = candidates.filter(({ aspects }) => aspects.some((each) => !shown.has(each)));
    const worth = ({ aspects, bytes }: Candidate): number =>
      aspects.filter((each) => !shown.has(each)).length / bytes;
    const best = candidates.reduce<Candidate | undefined>(
      (one, other) => (one === undefined || worth(other) > worth(one) ? other : one),
      undefined,
    );
    if (best === undefined) return unique(vectors);
    const news = best.aspects.filter((each) => !shown.has(each));
    const isEnough = (shorter: Vector): boolean => isSuperset(aspectsOf(shorter), news);
    vectors.push(isShortened ? shortened(best.vector, deciding, isEnough) : best.vector);
    for (const each of news) shown.add(each);
  }
}

function candidateOf(vector: Vector): Candidate {
  return { vector, bytes: lineOf(vector).length, aspects: aspectsOf(vector) };
}

function isSuperset(all: readonly string[], some: readonly string[]): boolean {
  return some.every((each) => all.includes(each));
}

function unique(vectors: readonly Vector[]): readonly Vector[] {
  return [...new Map(vectors.map((each) => [JSON.stringify(each.input), each])).values()];
}
