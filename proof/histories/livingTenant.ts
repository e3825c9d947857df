import fc from "fast-check";
import { defaultAtMilli } from "tenant-policy/testing";
import { commandFrom } from "../../src/testing/arbitraries/commandFrom.ts";
import { sketches } from "../../src/testing/arbitraries/sketches.ts";
import type { Intention } from "./history.ts";

/** How many commands are made of one seed. */
const batch = 1_000;

/** As many commands as one likes, each about what exists when it is given, and none earlier than the one before. */
export function* livingIntentions(seed: number, count: number): Generator<Intention> {
  const drawn = sketches();
  let atMilli = defaultAtMilli;
  for (let made = 0; made < count; made += batch) {
    const numRuns = Math.min(batch, count - made);
    for (const sketch of fc.sample(drawn, { numRuns, seed: seed + made })) {
      yield (tenant) => {
        const command = commandFrom(sketch, tenant, atMilli + sketch.delayMilli);
        if (command !== undefined) atMilli = command.at;
        return command;
      };
    }
  }
}
