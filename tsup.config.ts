import { defineConfig, type Options } from "tsup";

const shared: Options = {
  entry: ["src/index.ts"],
  outDir: "dist",
  platform: "neutral",
  target: "es2022",
  tsconfig: "tsconfig.src.json",
  sourcemap: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
};

// In ESM the files that import date-fns-tz and immer are entries, so that each gets a chunk of its own: importing those
// packages has side effects, which no bundler could drop if they stood in the chunk that everyone needs. Only ESM is split: a CommonJS build with chunks leaks absolute paths into its source maps.
export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", offset: "src/kernel/offset.ts", update: "src/kernel/update.ts" },
    dts: { ...(shared.dts as object), entry: "src/index.ts" },
    format: "esm",
    splitting: true,
    clean: true,
  },
  { ...shared, format: "cjs", splitting: false },
]);
