import {
  type Command,
  newTenant,
  serializeTenant,
  type Tenant,
  transition,
  type Transition,
} from "tenant-policy";
import { type Model, modelOf, stepped, written } from "./model.ts";
import { prelude } from "./universe.ts";

/** A tenant, and what the naive model says of it. */
export interface Both {
  readonly tenant: Tenant;
  readonly model: Model;
  /** The model, written. */
  readonly text: string;
}

/** What became of a command. */
export interface Outcome {
  readonly isAccepted: boolean;
  readonly isChanged: boolean;
  readonly isAudited: boolean;
  /** The state, where it is another one. */
  readonly text: string | undefined;
}

/** What the library did beside what the model says, and where both stand then. */
export interface StepBeside {
  readonly next: Both;
  readonly actual: Outcome;
  readonly expected: Outcome;
  /** The library's. */
  readonly decision: Transition["decision"];
}

const beginning = {
  id: "bank",
  name: "Bank",
  zone: "Europe/London",
  key: "key-0",
  email: "a@x.example",
  at: 0,
};

/** The tenant of universe.ts before its prelude. */
export const begun: Both = {
  tenant: newTenant({
    id: "bank",
    name: "Bank",
    timeZone: "Europe/London",
    profileKey: "key-0",
    owner: { id: "ann", email: "a@x.example" },
    at: 0,
  }).value as Tenant,
  model: modelOf(beginning),
  text: written(modelOf(beginning)),
};

/** The small world of universe.ts, after its prelude. */
export function smallWorld(): Both {
  return prelude.reduce((both, command) => stepBeside(both, command).next, begun);
}

/** One step of the library beside one of the model. */
export function stepBeside(
  { tenant, model, text }: Both,
  command: Command,
  done: Transition = transition(tenant, command),
): StepBeside {
  const { tenant: after, decision, audit } = done;
  const expected = stepped(model, command);
  const later = expected === null ? text : written(expected);
  const isChanged = later !== text;
  const isCrossLaunch = command.by.kind === "helpDesk" || command.by.kind === "partner";
  return {
    next: { tenant: after, model: expected ?? model, text: later },
    actual: {
      isAccepted: decision.value,
      isChanged: after !== tenant,
      isAudited: audit !== null,
      text: isChanged ? serializeTenant(after) : undefined,
    },
    expected: {
      isAccepted: expected !== null,
      isChanged,
      isAudited: isChanged || isCrossLaunch,
      text: isChanged ? later : undefined,
    },
    decision,
  };
}
