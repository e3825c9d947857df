// Runs the check of one folder by hand, on a fresh build: node scripts/in-folder.mjs compat/bundlers [options]
import { spawnSync } from "node:child_process";
import { installMissing } from "./folders.mjs";

const [folder, ...options] = process.argv.slice(2);
process.chdir(new URL("..", import.meta.url).pathname);
installMissing(folder);
for (const command of [["scripts/build.mjs"], [`${folder}/run.mjs`, ...options]]) {
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
