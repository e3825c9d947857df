import { type Chapter, type PlantedFault, type Proof } from "../proof.ts";
import type { PlantedHole } from "../../test/search/plantedHole.ts";
import { casesOf } from "./casesOf.ts";

/** A law of the unit tests, which is tried here more often, and a fault of the source that it has to find. */
interface Law {
  readonly claim: string;
  readonly against: string;
  readonly tests: string;
  readonly planted: PlantedHole;
}

/** The laws whose number of cases is `cases` of test/thoroughness.ts. */
const laws: readonly Law[] = [
  {
    claim: "Changes lead to the same tenant as commands, and so do the rows that they write",
    against: "the tenant that transitions give",
    tests: "test/storage/changes.law.test.ts",
    planted: fault(
      "a removed entry deletes no row",
      "src/storage/rowChanges.ts",
      "deletions.push({ part: row.part.name, id: row.id })",
      "deletions.slice()",
    ),
  },
  {
    claim: "A command on the rows that it asks for is decided as on the whole tenant",
    against: "the whole tenant",
    tests: "test/storage/commands.law.test.ts",
    planted: fault(
      "only the rows that a command names are asked for",
      "src/storage/partLedger.ts",
      "if (!isKnown(known, id)) note(session, { part: known.part.name, id });",
      "",
    ),
  },
  {
    claim: "Without a row that it needs, a command is not decided at all",
    against: "the whole tenant",
    tests: "test/storage/missingRows.law.test.ts",
    planted: fault(
      "a row that was not read counts as not there",
      "src/storage/partLedger.ts",
      "if (!isKnown(known, id)) note(session, { part: known.part.name, id });",
      "",
    ),
  },
  {
    claim: "Nothing of a person is left in what was erased, and the log still folds to the rows",
    against: "a search for their id and addresses, and the tenant that the log leads to",
    tests: "test/storage/erasePerson.law.test.ts",
    planted: fault(
      "the id of a row stays",
      "src/storage/erasedRow.ts",
      "const { id } = withoutPerson(schema, { id: row.id }, erasure);",
      "const { id } = row;",
    ),
  },
  {
    claim: "Exactly the decisions that a change affects are told",
    against: "asking every question again",
    tests: "test/analysis/decisionsAffected.law.test.ts",
    planted: fault(
      "a changed entry goes unnoticed, unless its whole list was read",
      "src/analysis/changedKeys.ts",
      "[part.name, ...ids.map((id) => entryKey(part, id))]",
      "[part.name]",
    ),
  },
];

export const chapter: Chapter = {
  title: "Laws over generated cases",
  about: `The unit tests generate few cases for each law, \`npm run test:full\` more, and the whole form of this chapter ten times as many
as that; the short form shows that a planted fault is found.
\`npm run proof -- laws --seed 7\` takes another seed. A property that fails prints its seed and its smallest counterexample.`,
  proofs: laws.map(proofOf),
};

function fault(name: string, path: string, find: string, replace: string): PlantedHole {
  return { name, edits: [{ path, find, replace }] };
}

function proofOf({ claim, against, tests, planted }: Law): Proof {
  const found: PlantedFault = { fault: planted.name, prove: () => casesOf(tests, planted) };
  return { claim, against, prove: () => casesOf(tests), planted: [found] };
}
