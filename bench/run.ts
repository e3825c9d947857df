// Measures everything and prints the page; with --write, writes it to docs/performance.md. It takes some minutes. With the
// names of parts, such as `hostile`, it measures these alone.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { pageOf, sectionText } from "./page.ts";
import { partNames, sections } from "./sections.ts";

const [isWritten, asked] = [process.argv.includes("--write"), process.argv.slice(2).filter(isName)];
const unknown = asked.filter((name) => !partNames.includes(name));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}: there are ${partNames.join(", ")}`);
if (isWritten && asked.length > 0) throw new Error("the page is written as a whole");

const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
if (status !== 0) throw new Error("the build failed");

if (asked.length > 0) console.log((await sections(asked)).map(sectionText).join("\n"));
else {
  const page = pageOf(await sections(partNames));
  console.log(page);
  if (isWritten) write(page);
}

function isName(argument: string): boolean {
  return !argument.startsWith("--");
}

function write(page: string): void {
  const path = new URL("../docs/performance.md", import.meta.url);
  // Other commands write the sections between such marks, and they stay.
  const others = readFileSync(path, "utf8").match(/<!-- (\w+):begin -->.*<!-- \1:end -->\n/gs) ?? [];
  writeFileSync(path, [page, ...others].join("\n"));
}
