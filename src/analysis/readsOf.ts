import { frozen } from "../kernel/json/frozen.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { hasIssues } from "../kernel/schema/issue.ts";
import { answersLater } from "../storage/answersLater.ts";
import { decideExecute } from "../tenant/canExecute.ts";
import { type Command, declarationOf, sliceOf } from "../tenant/command.ts";
import { type CommandRequest, readCommand } from "../tenant/commandRequest.ts";
import type { Tenant } from "../tenant/tenant.ts";
import type { AskedQuestion } from "./askedQuestion.ts";
import type { TenantKey } from "./tenantKey.ts";
import type { Watch } from "./watch.ts";
import { watchedTenant } from "./watchedTenant.ts";

/** An answer, and what it depends on: it stays the same in any tenant in which nothing of this differs (AN11). */
export interface WatchedAnswer<Answer> {
  /** A copy, plain JSON and frozen. Undefined where there is none: the question throws, is no function, or answers later. */
  readonly answer: Answer | undefined;
  readonly reads: ReadonlySet<TenantKey>;
}

/**
 * The answer to one question about a tenant that the library knows, and what it reads. Each question gets a watched tenant of
 * its own: one that remembers something by the tenant, or by a part of it, would find it there and read nothing. Afterwards,
 * that tenant is of no use any more.
 */
export function readsOf<Answer>(
  tenant: Tenant,
  { question, args }: AskedQuestion<Answer>,
): WatchedAnswer<Answer> {
  const watch: Watch = { reads: new Set(), isOpen: true };
  const watched = watchedTenant(tenant, watch);
  // It is copied while it is watched: an answer may be a part of the tenant that nobody has looked into yet.
  const answer = ifReadable(() => {
    const given = typeof question === "function" ? question(watched, ...(args as never[])) : undefined;
    return answersLater(given) ? undefined : copied(given);
  });
  watch.isOpen = false;
  return { answer, reads: watch.reads };
}

/** Undefined for what JSON cannot say. */
function copied<Answer>(answer: Answer | undefined): Answer | undefined {
  const text = JSON.stringify(answer) as string | undefined;
  return text === undefined ? undefined : frozen(JSON.parse(text) as Answer);
}

/**
 * What the decision about a command reads, and what its change reads: in any tenant in which nothing of this differs, it
 * is decided alike, and changes the same.
 */
export function readsOfCommand(tenant: Tenant, command: Command | CommandRequest): ReadonlySet<TenantKey> {
  const decided = readsOf(tenant, { question: decideExecute, args: [command] }).reads;
  const read = readCommand(command);
  if (hasIssues(read)) return decided;
  return new Set([...decided, ...readsOfChange(tenant, read.value)]);
}

/** What only its change reads: in any tenant in which nothing of this differs, it changes the same. */
export function readsOfChange(tenant: Tenant, command: Command): ReadonlySet<TenantKey> {
  return readsOf(tenant, { question: changeBy, args: [command] }).reads;
}

/** Makes the change, and answers nothing: what stays the same in a slice is not read. */
function changeBy(tenant: Tenant, command: Command): void {
  declarationOf(command.type).reduce(tenant[sliceOf(command.type)], command, tenant);
}
