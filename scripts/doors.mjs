// The one list of what can be imported by the library's name. The builds, the `exports` of package.json, the API reports
// and the checks of the tarball follow from it. To add a door: a line here, `npm run exports`, a line in `paths` of
// tsconfig.json.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;
const manifest = join(root, "package.json");

/** Where each door stands in the source. */
export const doors = {
  ".": "src/index.ts",
  "./explain": "src/explain/index.ts",
  // Apart, so that only the languages that somebody imports are loaded.
  "./explain/en": "src/explain/en.ts",
  "./explain/de": "src/explain/de.ts",
  "./storage": "src/storage/index.ts",
  "./analysis": "src/analysis/index.ts",
  "./testing": "src/testing/index.ts",
  // Apart, as it needs fast-check.
  "./testing/arbitraries": "src/testing/arbitraries/index.ts",
};

/** Doors for the configuration of test runners. They read and write files, so they stand outside of `src`, and run in Node alone. */
export const runnerDoors = {
  "./testing/vitest": "runners/vitest.ts",
  "./testing/jest": "runners/jest.ts",
};

/**
 * The library with a recorder around it, under which test runners find it. It has the exports of the first door, so the build
 * makes it, and no list of them is kept by hand.
 */
export const recordedDoor = "./testing/recorded";

/** Folders of JSON that are handed out as they are: they are generated into the repository, not built. */
const jsonFolders = ["schemas", "vectors"];

/** The path of a door in each build, without its extension: "index". */
export function pathOf(source) {
  return source.replace(/^src\/|\.ts$/g, "");
}

/** The name by which a door is imported: "tenant-policy/explain". */
export function importNameOf(door) {
  return `tenant-policy${door.slice(1)}`;
}

/**
 * The `exports` of package.json. Node gets one bundled file, everything else one file a module: a bundler, too, when it
 * bundles for Node. Bundlers take `module`, which Node does not know.
 */
export function exportsMap() {
  const built = Object.entries(doors).map(([door, source]) => [door, waysTo(pathOf(source))]);
  const runners = Object.entries(runnerDoors).map(([door, source]) => {
    const path = source.replace(/\.ts$/, "");
    return [
      door,
      {
        import: { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` },
        require: { types: `./dist/${path}.d.cts`, default: `./dist/${path}.cjs` },
      },
    ];
  });
  const recorded = [recordedDoor, waysTo(recordedDoor.slice(2))];
  const json = jsonFolders
    .filter((folder) => existsSync(join(root, folder)))
    .map((folder) => `./${folder}/*.json`);
  const asTheyAre = [...json, "./package.json"].map((path) => [path, path]);
  return Object.fromEntries([...built, ...runners, recorded, ...asTheyAre]);
}

function waysTo(path) {
  return {
    import: {
      types: `./dist/esm/${path}.d.ts`,
      module: `./dist/esm/${path}.js`,
      node: `./dist/node/${path}.js`,
      default: `./dist/esm/${path}.js`,
    },
    require: { types: `./dist/cjs/${path}.d.cts`, default: `./dist/node/${path}.cjs` },
  };
}

export function readManifest() {
  return JSON.parse(readFileSync(manifest, "utf8"));
}

export function isExportsMapFresh() {
  return JSON.stringify(readManifest().exports) === JSON.stringify(exportsMap());
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(manifest, `${JSON.stringify({ ...readManifest(), exports: exportsMap() }, null, 2)}\n`);
}
