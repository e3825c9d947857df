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

// Only ESM is split: a CommonJS build with chunks leaks absolute paths into its source maps.
export default defineConfig([
  { ...shared, format: "esm", splitting: true, clean: true },
  { ...shared, format: "cjs", splitting: false },
]);
