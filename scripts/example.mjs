// Starts an example that is a program of its own, with the library as its users have it: packed, and installed.
// node scripts/example.mjs examples/tenant-service | examples/admin-console | examples/unit-tests
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installMissing } from "./folders.mjs";
import { installPacked, run, tarballName } from "./packed.mjs";

const root = new URL("..", import.meta.url).pathname;

/** Installs what an example needs, and the library beside it. It is not saved: the lock file would hold the hash of one build. */
export function installExample(folder) {
  installMissing(folder);
  const tarball = join(installPacked(), tarballName());
  const npm = ["--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  run("npm", ["install", "--no-save", ...npm, tarball], join(root, folder));
}

if (process.argv[1] === import.meta.filename) {
  const [folder] = process.argv.slice(2);
  run(process.execPath, ["scripts/build.mjs"], root);
  installExample(folder);
  const { status } = spawnSync("npm", ["start", "--silent"], { cwd: join(root, folder), stdio: "inherit" });
  process.exitCode = status ?? 1;
}
