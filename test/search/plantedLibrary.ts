import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Library } from "./library.ts";
import { edited, type PlantedHole } from "./plantedHole.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The library without the rule. An edit of a file that the library does not load is a mistake in the table. */
export async function plantedLibrary(hole: PlantedHole): Promise<Library> {
  const bundled = await build({
    entryPoints: [join(root, "src/index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    plugins: [editing(hole)],
  });
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-hole-"));
  try {
    const file = join(folder, "library.mjs");
    writeFileSync(file, bundled.outputFiles[0]?.text ?? "");
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Library;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function editing(hole: PlantedHole): Plugin {
  const awaited = new Set(hole.edits.map(({ path }) => path));
  return {
    name: "planted hole",
    setup(bundler) {
      bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const name = relative(root, path);
        if (!awaited.delete(name)) return null;
        return { contents: edited(hole, name, readFileSync(path, "utf8")), loader: "ts" };
      });
      bundler.onEnd(() => {
        if (awaited.size > 0) throw new Error(`${hole.name}: never loaded ${[...awaited].join(", ")}`);
      });
    },
  };
}
