import fc from "fast-check";
import { files, type Part, validatorOf, verdictOn } from "../../../test/schemas/agreement.ts";
import { spoils, spoilt } from "../../../test/schemas/spoil.ts";
import { plausibleFor, validFor } from "../../../test/schemas/valid.ts";
import { mostDifferences, type Outcome, seed } from "../../proof.ts";
import { type Accepting, acceptingOf } from "./accepting.ts";

const changesOfOne = fc.array(spoils, { minLength: 8, maxLength: 8 });

/** How a library with a fault in it would take values, where there is one. */
export type Faulty = (right: Accepting) => Accepting;

/** For each file as many values that it accepts, and as many that were made for it and then changed, as are asked for. */
export function comparedSchemas(valuesOfEach: number, faulty: Faulty = (right) => right): Outcome {
  const found = newFindings();
  for (const file of files) {
    const accepting = faulty(acceptingOf(file.path));
    for (const value of valuesFor(file, valuesOfEach)) compareOne(found, file, accepting, value);
    if (found.differences.length >= mostDifferences) break;
  }
  const { cases, accepted, differences, unsaid } = found;
  return {
    cases,
    differences: differences.slice(0, mostDifferences),
    known: [...unsaid].map(([deviation, count]) => ({ deviation, cases: count })),
    note: `${files.length} files, ${accepted.toLocaleString("en")} values accepted by both, seed ${seed}`,
  };
}

interface Findings {
  cases: number;
  accepted: number;
  readonly differences: string[];
  /** Why the two differ, most by a name in docs/json-schema.md, and how often they do. */
  readonly unsaid: Map<string, number>;
}

function newFindings(): Findings {
  return { cases: 0, accepted: 0, differences: [], unsaid: new Map() };
}

function* valuesFor({ schema }: Part, count: number): Generator {
  yield* fc.sample(validFor(schema), { numRuns: count, seed });
  const plausible = fc.tuple(plausibleFor(schema), changesOfOne);
  for (const [value, several] of fc.sample(plausible, { numRuns: count, seed })) {
    yield value;
    for (const changes of several) yield spoilt(value, changes);
  }
}

function compareOne(found: Findings, file: Part, accepting: Accepting, value: unknown): void {
  const ours = accepting(value);
  const theirs = validatorOf(file)(value);
  found.cases += 1;
  if (ours && theirs) found.accepted += 1;
  if (ours === theirs) return;
  const names = ours ? namesOfText(file, value) : namesOf(file, value);
  const text = JSON.stringify(value)?.slice(0, 300) ?? String(value);
  if (names.length === 0) found.differences.push(`${file.path}: the library says ${ours}, ajv ${theirs}: ${text}`);
  for (const name of new Set(names)) found.unsaid.set(name, (found.unsaid.get(name) ?? 0) + 1);
}

/** A schema describes values. What reads a whole tenant or command also takes the JSON text of one. */
function namesOfText(file: Part, value: unknown): readonly string[] {
  const isText = typeof value === "string" && !file.path.startsWith("settings");
  return isText && validatorOf(file)(JSON.parse(value)) ? ["the library also takes the JSON text of a value"] : [];
}

/** Why the library refuses what the schema accepts, by the listed names; none where a name is missing. */
function namesOf(file: Part, value: unknown): readonly string[] {
  try {
    return verdictOn(file, value).names.map((name) => `JSON Schema cannot say: ${name}`);
  } catch {
    return [];
  }
}
