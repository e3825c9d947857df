// `npm run bench:service`: the service under load, on a PostgreSQL server of its own, with the library as its users have it. It
// writes docs/service.md. With --short it prints the page of a short run instead.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installExample } from "./example.mjs";
import { run } from "./packed.mjs";
import { startPostgres } from "./postgres.mjs";

const root = new URL("..", import.meta.url).pathname;
const folder = "examples/tenant-service";
run(process.execPath, ["scripts/build.mjs"], root);
installExample(folder);
const socket = startPostgres("on");
if (socket === undefined) throw new Error("install postgresql");
const { status } = spawnSync(
  process.execPath,
  ["--import", "tsx", "bench/run.ts", ...process.argv.slice(2)],
  {
    ...{ cwd: join(root, folder), stdio: "inherit" },
    env: { ...process.env, DATABASE_URL: `postgres://postgres@localhost/postgres?host=${socket}` },
  },
);
process.exitCode = status ?? 1;
