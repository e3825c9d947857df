// One entry file, bundled for production by each of the five: a function from the path of an entry to the text made of it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rspack } from "@rspack/core";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";

async function byEsbuild(entry, platform = "browser") {
  const { outputFiles } = await esbuild({
    platform,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles.map(({ text }) => text).join("");
}

async function byRollup(entry) {
  const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] });
  const compress = { global_defs: { "process.env.NODE_ENV": "production" } };
  const { output } = await bundle.generate({
    format: "es",
    plugins: [terser({ ecma: 2020, module: true, compress })],
  });
  return output.map(({ code }) => code).join("");
}

async function byVite(entry) {
  const { output } = await vite({
    root: dirname(entry),
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: entry },
    },
  });
  return output.map(({ code }) => code).join("");
}

const byWebpack = (entry) => bySettings(webpack, entry);
const byRspack = (entry) => bySettings(rspack, entry);

async function bySettings(bundler, entry, platform = "web") {
  const path = mkdtempSync(join(dirname(entry), "out-"));
  const settings = {
    mode: "production",
    target: [platform, "es2022"],
    context: dirname(entry),
    entry,
    devtool: false,
    performance: false,
    output: { path, filename: "out.js" },
  };
  const stats = await new Promise((resolve, reject) => {
    bundler(settings, (error, made) => (error ? reject(error) : resolve(made)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  const text = readFileSync(join(path, "out.js"), "utf8");
  rmSync(path, { recursive: true });
  return text;
}

export const bundlers = {
  esbuild: byEsbuild,
  "rollup + terser": byRollup,
  vite: byVite,
  webpack: byWebpack,
  rspack: byRspack,
};

/** The same of two of them, made for Node. */
export const bundlersForNode = {
  esbuild: (entry) => byEsbuild(entry, "node"),
  webpack: (entry) => bySettings(webpack, entry, "node20"),
};
