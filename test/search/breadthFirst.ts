import type { Tenant } from "../../src/index.ts";
import { actorsIn } from "./account.ts";
import type { Attempt, Family, Theme, View } from "./alphabet/view.ts";
import type { Explorer } from "./explorer.ts";
import type { Library } from "./library.ts";
import type { Oracle } from "./oracle/oracle.ts";
import type { Scene } from "./scene.ts";
import { stateKey } from "./stateKey.ts";
import { commandAt, type Finding, stepsOf, type Trail, withStep } from "./trail.ts";

interface Visited {
  readonly tenant: Tenant;
  readonly trail: Trail | null;
}

const maxInvited = 1;

/** Visits all states that commands of these families reach, the nearest first; a state is visited once. */
export function breadthFirst(
  library: Library,
  scene: Scene,
  oracle: Oracle,
  { families, mostSteps = Infinity }: Theme,
): Explorer {
  const known = new Set<string>();
  let [frontier, next]: [Visited[], Visited[]] = [[], []];
  let [commands, depth] = [0, 0];
  let finding: Finding | null = null;

  function visit(tenant: Tenant, trail: Trail | null): void {
    const key = stateKey(library, scene, tenant);
    if (known.has(key)) return;
    known.add(key);
    depth = Math.max(depth, trail?.length ?? 0);
    if ((trail?.length ?? 0) < mostSteps) next.push({ tenant, trail });
    const breach = oracle(tenant);
    if (breach !== null) finding ??= { coalition: scene.coalition.name, breach, steps: stepsOf(trail) };
  }

  function expand({ tenant, trail }: Visited): void {
    for (const attempt of attemptsIn({ library, scene, tenant, maxInvited }, families)) {
      commands += 1;
      const after = library.transition(tenant, commandAt(attempt, (trail?.length ?? 0) + 1)).tenant;
      if (after !== tenant) visit(after, withStep(trail, attempt));
      if (finding !== null) return;
    }
  }

  visit(scene.start, null);
  return {
    goOn: (most, isOver) => {
      while (commands < most && finding === null && !isOver()) {
        if (frontier.length === 0) [frontier, next] = [next.reverse(), []];
        const nearest = frontier.pop();
        if (nearest === undefined) return;
        expand(nearest);
      }
    },
    outcome: () => {
      const isDone = frontier.length + next.length === 0;
      return { states: known.size, commands, depth, isDone, finding };
    },
  };
}

function attemptsIn(view: View, families: readonly Family[]): readonly Attempt[] {
  const actors = actorsIn(view.library, view.scene, view.tenant);
  return actors.flatMap((actor) => families.flatMap((family) => family(view, actor)));
}
