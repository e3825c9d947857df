import type { BuildOptions } from "esbuild";

/** How sizes are measured: what a consumer's bundler makes of the build, minified, for production. */
export const consumerBuild = {
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  define: { "process.env.NODE_ENV": '"production"' },
} as const satisfies BuildOptions;
