import { describe, expect, it } from "vitest";
import { smallWorld, stepBeside } from "./besideModel.ts";
import { namedHistories } from "./namedHistories.ts";

describe("a history that was once a counterexample", () => {
  it.each(namedHistories)(
    "goes as the naive model says, and breaks what it has to: $name",
    ({ commands, broken }) => {
      let both = smallWorld();
      let because: readonly string[] = [];
      let isAccepted = false;
      for (const command of commands) {
        const { next, actual, expected, decision } = stepBeside(both, command);
        expect(actual).toEqual(expected);
        both = next;
        ({ because, value: isAccepted } = decision);
      }
      expect(isAccepted).toBe(broken.length === 0);
      if (!isAccepted) expect(because).toEqual(broken);
    },
  );
});
