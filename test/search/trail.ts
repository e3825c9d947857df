import type { Actor, Command, Tenant } from "../../src/index.ts";
import type { Attempt } from "./alphabet/view.ts";
import type { Library } from "./library.ts";
import type { Breach, Oracle } from "./oracle/oracle.ts";
import type { Scene } from "./scene.ts";
import { startAtMilli } from "./smallTenant.ts";

/** How a state was reached: the last step, and the trail before it. */
export interface Trail {
  readonly step: Attempt;
  readonly before: Trail | null;
  readonly length: number;
}

/** A sequence of accepted commands that ends in what nobody may reach. */
export interface Finding {
  readonly coalition: string;
  readonly breach: Breach;
  readonly steps: readonly Attempt[];
}

const minuteMilli = 60_000;

/** The command of the step at this place of a trail: one a minute. */
export function commandAt({ by, body }: Attempt, place: number): Command {
  return { ...body, by, at: startAtMilli + place * minuteMilli };
}

export function withStep(before: Trail | null, step: Attempt): Trail {
  return { step, before, length: (before?.length ?? 0) + 1 };
}

export function stepsOf(trail: Trail | null): readonly Attempt[] {
  const steps: Attempt[] = [];
  for (let each = trail; each !== null; each = each.before) steps.unshift(each.step);
  return steps;
}

/** The finding with every step left out that it does not need. */
export function shortened(library: Library, scene: Scene, oracle: Oracle, finding: Finding): Finding {
  for (const left of finding.steps) {
    const steps = finding.steps.filter((step) => step !== left);
    const breach = breachAfter(library, scene, oracle, steps);
    if (breach !== null) return shortened(library, scene, oracle, { ...finding, steps, breach });
  }
  return finding;
}

function breachAfter(
  library: Library,
  scene: Scene,
  oracle: Oracle,
  steps: readonly Attempt[],
): Breach | null {
  let tenant: Tenant = scene.start;
  for (const [place, step] of steps.entries()) {
    const done = library.transition(tenant, commandAt(step, place + 1));
    if (!done.decision.value) return null;
    tenant = done.tenant;
  }
  return oracle(tenant);
}

/** A finding as text: who does what, one step a line. */
export function written({ coalition, breach, steps }: Finding): string {
  const lines = steps.map(({ by, body }) => `  ${nameOf(by)}: ${JSON.stringify(body)}`);
  return [`${coalition}: ${breach.what}`, `  against: ${breach.law}`, ...lines].join("\n");
}

function nameOf(actor: Actor): string {
  if (actor.kind === "system") return "system";
  const { level, ...path } = actor.current;
  const name = actor.kind === "teammate" ? actor.id : `${actor.kind} as ${actor.originalRole}`;
  return `${name} in ${Object.values(path).join("/") || level}`;
}
