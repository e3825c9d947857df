import type { Outcome } from "../proof.ts";
import type { AssetAsked } from "./assetAsked.ts";
import { cerbosAsset } from "./cerbos/cerbosAssets.ts";
import { cerbosAnswers } from "./cerbos/cerbosRequests.ts";
import { type AlteredPolicy, startCerbos } from "./cerbos/cerbosServer.ts";
import type { Answerer } from "./compared.ts";
import type { AlteredLine } from "./policyText.ts";
import type { Numbered } from "./spicedb/numbering.ts";
import { type Relationship, startSpicedb } from "./spicedb/spicedb.ts";
import { spicedbCheck, spicedbRelationships } from "./spicedb/spicedbAssets.ts";

type Comparison<Question> = (theirs: Answerer<Question>) => Promise<Outcome>;

/** A comparison with a Cerbos server, which runs for it alone. */
export async function withCerbos(
  compare: Comparison<AssetAsked>,
  fault: AlteredPolicy | undefined,
): Promise<Outcome> {
  const server = await startCerbos(fault);
  try {
    return await compare((questions) => cerbosAnswers(server, questions.map(cerbosAsset)));
  } finally {
    await server.stop();
  }
}

/** A comparison with a SpiceDB that knows what all the questions are about. */
export async function withSpicedb<Question extends AssetAsked>(
  questions: readonly Question[],
  numberedFor: (question: Question) => Numbered,
  compare: Comparison<Question>,
  fault: AlteredLine | undefined,
): Promise<Outcome> {
  const relationships = new Map<string, Relationship>();
  for (const question of questions)
    for (const each of spicedbRelationships(question, numberedFor(question)))
      relationships.set(each.join(" "), each);
  const server = await startSpicedb([...relationships.values()], fault);
  try {
    return await compare((asked) =>
      server.check(asked.map((question) => spicedbCheck(question, numberedFor(question)))),
    );
  } finally {
    await server.stop();
  }
}
