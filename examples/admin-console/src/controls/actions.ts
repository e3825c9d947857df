// What a control asks for when it is pressed: to see what a command would change, or why it is refused. One dialog of the page
// shows it (ActionDialogs), so that its code is loaded when the page stands.
import type { Actor, CommandBody } from "tenant-policy";
import { cell } from "../state/cell.ts";
import { lastChange } from "../state/lastChange.ts";
import { aroundFocus } from "./useKeptFocus.ts";

interface AboutCommand {
  readonly body: CommandBody;
  readonly by: Actor;
  /** What stands around the control, the innermost first. */
  readonly around: readonly Element[];
}

/** A command and who gives it. */
export interface GivenStep {
  readonly body: CommandBody;
  readonly by: Actor;
}

/** Several commands that are given one after the other. */
export interface Plan {
  readonly steps: readonly GivenStep[];
  /** Which of them is next, from 0. */
  readonly place: number;
}

export type Action =
  | (AboutCommand & { readonly kind: "before"; readonly plan: Plan })
  | (AboutCommand & { readonly kind: "why"; readonly anchor: Element });

export const shownAction = cell<Action | null>(null);

/** Shows what a command would change and risk, and executes it if the person confirms that. Then the steps after it follow. */
export function showBefore(body: CommandBody, by: Actor, later: readonly GivenStep[] = []): void {
  showStep({ steps: [{ body, by }, ...later], place: 0 });
}

/** Goes on to the next step of a plan, or closes the dialog after the last one. */
export function showNext({ steps, place }: Plan): void {
  showStep({ steps, place: place + 1 });
}

function showStep(plan: Plan): void {
  const step = plan.steps[plan.place];
  if (step === undefined) return closeAction();
  show({ kind: "before", ...step, plan, around: aroundControl() });
}

/** Shows why a command is refused, beside its control, and what would help. */
export function showWhy(body: CommandBody, by: Actor, anchor: Element): void {
  show({ kind: "why", body, by, anchor, around: aroundControl() });
}

export function closeAction(): void {
  shownAction.set(null);
}

function show(action: Action): void {
  lastChange.set(null);
  shownAction.set(action);
}

/** A dialog that follows another one belongs to the control of the first. */
function aroundControl(): readonly Element[] {
  return shownAction.get()?.around ?? aroundFocus();
}
