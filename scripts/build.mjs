// Builds dist from nothing. The declarations for ESM and CommonJS are the same text: making them takes longest, so they
// are made once.
import { spawnSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync("npx", ["--no-install", "tsup", "--silent"], { stdio: "inherit" });
if (status === 0) copyFileSync("dist/index.d.ts", "dist/index.d.cts");
process.exitCode = status ?? 1;
