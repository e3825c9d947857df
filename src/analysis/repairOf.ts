import { namesIn } from "../kernel/schema/namesIn.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import type { Command } from "../tenant/command.ts";
import { schemaByType } from "../tenant/commandSchemas.ts";
import { transition } from "../tenant/transition.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { freshNamesIn } from "./freshNames.ts";
import type { Impact } from "./impact.ts";
import { impactOf } from "./impactOf.ts";
import type { Repair, RepairIssuers, RepairStep } from "./repair.ts";
import { candidateOf } from "./repairBodies.ts";
import type { RepairGround } from "./repairGround.ts";
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
    const issuers = whoMayGive(search, state, command, rest);
    steps.push({ command, issuers, fresh: inventedIn(state.ground, command), risks });
    const after = transition(classes.tenant, command).tenant;
    state = stateAfter(search, state, { command, after }, true);
  });
  return { steps, impact: impactOf(start.ground.classes, commands).value as Impact };
}

/** What the library made up, and the question does not name. */
function inventedIn({ start, fresh, words }: RepairGround, command: Command): readonly string[] {
  const { mailbox, profileKey } = freshNamesIn(start, undefined);
  const made: Readonly<Record<string, string>> = { ...fresh, mailbox: mailbox(), profileKey: profileKey() };
  const names = namesIn(schemaByType[command.type] as Schema<unknown>, command);
  const invented = names.filter(
    ({ thing, word }) => !words.texts.includes(word) && (thing === "withdrawal" || made[thing] === word),
  );
  return [...new Set(invented.map(({ word }) => word))];
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
