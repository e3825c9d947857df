import pLimit, { type LimitFunction } from "p-limit";

/** Does work of one tenant in turn, in the order in which it came. */
export type Turns = <Result>(tenant: string, work: () => Promise<Result>) => Promise<Result>;

/** A line for each tenant. One of which no work is left takes no memory. */
export function turns(): Turns {
  const lines = new Map<string, LimitFunction>();
  return async (tenant, work) => {
    const line = lines.get(tenant) ?? pLimit(1);
    lines.set(tenant, line);
    try {
      return await line(work);
    } finally {
      if (line.activeCount + line.pendingCount === 0) lines.delete(tenant);
    }
  };
}
