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
import type { Place } from "../worker/journal.ts";
import { nowMilli } from "./clock.ts";
import { keepChange, keepMe } from "./keeping.ts";
import { closeNotice } from "./notices.ts";
import { settledMe } from "./settledMe.ts";
import { askAbout, tellChange } from "./usePermission.ts";

/** Somebody who looks at the page. Events of `system` come from outside, so nobody looks at it as that. */
export type Me = Exclude<Actor, { kind: "system" }>;

export interface PageState {
  readonly tenant: Tenant;
  readonly me: Me;
  /** The newest entry comes first. */
  readonly audit: readonly AuditEntry[];
  /** Where this state stands among what is stored. */
  readonly place: Place;
  /** The command that led here, if this page gave it. */
  readonly given?: CommandBody;
}

/** A command that was given, and what becomes of it. */
export interface GivenCommand extends Transition {
  /** “lost” if another tab was faster. */
  readonly outcome: Promise<"made" | "lost">;
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
  closeNotice("gone");
  keepMe(me);
  listeners.forEach((tell) => tell());
}

/** Executes a command for me, or for whoever else gives it. Refused, it changes nothing, and the decision says why. */
export function execute(body: CommandBody, by: Actor = pageState().me): GivenCommand {
  const before = pageState();
  const step = transition(before.tenant, { body, by, at: nowMilli() });
  if (step.changes === null) return { ...step, outcome: Promise.resolve("made") };
  const audit = step.audit === null ? before.audit : [step.audit, ...before.audit];
  const { place } = before;
  const me = settledMe(step.tenant, before.me);
  state = { tenant: step.tenant, me, audit, place: { ...place, count: place.count + 1 }, given: body };
  const outcome = keepChange(step.changes, step.audit, place);
  if (me !== before.me) keepMe(me);
  tellChange(step.tenant);
  listeners.forEach((tell) => tell());
  return { ...step, outcome };
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
