import { mostDifferences, type Outcome } from "../proof.ts";

/** An engine's answers to questions, one each, in their order. */
export type Answerer<Question> = (
  questions: readonly Question[],
) => readonly boolean[] | Promise<readonly boolean[]>;

/** Asks the library and an engine the same, and stops after the batch in which an answer differs. */
export async function compared<Question>(
  batches: Iterable<readonly Question[]>,
  ours: (question: Question) => boolean,
  theirs: Answerer<Question>,
  told: (question: Question) => unknown,
): Promise<Outcome & { readonly allowed: number }> {
  const differences: string[] = [];
  let cases = 0;
  let allowed = 0;
  for (const batch of batches) {
    const answers = await theirs(batch);
    if (answers.length !== batch.length)
      throw new Error(`${answers.length} answers to ${batch.length} questions`);
    for (const [place, question] of batch.entries()) {
      const [our, their] = [ours(question), answers[place] === true];
      cases += 1;
      if (our) allowed += 1;
      if (our !== their && differences.length < mostDifferences)
        differences.push(`the library says ${our}, the other ${their}: ${JSON.stringify(told(question))}`);
    }
    if (differences.length > 0) break;
  }
  return { cases, differences, allowed };
}

/** So many at once, and what is left at the end. */
export function* inBatches<Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
