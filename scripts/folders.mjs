// Folders with dependencies of their own, for checks whose tools the root does not need. By hand, with a folder:
// node scripts/folders.mjs compat/bundlers
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;

/** Installs by the lock file of a folder, unless that was done since the lock file changed. */
export function installMissing(folder) {
  const place = join(root, folder);
  if (
    changedAt(join(place, "node_modules/.package-lock.json")) >= changedAt(join(place, "package-lock.json"))
  )
    return;
  console.log(`npm ci in ${folder}`);
  execFileSync("npm", ["ci", "--silent", "--no-audit", "--no-fund"], { cwd: place, stdio: "inherit" });
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (process.argv[1] === import.meta.filename) installMissing(process.argv[2]);
