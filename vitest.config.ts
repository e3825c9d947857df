import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "tenant-policy": new URL("./src/index.ts", import.meta.url).pathname } },
  test: {
    include: ["test/**/*.test.ts"],
    // Forks, as TZ is a property of a process: the suite runs under several host zones.
    pool: "forks",
    // No test changes what another could see: modules are loaded once a worker, not once a file.
    isolate: false,
    coverage: {
      provider: "v8",
      reportOnFailure: true,
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary", "html"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
