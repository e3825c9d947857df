import { type Outcome, type Proof, volume } from "../proof.ts";
import { cedarVersion } from "./cedar/cedar.ts";
import { cedarRights } from "./cedar/cedarRights.ts";
import { cerbosAnswers } from "./cerbos/cerbosRequests.ts";
import { cerbosRight } from "./cerbos/cerbosRights.ts";
import { type AlteredPolicy, startCerbos } from "./cerbos/cerbosServer.ts";
import { type Answerer, compared, inBatches } from "./compared.ts";
import type { AlteredLine } from "./policyText.ts";
import type { RightAsked } from "./rightAsked.ts";
import { numbering } from "./spicedb/numbering.ts";
import { type Relationship, startSpicedb } from "./spicedb/spicedb.ts";
import {
  isRelationAsked,
  type RelationAsked,
  rightCheck,
  rightRelationships,
} from "./spicedb/spicedbRights.ts";
import { rightQuestions } from "./rightQuestions.ts";

const claim =
  "Who invites, removes, moves and changes whom, grants what, and sees and changes which setting, is answered as the rules say";
const atOnce = 1_000;
/** One in so many questions is asked. */
const step = volume(17, 1);

async function comparedRights<Question extends RightAsked>(
  theirs: Answerer<Question>,
  questions: readonly Question[],
): Promise<Outcome> {
  const batches = inBatches(questions, atOnce);
  const { allowed, ...outcome } = await compared(
    batches,
    ({ ours }) => ours(),
    theirs,
    (question) => question,
  );
  return {
    ...outcome,
    note: `${step === 1 ? "all questions" : `one question in ${step}`}; ${allowed.toLocaleString("en")} of the answers are yes`,
  };
}

function sample(): readonly RightAsked[] {
  return [...rightQuestions()].filter((_, place) => place % step === 0);
}

/** All questions about one action: where a planted fault is looked for. */
function questionsAbout(action: RightAsked["action"], role: string): readonly RightAsked[] {
  return [...rightQuestions()].filter((asked) => asked.action === action && asked.person.role === role);
}

export const cedarRightProof: Proof = {
  claim,
  against: `Cedar ${cedarVersion}: policies written by hand from the documents, accepted by its validator`,
  prove: () => comparedRights(cedarRights(), sample()),
  planted: [
    {
      fault: "Full makes an Owner",
      prove: () =>
        proveByCedar(questionsAbout("changeRole", "full"), {
          line: 'unless { principal in Role::"owner" && resource.home.level == "tenant" };\n// TM17',
          instead: 'unless { resource.home.level == "tenant" };\n// TM17',
        }),
    },
    {
      fault: "support sees the Help Desk settings",
      prove: () =>
        proveByCedar(questionsAbout("viewSetting", "owner"), {
          line: 'unless { principal is Teammate && principal in Role::"owner" };',
          instead: 'unless { principal in Role::"owner" };',
        }),
    },
  ],
};

function proveByCedar(questions: readonly RightAsked[], fault: AlteredLine): Promise<Outcome> {
  return comparedRights(cedarRights(fault), questions);
}

export const cerbosRightProof: Proof = {
  claim,
  against: "Cerbos 0.55.0, the server itself: policies written by hand from the documents",
  prove: () => proveByCerbos(sample()),
  planted: [
    {
      fault: "nothing is carried by a move",
      prove: () =>
        proveByCerbos(questionsAbout("move", "full"), {
          file: "teammate.yaml",
          line: '"!V.is_carried || V.may_hand_on"',
          instead: '"true"',
        }),
    },
  ],
};

async function proveByCerbos(questions: readonly RightAsked[], fault?: AlteredPolicy): Promise<Outcome> {
  const server = await startCerbos(fault);
  try {
    return await comparedRights((asked) => cerbosAnswers(server, asked.map(cerbosRight)), questions);
  } finally {
    await server.stop();
  }
}

export const spicedbRightProof: Proof = {
  claim:
    "Who invites, removes, moves and raises whom, and grants what, as far as it is a matter of who is where, is answered as the rules say",
  against:
    "SpiceDB, embedded (0.7.1): a Zanzibar schema and relationships written by hand from the documents",
  prove: () => proveBySpicedb(sample().filter(isRelationAsked)),
  planted: [
    {
      fault: "an Owner grants decryption to themselves",
      prove: () =>
        proveBySpicedb(questionsAbout("grantDecryption", "owner").filter(isRelationAsked), {
          line: "permission grant_decryption = tenant->decrypting_owner - oneself",
          instead: "permission grant_decryption = tenant->decrypting_owner",
        }),
    },
  ],
};

async function proveBySpicedb(questions: readonly RelationAsked[], fault?: AlteredLine): Promise<Outcome> {
  const numbered = numbering();
  const relationships = new Map<string, Relationship>();
  for (const question of questions)
    for (const each of rightRelationships(question, numbered)) relationships.set(each.join(" "), each);
  const server = await startSpicedb([...relationships.values()], fault);
  try {
    const theirs: Answerer<RelationAsked> = (asked) =>
      server.check(asked.map((question) => rightCheck(question, numbered)));
    return await comparedRights(theirs, questions);
  } finally {
    await server.stop();
  }
}
