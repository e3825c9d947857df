import type { Chapter, Outcome, Proof } from "../proof.ts";
import { areas } from "./areas.ts";
import { compare, type Compared } from "./compare.ts";
import type { Area } from "./enumeration.ts";
import { faultsIn } from "./planted.ts";

const compared = new Map<Area, readonly Compared[]>();

/** An area is compared once: what decided in it is asked for again where rules are counted. */
function comparedIn(area: Area): readonly Compared[] {
  const known = compared.get(area) ?? area.enumerations.map((asked) => compare(asked));
  compared.set(area, known);
  return known;
}

function proofOf(area: Area): Proof {
  return {
    claim: `Every input of ${area.area} is decided as the tables say, by exactly the rules that they name`,
    against: "tables in the documents' words",
    prove: () => outcomeOf(comparedIn(area)),
    planted: faultsIn(area),
  };
}

function outcomeOf(found: readonly Compared[]): Outcome {
  return {
    cases: found.reduce((sum, { inputs }) => sum + inputs, 0),
    differences: [...found.flatMap(({ differences }) => differences), ...idleRows(found)],
    note: `${String(found.length)} questions`,
  };
}

/** A question may be enumerated in parts, each of which needs its own rows. */
function idleRows(found: readonly Compared[]): readonly string[] {
  if (found.some(({ differences }) => differences.length > 0)) return [];
  const used = new Set(found.flatMap((each) => each.used));
  const idle = new Set(found.flatMap((each) => each.idle).filter((row) => !used.has(row)));
  return [...idle].map((row) => `no input for the row of ${row}`);
}

export const chapter: Chapter = {
  title: "Enumeration",
  about: "",
  proofs: areas.map(proofOf),
};
