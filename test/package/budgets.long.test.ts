import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { consumerBuild } from "../../scripts/consumerBuild.ts";
import { describe, expect, it } from "vitest";
import { doors, pathOf, readManifest } from "../../scripts/doors.mjs";
import * as library from "../../src/index.ts";
import { doorBytes, doorFiles, installedBytes, questionBytes, vectorBytes } from "./budgets.ts";

/** What `npm pack` tells of a tarball. */
interface Packed {
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

const root = new URL("../..", import.meta.url).pathname;
const questions = Object.keys(library).filter((name) => /^(can|is)[A-Z]/.test(name));
const paths = Object.values(doors).map(pathOf);

const sources: Readonly<Record<string, string>> = {
  ...Object.fromEntries(questions.map((name) => [name, `export { ${name} } from "./dist/esm/index.js";`])),
  ...Object.fromEntries(paths.map((path) => [path, `export * from "./dist/esm/${path}.js";`])),
};

/** What a consumer's bundler makes of each, minified, for production: bytes after gzip. */
const bytes: ReadonlyMap<string, number> = await bytesOfAll();

async function bytesOfAll(): Promise<ReadonlyMap<string, number>> {
  const { outputFiles } = await build({
    entryPoints: Object.keys(sources).map((name) => ({ in: `budget:${name}`, out: name })),
    outdir: "/",
    ...consumerBuild,
    external: ["fast-check"],
    logLevel: "silent",
    plugins: [
      {
        name: "one export",
        setup(bundle) {
          bundle.onResolve({ filter: /^budget:/ }, ({ path }) => ({
            path: path.replace("budget:", ""),
            namespace: "budget",
          }));
          bundle.onLoad({ filter: /./, namespace: "budget" }, ({ path }) => ({
            contents: sources[path] ?? "",
            resolveDir: root,
          }));
        },
      },
    ],
  });
  return new Map(
    outputFiles.map(({ path, text }) => [path.slice(1, -3), gzipSync(text, { level: 9 }).length]),
  );
}

/** The files that an import of one file of the Node build reads, itself included. */
function filesRead(path: string, read = new Set<string>()): ReadonlySet<string> {
  if (read.has(path)) return read;
  read.add(path);
  const imported = readFileSync(path, "utf8").matchAll(/^(?:import|export) .*?from "(\.[^"]+)";$/gm);
  for (const [, target = ""] of imported) filesRead(join(path, "..", target), read);
  return read;
}

describe("the size of", () => {
  it("each question that is answered yes or no has a budget", () => {
    expect(Object.keys(questionBytes).sort()).toEqual(questions.sort());
  });

  it.each(Object.entries(questionBytes))("%s alone is at most %i bytes, gzip", (name, most) => {
    expect(bytes.get(name)).toBeLessThanOrEqual(most);
    expect(bytes.get(name)).toBeGreaterThan(most / 2);
  });

  it("each door has a budget", () => {
    expect(Object.keys(doorBytes)).toEqual(paths);
    expect(Object.keys(doorFiles)).toEqual(paths);
  });

  it.each(Object.entries(doorBytes))("the door %s is at most %i bytes, gzip", (door, most) => {
    expect(bytes.get(door)).toBeLessThanOrEqual(most);
    expect(bytes.get(door)).toBeGreaterThan(most * 0.9);
  });

  it.each(Object.entries(doorFiles))("an import of the door %s is %i files for Node", (door, count) => {
    expect(filesRead(`${root}dist/node/${door}.js`).size).toBe(count);
  });

  it("the installed package is within its budget, and so is what it installs besides", () => {
    const options = ["pack", "--dry-run", "--json", "--ignore-scripts"];
    const printed = execFileSync("npm", options, { cwd: root, encoding: "utf8" });
    const [packed] = JSON.parse(printed) as [Packed];
    const vectors = packed.files.filter(({ path }) => path.startsWith("vectors/"));
    const ofVectors = vectors.reduce((sum, { size }) => sum + size, 0);
    expect(ofVectors).toBeLessThanOrEqual(vectorBytes);
    expect(ofVectors).toBeGreaterThan(vectorBytes * 0.9);
    const others = packed.unpackedSize - ofVectors;
    expect(others).toBeLessThanOrEqual(installedBytes);
    expect(others).toBeGreaterThan(installedBytes * 0.9);
    expect(readManifest().dependencies).toBeUndefined();
  });
});
