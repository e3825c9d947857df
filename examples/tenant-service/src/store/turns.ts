import pLimit, { type LimitFunction } from "p-limit";

/** Does work of one key in turn, in the order in which it came. Undefined where too much of it waits already. */
export type Turns = <Result>(key: string, work: () => Promise<Result>) => Promise<Result | undefined>;

/** A line for each key, of which so much is done at a time. A key of which no work is left takes no memory. */
export function turns(mostWaiting: number, mostAtOnce = 1): Turns {
  const lines = new Map<string, LimitFunction>();
  return async (key, work) => {
    const line = lines.get(key) ?? pLimit(mostAtOnce);
    if (line.pendingCount >= mostWaiting) return undefined;
    lines.set(key, line);
    try {
      return await line(work);
    } finally {
      if (line.activeCount + line.pendingCount === 0) lines.delete(key);
    }
  };
}
