// The library as a commit of this repository's history has it, for tests in which two releases run beside each other.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = new URL("..", import.meta.url).pathname;

/** The last commit before the service and before `personOf`, which the service imports. */
const commit = "2015b887d49e9ef740f32ae35a6fdb8fb4d5ee91";

/** What today's service imports and the older library lacks. No command needs it, and nothing else is sent to that release. */
const missing = `
export function personOf() {
  throw new Error("This release has no personOf.");
}
`;

/** The folder of the package, until this process ends. Undefined where the history is not there. */
export async function olderLibrary() {
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-older-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  if (!isExtracted(folder)) return undefined;
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const { doors, pathOf, readManifest } = await import(pathToFileURL(join(folder, "scripts/doors.mjs")).href);
  const input = Object.fromEntries(
    Object.values(doors).map((source) => [pathOf(source), join(folder, source)]),
  );
  const manifest = readManifest();
  const external = Object.keys(manifest.peerDependencies).map((name) => new RegExp(`^${name}(/|$)`));
  const tsconfig = join(folder, "tsconfig.src.json");
  const bundle = await rolldown({ cwd: folder, input, tsconfig, external, platform: "node" });
  await bundle.write({ dir: join(folder, "dist/node") });
  writeFileSync(join(folder, "dist/node/today.js"), `export * from "./index.js";\n${missing}`);
  manifest.exports["."].import.node = "./dist/node/today.js";
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  return folder;
}

/** A clone without its history fetches it, where it can. */
function isExtracted(folder) {
  const git = (...options) => execFileSync("git", options, { cwd: root, maxBuffer: 2 ** 28, stdio: "pipe" });
  for (const prepare of [() => undefined, () => git("fetch", "--quiet", "--unshallow")]) {
    try {
      prepare();
      const input = git("archive", commit);
      execFileSync("tar", ["-x", "-C", folder], { input, stdio: ["pipe", "ignore", "ignore"] });
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
