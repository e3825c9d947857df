import { Session } from "node:inspector";

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** Counts how often each block of the library's source runs: work that is the same on every machine, and is not timed. */
export function workCounter(): {
  readonly workOf: (call: () => unknown) => number;
  readonly stop: () => void;
} {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return {
    workOf(call) {
      countIn(session);
      call();
      return countIn(session);
    },
    stop: () => session.disconnect(),
  };
}

/** What ran since the last time. */
function countIn(session: Session): number {
  let count = 0;
  // The callback of a session of the same thread is called at once.
  session.post("Profiler.takePreciseCoverage", (_, { result }: Coverage) => {
    for (const { url, functions } of result) {
      if (!url.includes("/src/")) continue;
      for (const { ranges } of functions) for (const range of ranges) count += range.count;
    }
  });
  return count;
}
