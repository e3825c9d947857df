import { defineConfig } from "vitest/config";

export default defineConfig({
  // Nothing is timed, and other work on the machine must not turn a test red.
  test: { include: ["*.test.ts"], setupFiles: ["./policy.setup.ts"], testTimeout: 600_000 },
});
