import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { Decision } from "../kernel/decision/decision.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { own, ownFacts } from "../kernel/schema/guards.ts";
import { check } from "../kernel/schema/schema.ts";
import { identifyActor } from "../tenant/identifyActor.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type Actor, actorSchema } from "../vocabulary/actor.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { isThingInView, isWorkspaceInView, type View } from "./inView.ts";
import { type Named, namedBy, type Subject } from "./namedBy.ts";
import { type Explainable, mayRefuse, type ReadDecision, readDecision, ruleIdsOf } from "./readDecision.ts";
import { scopeOf } from "./ruleScopes.ts";
import { allOf, told, unansweredAsUnknown, withoutTrace } from "./told.ts";

/**
 * What of a decision its actor may be told (AN7).
 *
 * - A refusal about something that the actor may not view, or that is not there, is one and the same: ST11 alone. So is
 *   everything about assets, teammates, user profiles and workspaces beyond their own.
 * - Whoever may not do such a thing at all is told that, and what is wrong with the request. Nothing else of the tenant is
 *   told: not that an address is taken, nor who holds a profile.
 * - Facts about people and workspaces that the actor does not see are left out.
 * - An answer about something out of view is null, with ST11.
 *
 * `subject` says what the decision was about: the command, or `{}` for a question about nothing that has an id. Without it,
 * everything counts as out of view.
 *
 * `system` is told all. An actor whom the tenant does not let in is told why, and nothing else. With a malformed tenant,
 * actor or subject, nothing is told but ST11.
 */
export function forActor<Value>(
  tenant: Tenant,
  actor: Actor,
  decision: Explainable<Value>,
  subject: Subject | undefined,
): Explainable<Value | null> {
  // What is told has the value of the decision, or `false` for a `false`, or null.
  return toldTo(tenant, actor, decision, subject) as Explainable<Value | null>;
}

function toldTo(tenant: unknown, actor: unknown, decision: unknown, subject: unknown): Explainable {
  const read = readDecision(decision);
  if (read === undefined) return unansweredAsUnknown;
  const known = own(check(actorSchema, actor), "value");
  if (known?.kind === "system") return allOf(read);
  const state = readTenant(tenant);
  if (known === undefined || state === undefined) return withoutTrace(read);
  const { person, refusal } = identifyActor(state, known);
  if (person === undefined) return ofUnknownActor(read, refusal);
  const named = ifReadable(() => namedBy(state, subject)) ?? null;
  if (named === null) return withoutTrace(read);
  const view = { state, person };
  return mayRefuse(read) ? refusalFor(view, read, named) : answerFor(view, read, named);
}

/** The refusal of the actor themself: that help-desk access is off, or their invitation not accepted (HD1, CL1, IV5). */
function ofUnknownActor(decision: ReadDecision, refusal: Decision<false>): Explainable {
  const left = withoutTrace(decision);
  return mayRefuse(decision) ? { ...refusal, value: left.value } : left;
}

function answerFor(view: View, decision: ReadDecision, named: Named): Explainable {
  const isInView =
    named.things.every((each) => isThingInView(view, each)) && areWorkspacesInView(view, named.workspaces);
  return isInView ? told(view, decision, ruleIdsOf(decision)) : withoutTrace(decision);
}

/**
 * Assets, teammates and user profiles come first: of one that is missing, a decision may name no other rule. Of all else
 * it names the rules about the actor too, and these are told whether it is there or not.
 */
function refusalFor(view: View, decision: ReadDecision, named: Named): Explainable {
  if (!named.things.every((each) => isThingInView(view, each))) return withoutTrace(decision);
  const rules = ruleIdsOf(decision);
  if (rules.some((rule) => scopeOf(rule) === "actor")) {
    const ofTenant = rules.filter((rule) => scopeOf(rule) === "tenant");
    return told(view, decision, without(rules, ofTenant));
  }
  const places = [view.person.current, ...named.workspaces, ...workspacesInFacts(decision)];
  if (rules.includes("ST11") || !areWorkspacesInView(view, places)) return withoutTrace(decision);
  return told(view, decision, without(rules, isOfHiddenWithdrawal(view, named) ? ["ST14", "ST19"] : []));
}

function without(rules: readonly RuleId[], hidden: readonly RuleId[]): readonly RuleId[] {
  return rules.filter((rule) => !hidden.includes(rule));
}

function areWorkspacesInView(view: View, workspaces: readonly (Workspace | undefined)[]): boolean {
  return workspaces.every((each) => each !== undefined && isWorkspaceInView(view, each));
}

/** Workspaces in facts were asked about too, by whoever asked a question and no command. */
function workspacesInFacts({ because, facts }: ReadDecision): readonly Workspace[] {
  return Object.entries<unknown>(ownFacts(facts))
    .filter(([rule]) => because.includes(rule as RuleId))
    .flatMap(([, ofRule]) => Object.values<unknown>(ownFacts(ofRule)).filter(isWorkspace));
}

/**
 * Whether the id of a withdrawal is that of one from a workspace out of view (ST19). Of one that has ended (ST14), it is not
 * kept from where it was: only those whose home is the tenant see all that it could be.
 */
function isOfHiddenWithdrawal(view: View, { things, withdrawal }: Named): boolean {
  const asset = things.find(({ thing }) => thing === "asset");
  const record = asset && entryOf(view.state.assets.records, asset.id);
  if (record === undefined) return false;
  const pending = record.withdrawingFrom.find((each) => each.withdrawal === withdrawal);
  if (pending !== undefined) return !isWorkspaceInView(view, pending);
  const isCompleted = (own(record, "completedWithdrawals") ?? []).some((each) => each === withdrawal);
  return isCompleted && view.person.home.level !== "tenant";
}
