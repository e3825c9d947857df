// What the page knows: the tenant, who looks at it, and the audit trail. Everything else follows from these.
import { useSyncExternalStore } from "react";
import {
  type Actor,
  type AuditEntry,
  type CommandBody,
  type Tenant,
  transition,
  type Transition,
} from "tenant-policy";
import { analysis } from "./analysisClient.ts";
import { nowMilli } from "./clock.ts";
import { askAbout, tellChange } from "./usePermission.ts";

/** Somebody who looks at the page. Events of `system` come from outside, so nobody looks at it as that. */
export type Me = Exclude<Actor, { kind: "system" }>;

export interface PageState {
  readonly tenant: Tenant;
  readonly me: Me;
  /** The newest entry comes first. */
  readonly audit: readonly AuditEntry[];
}

let state: PageState | undefined;
const listeners = new Set<() => void>();

/** What a component needs of the state. It is drawn again when this part is another one, so `select` must return a part of it. */
export function usePageState<Part>(select: (state: PageState) => Part): Part {
  return useSyncExternalStore(listen, () => select(pageState()));
}

/** The state outside of components. */
export function pageState(): PageState {
  if (state === undefined) throw new Error("No tenant is open.");
  return state;
}

/** Shows another tenant, with its audit trail, to one of its people. */
export function showTenant(shown: PageState): void {
  state = shown;
  askAbout(shown.tenant);
  listeners.forEach((tell) => tell());
}

/** Looks at the page as somebody else, or from another workspace. */
export function becomeMe(me: Me): void {
  state = { ...pageState(), me };
  void analysis.keepMe(me);
  listeners.forEach((tell) => tell());
}

/** Executes a command for me, or for whoever else gives it. Refused, it changes nothing, and the decision says why. */
export function execute(body: CommandBody, by: Actor = pageState().me): Transition {
  const before = pageState();
  const step = transition(before.tenant, { body, by, at: nowMilli() });
  if (step.changes === null) return step;
  const audit = step.audit === null ? before.audit : [step.audit, ...before.audit];
  state = { ...before, tenant: step.tenant, audit };
  void analysis.keepChange(step.changes, step.audit);
  tellChange(step.tenant);
  listeners.forEach((tell) => tell());
  return step;
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
