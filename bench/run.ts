// Measures everything and prints the page; with --write, writes it to docs/performance.md. It takes some minutes.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { pageOf } from "./page.ts";
import { sections } from "./sections.ts";

const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
if (status !== 0) throw new Error("the build failed");

const page = pageOf(await sections());
console.log(page);
if (process.argv.includes("--write")) {
  const path = new URL("../docs/performance.md", import.meta.url);
  // Other commands write the sections between such marks, and they stay.
  const others = readFileSync(path, "utf8").match(/<!-- (\w+):begin -->.*<!-- \1:end -->\n/gs) ?? [];
  writeFileSync(path, [page, ...others].join("\n"));
}
