// Makes the generated pages below docs, and the JSON Schemas. Tests fail when one of them is out of date.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { commandsPage } from "./commandsPage.ts";
import { compiledLocales, localeFiles, type Messages } from "./compiledLocale.ts";
import { growthChart } from "./growthChart.ts";
import { jsonSchemas } from "./jsonSchemas.ts";
import { localeFaults } from "./localeFaults.ts";
import { exportGroups, questionsPage } from "./questionsPage.ts";
import { allLabels, allLocales, reasonsPage } from "./reasonsPage.ts";
import { rulesPage } from "./rulesPage.ts";
import { speedChart } from "./speedChart.ts";
import { withStorageCounts } from "./storageCounts.ts";

const root = new URL("../", import.meta.url);

const files = localeFiles();
const english = JSON.parse(files.get("en") ?? "{}") as Messages;
const faults = [...files].flatMap(([language, json]) => localeFaults(language, json, english));
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}

rmSync(new URL("schemas/", root), { recursive: true, force: true });
for (const [path, text] of jsonSchemas()) write(path, text);

for (const [path, text] of compiledLocales()) write(path, text);
// Loaded here, as it loads what was compiled just now.
const { issuesFound, walk } = await import("../test/explain/walk.ts");
write("docs/reasons.md", reasonsPage(walk(), issuesFound(), await allLocales(), await allLabels()));
write("docs/rules.md", rulesPage());
const groups = exportGroups();
write("docs/questions.md", questionsPage(groups));
write("docs/commands.md", commandsPage(groups));
const performance = readFileSync(new URL("docs/performance.md", root), "utf8");
write("docs/speed.svg", speedChart(performance));
write("docs/growth.svg", growthChart(performance));
write("docs/storage.md", withStorageCounts(readFileSync(new URL("docs/storage.md", root), "utf8")));

function write(path: string, text: string): void {
  const file = new URL(path, root);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
}
