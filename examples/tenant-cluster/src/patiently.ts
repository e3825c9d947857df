import { setTimeout as wait } from "node:timers/promises";

/** Tries until it works, as long as servers elect their leaders. After a time, fails as the work did. */
export async function patiently<Result>(work: () => Promise<Result>, mostMilli = 30_000): Promise<Result> {
  for (const endMilli = performance.now() + mostMilli; ; await wait(200)) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > endMilli) throw error;
    }
  }
}
