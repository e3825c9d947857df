// Draws docs/speed.svg from the section "Against CASL" of docs/performance.md.

interface Bar {
  readonly label: string;
  readonly nanoseconds: number;
}

const size = { width: 720, rowHeight: 40, top: 44, left: 320, right: 70 };

/** The chart as SVG, from the text of docs/performance.md. */
export function speedChart(performancePage: string): string {
  const bars = barsIn(performancePage);
  const longest = Math.max(...bars.map(({ nanoseconds }) => nanoseconds));
  const height = size.top + bars.length * size.rowHeight + 8;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" role="img" aria-labelledby="title">`,
    `  <title id="title">Nanoseconds for a decision: ${bars.map(describe).join("; ")}</title>`,
    "  <style>",
    "    text { font: 14px system-ui, sans-serif; fill: #57606a }",
    "    .bar { fill: #8c959f }",
    "    .ours { fill: #1f6feb }",
    "    @media (prefers-color-scheme: dark) { text { fill: #9da7b3 } .bar { fill: #6e7681 } .ours { fill: #58a6ff } }",
    "  </style>",
    `  <text x="12" y="24" font-weight="600">Nanoseconds for a decision about an asset; shorter is faster</text>`,
    ...bars.flatMap((bar, place) => barLines(bar, place, longest)),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

function barLines({ label, nanoseconds }: Bar, place: number, longest: number): readonly string[] {
  const y = size.top + place * size.rowHeight;
  const width = Math.round((nanoseconds / longest) * (size.width - size.left - size.right));
  const style = label.includes("AccessAsset") ? "bar ours" : "bar";
  return [
    `  <text x="${size.left - 12}" y="${y + 19}" text-anchor="end">${label}</text>`,
    `  <rect class="${style}" x="${size.left}" y="${y}" width="${width}" height="28" rx="2"/>`,
    `  <text x="${size.left + width + 8}" y="${y + 19}">${nanoseconds} ns</text>`,
  ];
}

/** The rows of the table whose time is in nanoseconds. */
function barsIn(page: string): readonly Bar[] {
  const section = page.split("\n## ").find((each) => each.startsWith("Against CASL")) ?? "";
  const rows = section.matchAll(/^\| (.+?) \| ~ ([\d,]+) ns \|/gm);
  return Array.from(rows, ([, label = "", time = ""]) => ({
    label: label.replaceAll("`", ""),
    nanoseconds: Number(time.replaceAll(",", "")),
  }));
}

function describe({ label, nanoseconds }: Bar): string {
  return `${label} ${nanoseconds}`;
}
