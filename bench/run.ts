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
  // Another command writes the section between these marks, and it stays.
  const [bundlers = ""] =
    /<!-- bundlers:begin -->.*<!-- bundlers:end -->\n/s.exec(readFileSync(path, "utf8")) ?? [];
  writeFileSync(path, bundlers === "" ? page : `${page}\n${bundlers}`);
}
