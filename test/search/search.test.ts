import { describe, expect, it } from "vitest";
import { type CommandType, commandTypes } from "../../src/index.ts";
import { coalitions } from "./coalitions.ts";
import { library, type Library } from "./library.ts";
import { edited } from "./plantedHole.ts";
import { plantedHoles } from "./plantedHoles.ts";
import { plantedLibrary } from "./plantedLibrary.ts";
import { searchOf } from "./search.ts";
import { written } from "./trail.ts";
import { textOf } from "../sources.ts";
import { runs } from "../thoroughness.ts";

// A short search. `npm run search` goes on for a minute, or as long as one likes, and looks for every planted hole.

const seed = 20_261_121;
/** Each way of each coalition: enough for a first step of everybody. */
const commandsEach = runs(25, 200);
/** Enough for a second step. */
const commandsToTheHole = 200;

describe("the search", () => {
  const tried = new Set<CommandType>();
  let isSetUp = false;
  const watched: Library = {
    ...library,
    transition: (tenant, command) => {
      if (isSetUp && "type" in command) tried.add(command.type);
      return library.transition(tenant, command);
    },
  };

  it.each(coalitions.map((each) => [each.name, each] as const))(
    "[ST13] finds nothing that anybody gains: %s",
    (name, coalition) => {
      isSetUp = false;
      const search = searchOf(watched, seed, [coalition]);
      isSetUp = true;
      search.goOn(commandsEach);
      const found = search.finding();
      expect(found === null ? null : written(found)).toBeNull();
      const outcomes = search.outcomes().get(name) ?? [];
      expect(outcomes.length).toBeGreaterThan(1);
      expect(outcomes.filter(({ commands, isDone }) => commands < commandsEach && !isDone)).toEqual([]);
    },
  );

  it("[ST13] tries every command, in one coalition or another", () => {
    expect(commandTypes.filter((type) => !tried.has(type))).toEqual([]);
  });

  // `npm run search -- --planted` looks for every hole in every coalition; an Owner gains nothing by these two.
  const searched = coalitions.filter((each) => each.name.startsWith("Full Access"));

  it.each(["TM2: Full Access invites Owners", "UP25: profiles beyond one's own are handed on"])(
    "[not ST13] finds the hole where a rule is taken out: %s",
    async (name) => {
      const hole = plantedHoles.find((each) => each.name === name);
      const search = searchOf(
        hole === undefined ? expect.unreachable(name) : await plantedLibrary(hole),
        seed,
        searched,
      );
      search.goOn(commandsToTheHole);
      expect(search.finding()).not.toBeNull();
    },
  );
});

describe("the planted holes", () => {
  it.each(plantedHoles.map((hole) => [hole.name, hole] as const))(
    "are in the source as it is: %s",
    (_, hole) => {
      for (const { path } of hole.edits) expect(edited(hole, path, textOf(path))).not.toBe(textOf(path));
    },
  );

  it("have names of their own", () => {
    const names = plantedHoles.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
