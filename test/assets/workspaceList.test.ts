import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areWorkspaces,
  holdsWorkspace,
  withoutWorkspace,
  withWorkspace,
} from "../../src/assets/workspaceList.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";

const workspaces: readonly Workspace[] = Array.from({ length: 30 }, (_, place): Workspace => {
  // A group and a team of one name, and names that an engine could take for the index of an array.
  const group = `${Math.floor(place / 3)}`;
  return place % 3 === 0 ? { level: "group", group } : { level: "team", group, team: `${place % 3}` };
});

const textOf = (workspace: Workspace): string => JSON.stringify(workspace);

/** The places of the workspaces that a list holds, by a look at each. */
function heldPlaces(list: readonly Workspace[]): readonly number[] {
  return workspaces.flatMap((workspace, place) => (holdsWorkspace(list, workspace) ? [place] : []));
}

describe("lists of workspaces that are made of each other", () => {
  /** `from` chooses one of the lists made so far, which may have others made of it already. */
  const step = fc.record({ from: fc.nat(), place: fc.nat(workspaces.length - 1) });

  it("[not ST18] hold what was added and not taken away, whichever list each is made of", () => {
    fc.assert(
      fc.property(fc.nat(workspaces.length), fc.array(step, { maxLength: 60 }), (start, steps) => {
        const begun = workspaces.slice(0, start);
        const made = [begun.reduce<readonly Workspace[]>(withWorkspace, [])];
        const models = [new Set(begun.map(textOf))];
        for (const { from, place } of steps) {
          // Mostly the newest list, so that long histories come about.
          const chosen = from % 4 === 0 ? from % made.length : made.length - 1;
          const list = made[chosen] as readonly Workspace[];
          const model = new Set(models[chosen]);
          const workspace = workspaces[place] as Workspace;
          const isHeld = model.delete(textOf(workspace));
          if (!isHeld) model.add(textOf(workspace));
          models.push(model);
          made.push(
            isHeld ? withoutWorkspace(list, { ...workspace }) : withWorkspace(list, { ...workspace }),
          );
        }
        for (const [place, list] of made.entries()) {
          const texts = new Set(list.map(textOf));
          expect(texts).toEqual(models[place]);
          expect(heldPlaces(list).map((each) => textOf(workspaces[each] as Workspace))).toEqual(
            workspaces.map(textOf).filter((text) => texts.has(text)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are frozen with all that is in them, and leave the earlier list as it is", () => {
    const list = workspaces.reduce<readonly Workspace[]>(withWorkspace, []);
    const team = { level: "team", group: "new", team: "t" } as const;
    const longer = withWorkspace(list, team);
    const shorter = withoutWorkspace(longer, workspaces[4] as Workspace);
    expect([longer, shorter, team].map(Object.isFrozen)).toEqual([true, true, true]);
    expect([list.length, longer.length, shorter.length]).toEqual([30, 31, 30]);
    expect(areWorkspaces(shorter)).toBe(true);
  });

  it("[ST2] are the same list without one that they do not hold", () => {
    const short = workspaces.slice(0, 5);
    const long = workspaces.reduce<readonly Workspace[]>(withWorkspace, []);
    for (const list of [short, long]) {
      expect(withoutWorkspace(list, { level: "tenant" })).toBe(list);
      expect(withoutWorkspace(list, { level: "team", group: "0", team: "3" })).toBe(list);
    }
  });
});
