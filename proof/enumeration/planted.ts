import type { NonEmpty } from "../../src/kernel/decision/nonEmpty.ts";
import type { RuleId } from "../../src/kernel/decision/rule.ts";
import type { Outcome, PlantedFault } from "../proof.ts";
import { compare } from "./compare.ts";
import type { Area, Enumeration } from "./enumeration.ts";

/** The faults that are planted in each area: each in the last of its questions that has a place for it. */
export function faultsIn({ enumerations }: Area): readonly PlantedFault[] {
  const faults: readonly (readonly [string, Fault])[] = [
    ["a row of the table says the opposite", withWrongRow],
    ["a row of the table is missing", withoutRow],
    ["a row of the table stands twice", withRowTwice],
    ["the library answers one kind of input wrongly", withWrongAnswer],
    ["the library names another rule", withWrongReason],
    ["the yes or no differs from the decision", withWrongYes],
  ];
  return faults.flatMap(([fault, planted]) => {
    const spoilt = [...enumerations].reverse().flatMap((asked) => planted(asked) ?? []);
    return spoilt.length === 0 ? [] : [{ fault, prove: () => foundIn(spoilt) }];
  });
}

/** The question with the fault in it; undefined where it has no place for it. */
type Fault = (asked: Enumeration) => Enumeration | undefined;

/** Compares one after the other until a difference is found. */
function foundIn(spoilt: readonly Enumeration[]): Outcome {
  let cases = 0;
  for (const asked of spoilt) {
    const { inputs, differences } = compare(asked, 1);
    cases += inputs;
    if (differences.length > 0) return { cases, differences };
  }
  return { cases, differences: [] };
}

const withWrongRow: Fault = (asked) =>
  withLastRow(asked, (row) => {
    // The answer is the last cell but one; "by" is the last.
    return [row.replace(/[^|]+(?=\|[^|]*\|\s*$)/, " neither yes nor no ")];
  });

const withoutRow: Fault = (asked) => withLastRow(asked, () => []);

const withRowTwice: Fault = (asked) => withLastRow(asked, (row) => [row, row]);

function withLastRow(asked: Enumeration, change: (row: string) => readonly string[]): ReturnType<Fault> {
  if (asked.decided.length === 0) return undefined;
  const [last = "", ...others] = [...asked.decided].reverse();
  const lines = last.split("\n").filter((line) => line.trim() !== "");
  const table = [...lines.slice(0, -1), ...change(lines.at(-1) ?? "")].join("\n");
  return { ...asked, decided: [...others.reverse(), table] };
}

const withWrongAnswer: Fault = (asked) => {
  let reasons: string | undefined;
  return {
    ...asked,
    ask: (given) => {
      const answer = asked.ask(given);
      const { value, because } = answer;
      if (value === null || because[0] === "ST10") return answer;
      // Only of inputs that are answered for the same reasons as the first one.
      reasons ??= because.join();
      if (because.join() !== reasons) return answer;
      return { ...answer, value: typeof value === "boolean" ? !value : null };
    },
  };
};

const withWrongReason: Fault = (asked) => ({
  ...asked,
  ask: (given) => {
    const answer = asked.ask(given);
    return { ...answer, because: [...answer.because.slice(0, -1), "ST13"] as unknown as NonEmpty<RuleId> };
  },
});

const withWrongYes: Fault = ({ can, ...asked }) =>
  can === undefined
    ? undefined
    : { ...asked, can: (given) => can(given) !== (asked.ask(given).because[0] !== "ST10") };
