// Measures everything and writes docs/performance.md; `npm run docs` draws the charts from it. It takes a quarter of an hour.
// With the names of parts, such as `hostile` or `others`, it measures these alone and prints them.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { pageOf, sectionText } from "./page.ts";
import { partNames, sections } from "./sections.ts";
import { targetsSection } from "./targetsSection.ts";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !partNames.includes(name));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(", ")}: there are ${partNames.join(", ")}`);

const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
if (status !== 0) throw new Error("the build failed");

if (asked.length > 0) console.log((await sections(asked)).map(sectionText).join("\n"));
else {
  const made = await sections(partNames);
  const { section, warnings } = targetsSection(made);
  for (const warning of warnings) console.warn(`targets.ts: ${warning}`);
  write(pageOf([section, ...made]));
}

function write(page: string): void {
  const path = new URL("../docs/performance.md", import.meta.url);
  // Other commands write the sections between such marks, and they stay.
  const others = readFileSync(path, "utf8").match(/<!-- (\w+):begin -->.*<!-- \1:end -->\n/gs) ?? [];
  writeFileSync(path, [page, ...others].join("\n"));
}
