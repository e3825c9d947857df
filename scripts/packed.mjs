// The library as its users have it: packed, and installed by npm in a folder outside this repository, where nothing of
// the repository can be found by chance. The peers of its doors are taken in the versions of the repository's lock file.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readManifest } from "./doors.mjs";

const root = new URL("..", import.meta.url).pathname;

/** Needs dist. Under `npm run test:full` all checks share one installation. */
export function installPacked() {
  const shared = process.env.TENANT_POLICY_PACKED;
  if (shared !== undefined) return shared;
  const folder = mkdtempSync(join(tmpdir(), "tenant-policy-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], root);
  const consumer = {
    private: true,
    type: "module",
    // npm does not install what the library can do without: a door may import that.
    dependencies: { "tenant-policy": `file:./${tarballName()}`, ...locked(importedPeers()) },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(consumer, null, 2));
  run(
    "npm",
    ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"],
    folder,
  );
  return folder;
}

export function tarballName() {
  return `tenant-policy-${readManifest().version}.tgz`;
}

/** The peers that a built file imports. Of others, such as test runners, a door only has the types. */
function importedPeers() {
  const folder = join(root, "dist/esm");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".js"),
  );
  const texts = files.map((path) => readFileSync(join(folder, path), "utf8"));
  return Object.keys(readManifest().peerDependencies ?? {}).filter((name) =>
    texts.some((text) => text.includes(`from "${name}"`)),
  );
}

/** These packages in the versions of the repository's lock file. */
function locked(names) {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.fromEntries(names.map((name) => [name, packages[`node_modules/${name}`].version]));
}

/** What a command prints; its complaints too where it fails. */
export function run(command, options, cwd) {
  return execFileSync(command, options, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
