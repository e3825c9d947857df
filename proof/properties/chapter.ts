import {
  againAndAgain,
  argumentsOf,
  factQuestions,
  fromJson,
  hostileArgumentsOf,
  likeItsTwin,
  yesOrNo,
} from "../../test/laws/questionLaws.ts";
import { type Chapter, volume } from "../proof.ts";
import { askedById } from "./byId.ts";
import { answeringByIdentity, forgettingLocks, fromAnywhere, turningRoundWhatIsGiven } from "./faults.ts";
import { type Generated, holdOver } from "./generated.ts";

const facts = yesOrNo.filter((name) => factQuestions.includes(name));

const twins: Generated = {
  names: facts,
  argumentsOf,
  law: likeItsTwin,
  cases: volume(30_000, 1_000_000),
};
const hostileTwins: Generated = {
  ...twins,
  argumentsOf: hostileArgumentsOf,
  cases: volume(30_000, 1_000_000),
};
const json: Generated = {
  names: factQuestions,
  argumentsOf,
  law: fromJson,
  cases: volume(30_000, 1_000_000),
};
const again: Generated = { ...json, law: againAndAgain, cases: volume(30_000, 300_000) };

export const chapter: Chapter = {
  title: "Properties",
  about: `What holds of every question, whatever the facts, is held over facts that are generated from the vocabulary and the
schemas: they are about one small world, so that people, places and things meet. The tests hold the same, less often. What a
property does not hold for is shrunk, and its seed makes it again: \`npm run proof -- properties --seed 7\`.`,
  proofs: [
    {
      claim: "A question answers yes where its twin allows",
      against: "the twin that gives the reasons, which has code of its own",
      prove: () => holdOver(twins),
      planted: [
        {
          fault: "a lock holds for nobody, in the yes or no alone",
          prove: () => holdOver(twins, forgettingLocks),
        },
      ],
    },
    {
      claim: "It does where anything at all stands in the place of one of its facts",
      against: "the twin that gives the reasons",
      prove: () => holdOver(hostileTwins),
      planted: [
        {
          fault: "a lock holds for nobody, in the yes or no alone",
          prove: () => holdOver(hostileTwins, forgettingLocks),
        },
      ],
    },
    {
      claim: "A question answers the same to facts that were written as JSON and read again",
      against: "its answer to the facts themselves",
      prove: () => holdOver(json),
      planted: [
        {
          fault: "two workspaces are the same only if they are one object",
          prove: () => holdOver(json, answeringByIdentity),
        },
      ],
    },
    {
      claim:
        "A question answers the same again, to frozen facts too, and neither changes them nor hands them on",
      against: "its first answer",
      prove: () => holdOver(again),
      planted: [
        {
          fault: "the list of allowed domains is turned round where it is",
          prove: () => holdOver(again, turningRoundWhatIsGiven),
        },
      ],
    },
    {
      claim:
        "A question by id decides as the question from the facts of the stored tenant, and by the same rules",
      against: "the question from facts, which are read from the JSON of the tenant",
      prove: () => askedById(volume(30_000, 1_000_000)),
      planted: [
        {
          fault: "an asset is asked about from anywhere",
          prove: () => askedById(volume(10_000, 100_000), { assetAccess: fromAnywhere }),
        },
      ],
    },
  ],
};
