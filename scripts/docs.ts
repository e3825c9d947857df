// Makes the generated pages below docs, and the JSON Schemas. Tests fail when one of them is out of date.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./jsonSchemas.ts";
import { exportGroups, questionsPage } from "./questionsPage.ts";
import { rulesPage } from "./rulesPage.ts";
import { speedChart } from "./speedChart.ts";

const root = new URL("../", import.meta.url);

rmSync(new URL("schemas/", root), { recursive: true, force: true });
for (const [path, text] of jsonSchemas()) write(path, text);

write("docs/rules.md", rulesPage());
write("docs/questions.md", questionsPage(exportGroups()));
write("docs/speed.svg", speedChart(readFileSync(new URL("docs/performance.md", root), "utf8")));

function write(path: string, text: string): void {
  const file = new URL(path, root);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, text);
}
