// docs/compatibility.md: its tables are written by the checks that saw what stands in them, each between marks of its own.
import { readFileSync, writeFileSync } from "node:fs";
import { expectEqual } from "./tally.mjs";

const page = new URL("../docs/compatibility.md", import.meta.url);
const isWriting = process.argv.includes("--write");

/** Of each row, the cells. With --write, the table is written; otherwise it has to say the same. */
export async function checkTable(check, name, head, rows) {
  const table = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const text = readFileSync(page, "utf8");
  const place = new RegExp(`(<!-- ${name} -->\n\n)[^]*?(\n\n<!-- /${name} -->)`);
  if (isWriting)
    writeFileSync(
      page,
      text.replace(place, (_, before, after) => before + table + after),
    );
  else
    await check(`docs/compatibility.md says of ${name} what was seen`, () => {
      expectEqual(place.exec(text)?.[0].split("\n").slice(2, -2), table.split("\n"), "table");
    });
}
