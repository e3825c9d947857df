import type { Decision } from "../../src/kernel/decision/decision.ts";
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
    ["the library names one rule too few", withoutReason],
    ["the yes or no differs from the decision", withWrongYes],
  ];
  return faults.map(([fault, planted]) => ({
    fault,
    prove: () => foundIn([...enumerations].reverse().flatMap((asked) => planted(asked) ?? [])),
  }));
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

const withWrongAnswer: Fault = (asked) => ({
  ...asked,
  ask: rarely(asked, (answer) => ({
    ...answer,
    value: typeof answer.value === "boolean" ? !answer.value : "another",
  })),
});

const withoutReason: Fault = (asked) => ({
  ...asked,
  ask: (given) => {
    const answer = asked.ask(given);
    const because = answer.because.slice(0, -1);
    return because.length === 0 ? answer : { ...answer, because: because as unknown as NonEmpty<RuleId> };
  },
});

const withWrongYes: Fault = ({ can, ...asked }) =>
  can === undefined
    ? undefined
    : { ...asked, can: (given) => can(given) !== (asked.ask(given).because[0] !== "ST10") };

/** Only of inputs whose answer has the reasons of the last one. */
function rarely(
  asked: Enumeration,
  spoil: (answer: Decision<unknown>) => Decision<unknown>,
): Enumeration["ask"] {
  let reasons: string | undefined;
  return (given) => {
    const answer = asked.ask(given);
    reasons ??= answer.because[0] === "ST10" ? undefined : answer.because.join();
    return answer.because.join() === reasons ? spoil(answer) : answer;
  };
}
