import { type Command, type Tenant, transition, type Transition } from "tenant-policy";
import { mostDifferences, type Outcome, seed } from "../proof.ts";

/** One command of a history. */
export interface Step {
  readonly before: Tenant;
  readonly command: Command;
  readonly done: Transition;
}

/** Commands given to a tenant one after the other, accepted and refused ones. */
export interface History {
  readonly name: string;
  readonly start: Tenant;
  readonly steps: readonly Step[];
}

/** What command comes next, which depends on what exists; undefined if there is nothing for it to be about. */
export type Intention = (tenant: Tenant) => Command | undefined;

/** Follows a history step by step in some other way, and tells where that leads elsewhere. */
export type Follower = (step: Step) => string | undefined;

export function historyOf(name: string, start: Tenant, intentions: Iterable<Intention>): History {
  const steps: Step[] = [];
  let before = start;
  for (const intention of intentions) {
    const command = intention(before);
    if (command === undefined) continue;
    const done = transition(before, command);
    steps.push({ before, command, done });
    before = done.tenant;
  }
  return { name, start, steps };
}

/** In characters: changes and audit entries of a whole record fill a screen. */
const longestDifference = 1_500;

/** Follows each history up to the first difference: what comes after it differs because of it. */
export function followed(histories: readonly History[], followerFrom: (start: Tenant) => Follower): Outcome {
  const differences: string[] = [];
  let cases = 0;
  for (const { name, start, steps } of histories) {
    const follow = followerFrom(start);
    for (const [place, step] of steps.entries()) {
      cases += 1;
      const difference = follow(step);
      if (difference === undefined) continue;
      const told = `${name}, command ${place} ${JSON.stringify(step.command)}: ${difference}`;
      differences.push(told.slice(0, longestDifference));
      break;
    }
    if (differences.length >= mostDifferences) break;
  }
  return { cases, differences, note: noteOf(histories) };
}

function noteOf(histories: readonly History[]): string {
  const steps = histories.flatMap((history) => history.steps);
  const accepted = steps.filter(({ done }) => done.decision.value).length;
  const changing = steps.filter(({ before, done }) => done.tenant !== before).length;
  const counts = `${accepted.toLocaleString("en")} accepted, ${changing.toLocaleString("en")} of which changed something`;
  return `${counts}; seed ${seed}`;
}
