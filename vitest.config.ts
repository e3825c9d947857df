import { defineConfig } from "vitest/config";
import { doors, importNameOf } from "./scripts/doors.mjs";

const root = new URL(".", import.meta.url).pathname;
/** Laws over everything, searches, and what compiles, bundles, measures or generates much. */
const takesLong = ["test/laws/**", "test/search/**", "test/**/*.law.test.ts", "test/**/*.long.test.ts"];
const isEveryday = process.env["TENANT_POLICY_TESTS"] === "everyday";

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
    // `npm test` leaves these to `npm run test:full`.
    exclude: isEveryday ? takesLong : [],
    setupFiles: ["test/setup.ts"],
    // Forks, as TZ is a property of a process: the suite runs under several host zones.
    pool: "forks",
    // No test changes what another could see: modules are loaded once a worker, not once a file.
    isolate: false,
    // Nothing is timed, and other work on the machine must not turn a test red.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: {
      // Counted by code that is put into the source: V8's own counts lost a branch now and then on a busy machine.
      provider: "istanbul",
      reportOnFailure: true,
      include: ["src/**/*.ts"],
      // Of the files, only those that are not covered whole: the log of a run that fails says which lines to try.
      reporter: ["text-summary", ["text", { skipFull: true }], "json-summary", "html"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
