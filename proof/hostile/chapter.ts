import { type Chapter, type Outcome, volume } from "../proof.ts";
import { assault } from "./assault.ts";
import { exported } from "./exported.ts";
import {
  comparingEachWithEach,
  type Fault,
  foldingCase,
  keepingOnEveryObject,
  lookingThroughIn,
  readingWithoutAsking,
  sortingInPlace,
  takingWhatIsInherited,
} from "./faults.ts";
import { growing } from "./growth.ts";
import { everyCommand, everyFunction, generatedFacts } from "./targets.ts";

/** The comparison of one function, with a fault in it. */
function withFault({ name, faulty }: Fault): () => Outcome {
  const targets = everyFunction(1).filter(({ exported: each }) => each.name === name);
  return () => assault(targets, () => faulty);
}

export const chapter: Chapter = {
  title: "Hostile input",
  about: `Every function of every door gets something hostile at every place of good arguments: values of no type at all, of another
type, or much like what stands there; holes, cycles, 100,000 levels, getters, proxies that throw or lie, objects of another
realm, words in another case or script, inherited properties. It answers and throws nothing; it yields nothing where the value
is certainly outside its declared type; and the arguments, the prototypes and the global object stay as they are. Work is
counted, in blocks of code that run and in reads, and never timed: it does not show how long the engine's own patterns take,
which \`npm run bench -- hostile\` does.`,
  proofs: [
    {
      claim:
        "No function throws, yields, changes what it is given or touches a prototype, whatever stands at one place of its arguments",
      against: "what each hostile value is known to be: of no type, of another one, or none of the words",
      prove: () => assault(everyFunction(volume(8, 1))),
      planted: [
        {
          fault: "a question reads the home of a person without asking whether there is one",
          prove: withFault(readingWithoutAsking),
        },
        { fault: "an application is looked up with `in`", prove: withFault(lookingThroughIn) },
        { fault: "inherited properties are facts", prove: withFault(takingWhatIsInherited) },
        { fault: "a boolean may be written as text", prove: withFault(foldingCase) },
        { fault: "something is kept where every object inherits it", prove: withFault(keepingOnEveryObject) },
        { fault: "a list that was given becomes longer", prove: withFault(sortingInPlace) },
      ],
    },
    {
      claim: "Nor does any question, whatever stands at one place of generated facts",
      against: "what each hostile value is known to be",
      prove: () => assault(generatedFacts(volume(1, 6), volume(6, 2))),
      planted: [
        {
          fault: "a question reads the home of a person without asking whether there is one",
          prove: () =>
            assault(
              generatedFacts(4, 1).filter(({ exported: each }) => each.name === readingWithoutAsking.name),
              () => readingWithoutAsking.faulty,
            ),
        },
      ],
    },
    {
      claim: "Nor is a command of any type accepted, whatever stands at one place of it",
      against: "what each hostile value is known to be",
      prove: () => assault(everyCommand(volume(2, 1))),
      planted: [
        {
          fault: "the spaces behind a word are forgiven",
          prove: () =>
            assault(
              everyCommand(volume(4, 1)),
              ({ call }) =>
                (command) =>
                  call(withoutSpaces(command)),
            ),
        },
      ],
    },
    {
      claim:
        "The work grows as the input does: four times as much input takes at most five times as much work, and a little",
      against: "the counts of the smaller input",
      prove: () => growing(exported, volume(40, 2)),
      planted: [
        {
          fault: "each domain of a list is compared with each",
          prove: () =>
            growing(
              exported.filter(({ name }) => name === comparingEachWithEach.name),
              1,
              () => comparingEachWithEach.faulty,
            ),
        },
      ],
    },
  ],
};

function withoutSpaces(command: unknown): unknown {
  return JSON.parse(JSON.stringify(command).replaceAll(' "', '"')) as unknown;
}
