// What the charts of docs/performance.md have in common.

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** What a screen reader says. */
  readonly title: string;
}

/** An SVG with these lines in it, which follows the reader's light or dark. */
export function chartLines({ width, height, title }: Frame, lines: readonly string[]): string {
  const all = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `  <title id="title">${title}</title>`,
    "  <style>",
    "    text { font: 14px system-ui, sans-serif; fill: #57606a }",
    "    .bar { fill: #8c959f }",
    "    .ours { fill: #1f6feb }",
    "    .grid { stroke: #8c959f; stroke-opacity: 0.3 }",
    "    @media (prefers-color-scheme: dark) {",
    "      text { fill: #9da7b3 } .bar { fill: #6e7681 } .ours { fill: #58a6ff }",
    "    }",
    "  </style>",
    ...lines,
    "</svg>",
  ];
  return `${all.join("\n")}\n`;
}

/** A section of a page, by its title; empty where the page has none. */
export function sectionOf(page: string, title: string): string {
  return page.split("\n## ").find((each) => each.startsWith(`${title}\n`)) ?? "";
}

const units: Readonly<Record<string, number>> = { ns: 1, µs: 1_000, ms: 1_000_000 };

/** The nanoseconds of a cell such as "~ 1.5 µs". */
export function timeIn(cell: string): number | undefined {
  const [, count = "", unit = ""] = /([\d.,]+) (ns|µs|ms)/.exec(cell) ?? [];
  const factor = units[unit];
  return factor === undefined ? undefined : Number(count.replaceAll(",", "")) * factor;
}
