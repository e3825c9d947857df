import { bodies } from "./bodies.ts";
import { compared, measured } from "./measure.ts";
import { ratioText, type Section, timeText } from "./page.ts";

const bodyLength = 4_000_000;
const idCount = 32_768;

/** The time of what tests count the work of (test/laws/boundedWork.test.ts), with its limit beside it. */
export function hostileSections(): readonly Section[] {
  return [bodiesSection(), collisionsSection(), sizesSection()];
}

function bodiesSection(): Section {
  const rows = Object.keys(bodies).map((name) => {
    const { base, figure, ratio } = compared(
      [`hostile/${name}/JSON.parse`, bodyLength],
      [`hostile/${name}/parseCommand`, bodyLength],
    );
    const megabytes = (reader: string): string =>
      `~ ${measured([`hostile/${name}/${reader}/megabytes`, bodyLength]).toFixed(0)} MB`;
    return [
      ...[name, timeText(base * 1e6), timeText(figure * 1e6), ratioText(ratio)],
      ...[name.startsWith("zeros") ? "≤ 3 ×" : "≤ 4 ×"],
      ...[megabytes("JSON.parse"), megabytes("parseCommand")],
      name.startsWith("zeros") ? "≤ 50 MB" : "",
    ];
  });
  return {
    title: "Hostile: a body of 4 MB",
    text: "Texts that are no commands, in a process that reads its first. `parseCommand` begins with `JSON.parse`. Memory is what the process grows by at most.",
    head: [
      "body",
      "`JSON.parse`",
      "`parseCommand`",
      "ratio",
      "limit",
      "memory of the one",
      "of the other",
      "limit",
    ],
    rows,
  };
}

function collisionsSection(): Section {
  let growth = 0;
  const row = (name: string, what: string): readonly string[] => {
    const { base, figure, ratio } = compared(
      [`hostile/${name}/ordinary`, idCount],
      [`hostile/${name}/colliding`, idCount],
      3,
    );
    // The first is about commands.
    if (growth === 0) growth = ratio;
    return [what, timeText(base * 1e6), timeText(figure * 1e6), ratioText(ratio), "≤ 4 ×"];
  };
  const rows = [
    row("their bounces", "a bounce of each"),
    row("loading teammates who have them", "`parseTenant` of as many teammates"),
    row("looking each up", "`entryOf` of each"),
    row("numbers", "`parseTenant` of as many, with numbers for ids"),
  ];
  return {
    title: "Hostile: ids made to collide",
    text:
      `${idCount.toLocaleString("en-US")} addresses of one FNV-1a hash, made as an attacker would, against ordinary ones of the same ` +
      "lengths; and ids such as `1048583`, which collide in the maps of Node 20.0.",
    head: ["", "ordinary", "made to collide", "ratio", "limit"],
    rows,
    figures: { "hostile/collisions": growth },
  };
}

function sizesSection(): Section {
  const row = (
    what: string,
    name: string,
    sizes: readonly [number, number],
    limit: string,
  ): readonly string[] => {
    const { base, figure, ratio } = compared([name, sizes[0]], [name, sizes[1]]);
    const [few, many] = sizes.map((size) => size.toLocaleString("en-US"));
    return [
      what,
      `${few ?? ""}: ${timeText(base)}`,
      `${many ?? ""}: ${timeText(figure)}`,
      ratioText(ratio),
      limit,
    ];
  };
  return {
    title: "Hostile: what does not grow",
    text: "One command with so much in it, or one of so many that follow each other.",
    head: ["", "with few", "with many", "growth", "limit"],
    rows: [
      row("a stranger's command with so many zeros", "hostile/stranger", [1, 2_000_000], "≤ 1.5 ×"),
      row("a question about a list of so many holes", "hostile/holes", [1, 2 ** 32 - 1], "≤ 1.5 ×"),
      row("one share of an app that is shared so often", "hostile/shares", [100, 1_000], "≤ 2 ×"),
      row("one domain of so many that are allowed", "hostile/domains", [100, 1_000], "≤ 2 ×"),
    ],
  };
}
