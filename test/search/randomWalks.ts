import type { Tenant } from "../../src/index.ts";
import { actorsIn } from "./account.ts";
import type { Attempt, Family, Theme, View } from "./alphabet/view.ts";
import { type Chance, oneOf } from "./chance.ts";
import type { Explorer } from "./explorer.ts";
import type { Library } from "./library.ts";
import type { Oracle } from "./oracle/oracle.ts";
import type { Scene } from "./scene.ts";
import { stateKey } from "./stateKey.ts";
import { commandAt, type Finding, shortened, stepsOf, type Trail, withStep } from "./trail.ts";

const maxInvited = 3;
const longestWalk = 14;
const attemptsAWalk = 600;
/** After so many walks that met nothing new, there is hardly anything left to meet. */
const patience = 10;

/** Walks from the start again and again, by commands chosen by chance: in each walk of one theme. */
export function randomWalks(
  library: Library,
  scene: Scene,
  oracle: Oracle,
  themes: readonly Theme[],
  chance: Chance,
): Explorer {
  const known = new Set<string>();
  let [commands, depth, walksInVain] = [0, 0, 0];
  let finding: Finding | null = null;

  function visit(tenant: Tenant, trail: Trail): void {
    const key = stateKey(library, scene, tenant);
    if (known.has(key)) return;
    known.add(key);
    walksInVain = 0;
    depth = Math.max(depth, trail.length);
    const breach = oracle(tenant);
    if (breach === null) return;
    const found = { coalition: scene.coalition.name, breach, steps: stepsOf(trail) };
    finding = shortened(library, scene, oracle, found);
  }

  function walk(families: readonly Family[]): void {
    walksInVain += 1;
    let [tenant, trail]: [Tenant, Trail | null] = [scene.start, null];
    for (let tried = 0; tried < attemptsAWalk && finding === null; tried += 1) {
      const attempt = attemptByChance({ library, scene, tenant, maxInvited }, families, chance);
      const place: number = (trail?.length ?? 0) + 1;
      if (attempt === undefined || place > longestWalk) return;
      commands += 1;
      const after = library.transition(tenant, commandAt(attempt, place)).tenant;
      if (after === tenant) continue;
      [tenant, trail] = [after, withStep(trail, attempt)];
      visit(after, trail);
    }
  }

  return {
    goOn: (most, isOver) => {
      while (commands < most && finding === null && walksInVain < patience && !isOver()) {
        walk(oneOf(chance, themes)?.families ?? []);
      }
    },
    outcome: () => ({ states: known.size, commands, depth, isDone: walksInVain >= patience, finding }),
  };
}

/** Undefined where an actor has nothing to try. */
function attemptByChance(view: View, families: readonly Family[], chance: Chance): Attempt | undefined {
  const actor = oneOf(chance, actorsIn(view.library, view.scene, view.tenant));
  const family = oneOf(chance, families);
  return actor === undefined || family === undefined ? undefined : oneOf(chance, family(view, actor));
}
