// Makes the generated pages below docs. Tests fail when one of them is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { exportGroups, questionsPage } from "./questionsPage.ts";
import { rulesPage } from "./rulesPage.ts";
import { speedChart } from "./speedChart.ts";

const folder = new URL("../docs/", import.meta.url).pathname;

write("rules.md", rulesPage());
write("questions.md", questionsPage(exportGroups()));
write("speed.svg", speedChart(readFileSync(`${folder}performance.md`, "utf8")));

function write(name: string, page: string): void {
  writeFileSync(folder + name, page);
}
