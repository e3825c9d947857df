// Draws docs/speed.svg from the section "Against what people would use instead" of docs/performance.md.
import { chartLines, sectionOf, timeIn } from "./chart.ts";

interface Bar {
  readonly label: string;
  readonly nanoseconds: number;
  readonly time: string;
}

const size = { width: 720, rowHeight: 32, top: 62, left: 300, right: 80 };

/** The chart as SVG, from the text of docs/performance.md. Each step to the right is ten times as long. */
export function speedChart(performancePage: string): string {
  const bars = barsIn(performancePage);
  const height = size.top + bars.length * size.rowHeight + 8;
  const title = `Time of a decision: ${bars.map(({ label, time }) => `${label} ${time}`).join("; ")}`;
  const longest = Math.log10(Math.max(...bars.map(({ nanoseconds }) => nanoseconds), 10));
  return chartLines({ width: size.width, height, title }, [
    `  <text x="12" y="24" font-weight="600">The time of a decision about an asset; shorter is faster</text>`,
    `  <text x="12" y="44">The scale is logarithmic: a bar that is a step longer takes ten times as long.</text>`,
    ...gridLines(longest, height),
    ...bars.flatMap((bar, place) => barLines(bar, place, longest)),
  ]);
}

function gridLines(longest: number, height: number): readonly string[] {
  const steps = Array.from({ length: Math.floor(longest) + 1 }, (_, step) => step);
  return steps.map((step) => {
    const x = size.left + lengthOf(10 ** step, longest);
    return `  <path class="grid" d="M${x} ${size.top - 6}V${height - 8}"/>`;
  });
}

function barLines({ label, nanoseconds, time }: Bar, place: number, longest: number): readonly string[] {
  const y = size.top + place * size.rowHeight;
  const width = lengthOf(nanoseconds, longest);
  const style = label.includes("AccessAsset") ? "bar ours" : "bar";
  return [
    `  <text x="${size.left - 12}" y="${y + 16}" text-anchor="end">${label}</text>`,
    `  <rect class="${style}" x="${size.left}" y="${y}" width="${width}" height="22" rx="2"/>`,
    `  <text x="${size.left + width + 8}" y="${y + 16}">${time}</text>`,
  ];
}

function lengthOf(nanoseconds: number, longest: number): number {
  return Math.round(
    (Math.max(Math.log10(nanoseconds), 0.05) / longest) * (size.width - size.left - size.right),
  );
}

/** The rows that answer questions: not what is made once. */
function barsIn(page: string): readonly Bar[] {
  const rows = sectionOf(page, "Against what people would use instead").matchAll(
    /^\| ([^|]+) \| (~ [^|]+) \|/gm,
  );
  return Array.from(rows, ([, label = "", time = ""]) => ({
    label: label.replaceAll("`", ""),
    nanoseconds: timeIn(time) ?? 1,
    time: time.replace("~ ", ""),
  })).filter(({ label }) => !label.startsWith("making"));
}
