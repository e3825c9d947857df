import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesOf, type parseTenant, serializeTenant, type Tenant, transition } from "tenant-policy";
import { aTenant } from "tenant-policy/testing";
import { anyHistory, type History } from "tenant-policy/testing/arbitraries";
import type { Library } from "../search/library.ts";
import { plantedHoles } from "../search/plantedHoles.ts";
import { plantedLibrary } from "../search/plantedLibrary.ts";
import { runs } from "../thoroughness.ts";

const bare = aTenant().build();

/** Copies of the library with a fault, the tenant that histories start with, and how few commands may show it. */
const allFaults: readonly (readonly [name: string, start: Tenant | undefined, fewest: number])[] = [
  ["WS4: Full Access adds groups", bare, 2],
  ["AS12: others open a lock", undefined, 1],
  ["TM3: an Owner is moved", bare, 2],
  ["RL3: Limited Access deletes apps", undefined, 1],
  ["TM9: somebody out of reach is given bot roles", undefined, 1],
];
const faults = allFaults.slice(0, runs(1, allFaults.length));

const most = 5;

type Faulty = Library & { readonly parseTenant: typeof parseTenant };

/** Whether the copy decides about each command as the library does. */
function decidesAlike(faulty: Faulty, { start, commands }: History): boolean {
  let tenant = start;
  let other = faulty.parseTenant(serializeTenant(start)).value as Tenant;
  return commands.every((command) => {
    const step = transition(tenant, command);
    const otherStep = faulty.transition(other, command);
    ({ tenant } = step);
    other = otherStep.tenant;
    return step.decision.value === otherStep.decision.value;
  });
}

describe("a fault that is planted", () => {
  it.each(faults)(`shrinks to ${String(most)} commands at most: %s`, async (name, start, fewest) => {
    const hole = plantedHoles.find((each) => each.name === name) ?? expect.unreachable();
    const faulty = (await plantedLibrary(hole)) as Faulty;
    const { counterexample } = fc.check(
      fc.property(anyHistory(start), (history) => decidesAlike(faulty, history)),
      { numRuns: 20_000 },
    );
    const [history] = counterexample ?? expect.unreachable();
    expect(decidesAlike(faulty, history)).toBe(false);
    expect(history.commands.length).toBeGreaterThanOrEqual(fewest);
    expect(history.commands.length).toBeLessThanOrEqual(most);
  });
});

/** The names of teams as an application could keep them beside the tenant. It forgets that teams are renamed. */
function mirrored({ start, commands }: History): ReadonlyMap<string, string> {
  const names = new Map(namesOf(start));
  let tenant = start;
  for (const command of commands) {
    const { decision, tenant: after } = transition(tenant, command);
    tenant = after;
    if (decision.value && command.type === "workspaces/addTeam") names.set(command.team, command.name);
  }
  return names;
}

function namesOf({ workspaces }: Tenant): readonly (readonly [team: string, name: string])[] {
  return entriesOf(workspaces.teams).map(({ id, name }) => [id, name]);
}

it("a fault of an application shrinks to the commands that it takes", () => {
  const isMirrored = (history: History): boolean =>
    isDeepStrictEqual(mirrored(history), new Map(namesOf(history.tenant)));
  const { counterexample } = fc.check(fc.property(anyHistory(bare), isMirrored), { numRuns: 5_000 });
  expect(counterexample?.[0].commands.map(({ type }) => type)).toEqual([
    "workspaces/addGroup",
    "workspaces/addTeam",
    "workspaces/renameTeam",
  ]);
});
