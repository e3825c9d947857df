import { defineConfig, type Options } from "tsup";

const shared: Options = {
  outDir: "dist",
  platform: "neutral",
  target: "es2022",
  tsconfig: "tsconfig.src.json",
  sourcemap: true,
};

// In ESM the files that import date-fns-tz and immer are entries, so that each gets a chunk of its own: importing those
// packages has side effects, which no bundler could drop if they stood in the chunk that everyone needs. CommonJS is not
// split, as chunks leak absolute paths into its source maps. Its declarations are a copy of the others (scripts/build.mjs).
export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", offset: "src/kernel/time/offset.ts", update: "src/kernel/json/update.ts" },
    dts: { entry: "src/index.ts", compilerOptions: { ignoreDeprecations: "6.0" } },
    format: "esm",
    splitting: true,
  },
  { ...shared, entry: { index: "src/index.ts" }, format: "cjs", splitting: false },
]);
