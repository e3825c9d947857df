import Table from "cli-table3";
import { shownLine } from "./shownLine.ts";

const none = "";

/** The widest a last column gets: longer cells go on in the next line. */
const widest = 84;

/** Lines with aligned columns, indented, with nothing drawn around them. Without heads, the last column is wrapped. */
export function tableLines(
  heads: readonly string[] | null,
  rows: readonly (readonly string[])[],
  emphasised: (text: string) => string,
): readonly string[] {
  const table = new Table({
    chars: {
      ...{ top: none, "top-mid": none, "top-left": none, "top-right": none },
      ...{ bottom: none, "bottom-mid": none, "bottom-left": none, "bottom-right": none },
      ...{ left: none, "left-mid": none, mid: none, "mid-mid": none, right: none, "right-mid": none },
      middle: "  ",
    },
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    ...(heads === null && { colWidths: [null, widest], wordWrap: true }),
  });
  if (heads !== null) table.push(heads.map(emphasised));
  table.push(...rows.map((row) => row.map(shownLine)));
  return table
    .toString()
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
}
