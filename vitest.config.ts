import { defineConfig } from "vitest/config";
import { doors, importNameOf } from "./scripts/doors.mjs";

const root = new URL(".", import.meta.url).pathname;

export default defineConfig({
  resolve: {
    // The tests and examples import the library by its name, as its users do, and get the source.
    alias: Object.entries(doors).map(([door, source]) => ({
      find: new RegExp(`^${importNameOf(door)}$`),
      replacement: root + source,
    })),
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // Forks, as TZ is a property of a process: the suite runs under several host zones.
    pool: "forks",
    // No test changes what another could see: modules are loaded once a worker, not once a file.
    isolate: false,
    // Nothing is timed, and other work on the machine must not turn a test red.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: "v8",
      reportOnFailure: true,
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary", "html"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
