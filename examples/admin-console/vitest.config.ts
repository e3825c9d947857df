import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/build.ts"],
    // Two browsers at a time: while one of them waits, the other one works.
    maxWorkers: 2,
    // Nothing is timed, and other work on the machine must not turn a test red.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
