import { ratioText, type Section } from "./page.ts";
import { type Target, targets, type Unit } from "./targets.ts";

/** Every target beside its figure of this run, and what to tell those who wrote the reasons. */
export function targetsSection(sections: readonly Section[]): {
  readonly section: Section;
  readonly warnings: readonly string[];
} {
  const figures = new Map(sections.flatMap((section) => Object.entries(section.figures ?? {})));
  const results = targets.map((target) => {
    const figure = figures.get(target.figure);
    if (figure === undefined || Number.isNaN(figure)) throw new Error(`no figure ${target.figure}`);
    return { target, figure, isReached: isReached(target, figure) };
  });
  const missed = results.filter(({ isReached }) => !isReached).length;
  return {
    section: {
      title: "Targets",
      text: `What was to be reached: ${results.length - missed} of ${results.length} are reached. The sections below say how each was measured.`,
      head: ["what", "target", "this run", "reached", "why not"],
      rows: results.map(({ target, figure, isReached }) => [
        ...[target.what, goalOf(target), textIn(target.unit, figure), isReached ? "reached" : "**missed**"],
        isReached ? "" : (target.missed ?? "not known yet"),
      ]),
    },
    warnings: results.flatMap(({ target, isReached }) => {
      if (isReached === (target.missed === undefined)) return [];
      return [
        `${target.figure}: ${isReached ? "reached, yet a reason stands there" : "missed, without a reason"}`,
      ];
    }),
  };
}

function isReached({ most = Infinity, least = 0 }: Target, figure: number): boolean {
  return figure <= most && figure >= least;
}

function goalOf({ unit, most, least = 0 }: Target): string {
  return most === undefined ? `≥ ${goalText(unit, least)}` : `≤ ${goalText(unit, most)}`;
}

function goalText(unit: Unit, goal: number): string {
  return unit === "ratio" ? `${goal} ×` : textIn(unit, goal).replace("~ ", "").replace(".0 ", " ");
}

function textIn(unit: Unit, figure: number): string {
  switch (unit) {
    case "ratio":
      return ratioText(figure);
    case "microseconds":
      return `~ ${figure.toFixed(1)} µs`;
    case "milliseconds":
      return `~ ${figure.toFixed(1)} ms`;
    case "bytes":
      return `${Math.round(figure).toLocaleString("en-US")} B`;
    case "aSecond":
      return `~ ${Math.round(figure).toLocaleString("en-US")}`;
  }
}
