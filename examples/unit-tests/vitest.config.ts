import { ruleCoveragePlugin } from "tenant-policy/testing/vitest";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    ruleCoveragePlugin({
      about: ["ED", "IP", "AS3", "AS12", "RL4", "TM1", "TM10", "PW3"],
      // The application changes no list of domains or addresses that is in force.
      except: ["ED7", "ED8", "IP2", "IP5", "IP8"],
      thresholds: { allowed: 90, refused: 90, rules: ["AS12", "ED3", "IP1"] },
    }),
  ],
  test: { include: ["test/**/*.test.ts"], setupFiles: ["./test/setup.ts"], testTimeout: 60_000 },
});
