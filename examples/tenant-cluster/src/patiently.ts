import { setTimeout as wait } from "node:timers/promises";

const [pauseMilli, mostMilli] = [200, 60_000];

/**
 * Tries until it works, as servers need some seconds for the election of a leader. What waits for a server that was lost is
 * given up after `attemptMilli` and tried anew.
 */
export async function patiently<Result>(work: () => Promise<Result>, attemptMilli = 10_000): Promise<Result> {
  for (const endMilli = performance.now() + mostMilli; ; await wait(pauseMilli)) {
    try {
      return await within(attemptMilli, work());
    } catch (error) {
      if (performance.now() > endMilli) throw error;
    }
  }
}

/** The result, or a failure once the time is over. */
export async function within<Result>(milli: number, result: Promise<Result>): Promise<Result> {
  const over = new AbortController();
  const end = wait(milli, undefined, { signal: over.signal }).then(() => {
    throw new Error(`It took longer than ${milli} ms.`);
  });
  try {
    return await Promise.race([result, end]);
  } finally {
    over.abort();
    end.catch(() => undefined);
  }
}
