import { isDeepStrictEqual } from "node:util";
import type { Transition } from "tenant-policy";
import { smallWorld, stepBeside } from "../../test/laws/besideModel.ts";
import type { Follower, Step } from "./history.ts";

/** Follows a history of the small world with the naive model. */
export function besideModel(decided: (step: Step) => Transition = ({ done }) => done): Follower {
  let both = smallWorld();
  return (step) => {
    const { next, actual, expected } = stepBeside(
      { ...both, tenant: step.before },
      step.command,
      decided(step),
    );
    both = next;
    if (isDeepStrictEqual(actual, expected)) return undefined;
    return `the model says ${JSON.stringify(expected)}, and the library ${JSON.stringify(actual)}`;
  };
}
