import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // More than there are processors, as many tests wait: for a lock, a timeout, a process that starts.
    maxWorkers: 3,
    // Nothing is timed, and other work on the machine must not turn a test red.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
