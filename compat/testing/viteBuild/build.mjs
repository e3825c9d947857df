// Builds an application by a configuration that has the plugin, into the folder that run.mjs names.
import { build } from "vite";
import { ruleCoveragePlugin } from "tenant-policy/testing/vitest";

const [outDir] = process.argv.slice(2);
await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: "silent",
  plugins: [ruleCoveragePlugin()],
  build: {
    outDir,
    emptyOutDir: true,
    minify: false,
    lib: { entry: "app.js", formats: ["es"], fileName: "app" },
  },
});
