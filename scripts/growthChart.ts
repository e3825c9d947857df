// Draws docs/growth.svg from docs/performance.md: what takes longer with more in the tenant, and what does not.
import { chartLines, sectionOf, timeIn } from "./chart.ts";

interface Growth {
  readonly label: string;
  readonly few: string;
  readonly many: string;
}

const size = { width: 720, rowHeight: 32, top: 62, left: 260, right: 190 };

/** The chart as SVG, from the text of docs/performance.md. */
export function growthChart(performancePage: string): string {
  const growths = growthsIn(performancePage);
  const height = size.top + growths.length * size.rowHeight + 8;
  const title = `Time at 100,000 against 1,000: ${growths.map((each) => `${each.label} ${factorText(each)}`).join("; ")}`;
  const most = Math.max(2, ...growths.map(factorOf));
  return chartLines({ width: size.width, height, title }, [
    `  <text x="12" y="24" font-weight="600">How much longer it takes with 100,000 entries than with 1,000</text>`,
    `  <text x="12" y="44">One that grew with the entries would take a hundred times as long. The line is 1 ×: no longer at all.</text>`,
    ...growths.flatMap((growth, place) => rowLines(growth, place, most)),
    `  <path class="grid" d="M${size.left + lengthOf(1, most)} ${size.top - 6}V${height - 8}"/>`,
  ]);
}

function rowLines(growth: Growth, place: number, most: number): readonly string[] {
  const y = size.top + place * size.rowHeight;
  const width = lengthOf(factorOf(growth), most);
  const times = `${factorText(growth)} (${growth.few} → ${growth.many})`;
  return [
    `  <text x="${size.left - 12}" y="${y + 16}" text-anchor="end">${growth.label}</text>`,
    `  <rect class="bar ours" x="${size.left}" y="${y}" width="${width}" height="22" rx="2"/>`,
    `  <text x="${size.left + width + 8}" y="${y + 16}">${times}</text>`,
  ];
}

function lengthOf(factor: number, most: number): number {
  return Math.round((factor / most) * (size.width - size.left - size.right));
}

function factorOf({ few, many }: Growth): number {
  return (timeIn(many) ?? NaN) / (timeIn(few) ?? NaN);
}

function factorText(growth: Growth): string {
  return `${factorOf(growth).toFixed(1)} ×`;
}

/** Commands and the ledger have both times in a row; questions have a row for each number of entries. */
function growthsIn(page: string): readonly Growth[] {
  const commands = cellsOf(page, "A command on a large tenant").map(([label = "", few = "", many = ""]) => {
    return growth(`a command: ${label}`, few, many);
  });
  const ledger = cellsOf(page, "The ledger alone").map(([label = "", few = "", many = ""]) => {
    return growth(`the ledger alone: ${label}`, few, many);
  });
  return [...pairedIn(page, "A question by ids"), ...pairedIn(page, "Lists"), ...ledger, ...commands];
}

function pairedIn(page: string, title: string): readonly Growth[] {
  const rows = cellsOf(page, title);
  return rows
    .filter(([, entries]) => entries === "1,000")
    .flatMap(([label = "", , few = ""]) => {
      const other = rows.find(([name, entries]) => name === label && entries === "100,000");
      return other === undefined ? [] : [growth(label.split(",")[0] ?? label, few, other[2] ?? "")];
    });
}

function growth(label: string, few: string, many: string): Growth {
  return { label: label.replaceAll("`", ""), few: few.replace("~ ", ""), many: many.replace("~ ", "") };
}

/** The cells of the table of a section, without its head. */
function cellsOf(page: string, title: string): readonly (readonly string[])[] {
  const lines = sectionOf(page, title)
    .split("\n")
    .filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => line.slice(2, -2).split(" | "));
}
