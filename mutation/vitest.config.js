import { defineConfig, mergeConfig } from "vitest/config";
import usual from "../vitest.config.ts";

// Only tests that call the source. Those that read it as text, or that start processes, cannot see a mutant.
export default mergeConfig(
  usual,
  defineConfig({
    test: { exclude: ["test/package/**", "test/*.test.ts", "test/schemas/files.test.ts"] },
  }),
);
