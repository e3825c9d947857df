import type { Command } from "../tenant/command.ts";
import { transition } from "../tenant/transition.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { Impact } from "./impact.ts";
import { impactOf } from "./impactOf.ts";
import type { Repair, RepairIssuers, RepairStep } from "./repair.ts";
import { candidateOf } from "./repairBodies.ts";
import { changesByIssuer } from "./repairIssuers.ts";
import {
  commandBy,
  issuersIn,
  type RepairSearch,
  type RepairState,
  stateAfter,
  answerIn,
} from "./repairState.ts";
import type { Risk } from "./risk.ts";
import { risksOf } from "./risksOf.ts";

/** Everything that is told of a set of commands that turns the answer. Each command is accepted after those before it. */
export function repairOf(search: RepairSearch, start: RepairState, commands: readonly Command[]): Repair {
  const steps: RepairStep[] = [];
  let state = start;
  commands.forEach((command, place) => {
    const { classes } = state.ground;
    const rest = commands.slice(place + 1);
    const risks = risksOf(classes, command).value as readonly Risk[];
    steps.push({ command, issuers: whoMayGive(search, state, command, rest), risks });
    const after = transition(classes.tenant, command).tenant;
    state = stateAfter(search, state, { command, after }, true);
  });
  return { steps, impact: impactOf(start.ground.classes, commands).value as Impact };
}

function whoMayGive(
  search: RepairSearch,
  state: RepairState,
  command: Command,
  rest: readonly Command[],
): readonly RepairIssuers[] {
  const { tenant } = state.ground.classes;
  const candidate = candidateOf(command);
  const issuers = [...issuersIn(search, state, candidate)];
  if (!changesByIssuer.includes(command.type)) return issuers;
  return issuers.filter((issuer) => turns(search, tenant, [commandBy(candidate, issuer), ...rest]));
}

function turns(search: RepairSearch, tenant: Tenant, commands: readonly Command[]): boolean {
  let state = tenant;
  let isAccepted = true;
  for (const command of commands) {
    const step = transition(state, command);
    isAccepted = isAccepted && step.decision.value;
    state = step.tenant;
  }
  return isAccepted && answerIn(search, state).value;
}

/** How many permissions a repair lets people gain. */
export function gainedBy({ impact: { permissions, assets, making } }: Repair): number {
  const gained = [...permissions, ...assets, ...making].filter(({ change }) => change === "gained");
  return gained.reduce((sum, { count }) => sum + count, 0);
}

export function risksIn({ steps }: Repair): number {
  return steps.reduce((sum, { risks }) => sum + risks.length, 0);
}
