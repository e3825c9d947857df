import { type Vector, vectorOf, withArgument } from "./vector.ts";

/** What stands in place of an argument: nothing, a word that nobody knows, and another shape. */
const strangers: readonly unknown[] = [null, "?", {}, [1], 0.5, -1, true];

/**
 * From an input of the declared types, inputs that are not: each of these arguments is something else in turn, the first that
 * was left out among them, or an object that lacks its last property or has null there. Those that the library answers like any other input are left out.
 */
export function badInputs(deciding: string, good: Vector, places: readonly number[]): readonly Vector[] {
  return places
    .filter((place) => place <= good.input.length)
    .flatMap((place) => {
      const argument = good.input[place];
      // Which one is taken first differs between the arguments.
      const others = [...spoilt(argument, place), ...strangers.slice(place % 3), ...strangers];
      const answered = others.map((each) => vectorOf(deciding, withArgument(good.input, place, each)));
      return answered.filter(({ because }) => because.includes("ST10")).slice(0, 1);
    });
}

/** An object without its last property, or with null for it. */
function spoilt(argument: unknown, place: number): readonly unknown[] {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return [];
  const last = Object.keys(argument).at(-1);
  if (last === undefined) return [];
  const both = [
    { ...argument, [last]: undefined },
    { ...argument, [last]: null },
  ];
  return place % 2 === 0 ? both : both.reverse();
}
