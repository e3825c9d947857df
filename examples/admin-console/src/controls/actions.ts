// What a control asks for when it is pressed: to see what a command would change, or why it is refused. One dialog of the page
// shows it (ActionDialogs), so that its code is loaded when the page stands.
import { useSyncExternalStore } from "react";
import type { Actor, CommandBody } from "tenant-policy";
import { aroundFocus } from "./useKeptFocus.ts";

interface AboutCommand {
  readonly body: CommandBody;
  readonly by: Actor;
  /** What stands around the control, the innermost first. */
  readonly around: readonly Element[];
}

export type Action =
  | (AboutCommand & { readonly kind: "before" })
  | (AboutCommand & { readonly kind: "why"; readonly anchor: Element });

let current: Action | null = null;
const listeners = new Set<() => void>();

/** Shows what a command would change and risk, and executes it if the person confirms that. */
export function showBefore(body: CommandBody, by: Actor): void {
  show({ kind: "before", body, by, around: current?.around ?? aroundFocus() });
}

/** Shows why a command is refused, beside its control, and what would help. */
export function showWhy(body: CommandBody, by: Actor, anchor: Element): void {
  show({ kind: "why", body, by, anchor, around: current?.around ?? aroundFocus() });
}

export function closeAction(): void {
  show(null);
}

export function useAction(): Action | null {
  return useSyncExternalStore(listen, () => current);
}

function show(action: Action | null): void {
  current = action;
  listeners.forEach((tell) => tell());
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
