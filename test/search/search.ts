import { everything, themes } from "./alphabet/themes.ts";
import { breadthFirst } from "./breadthFirst.ts";
import { chanceFrom } from "./chance.ts";
import { coalitions } from "./coalitions.ts";
import type { Explorer, Outcome } from "./explorer.ts";
import type { Library } from "./library.ts";
import { oracleOf } from "./oracle/oracle.ts";
import { randomWalks } from "./randomWalks.ts";
import type { Coalition } from "./scene.ts";
import { sceneOf } from "./smallTenant.ts";
import type { Finding } from "./trail.ts";

/** A search of coalitions, which goes on from where it stopped. */
export interface Search {
  /** Each coalition in each way, up to so many commands. It stops at the first finding, and once it is over. */
  readonly goOn: (commandsEach: number, isOver?: () => boolean) => void;
  readonly finding: () => Finding | null;
  /** Whether nothing is left to visit. */
  readonly isDone: () => boolean;
  /** What each coalition has come to, by its name. */
  readonly outcomes: () => ReadonlyMap<string, readonly Outcome[]>;
}

export function searchOf(library: Library, seed: number, searched = coalitions): Search {
  const explorers = new Map(searched.map((each) => [each.name, explorersOf(library, each, seed)]));
  const all = [...explorers.values()].flat();
  const finding = (): Finding | null => {
    for (const explorer of all) {
      const found = explorer.outcome().finding;
      if (found !== null) return found;
    }
    return null;
  };
  return {
    goOn: (commandsEach, isOver = () => false) => {
      for (const explorer of all) {
        if (finding() !== null || isOver()) return;
        explorer.goOn(commandsEach, isOver);
      }
    },
    finding,
    isDone: () => all.every((explorer) => explorer.outcome().isDone),
    outcomes: () =>
      new Map([...explorers].map(([name, its]) => [name, its.map((explorer) => explorer.outcome())])),
  };
}

/** The ways to search: breadth-first by each theme, and at random. */
function explorersOf(library: Library, coalition: Coalition, seed: number): readonly Explorer[] {
  const scene = sceneOf(library, coalition);
  const oracle = oracleOf(library, scene);
  return [
    ...themes.map((theme) => breadthFirst(library, scene, oracle, theme)),
    randomWalks(library, scene, oracle, [...themes, everything], chanceFrom(seed)),
  ];
}
