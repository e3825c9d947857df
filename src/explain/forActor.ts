import { ifReadable } from "../kernel/schema/ifReadable.ts";
import type { CaseOf } from "../kernel/decision/ruleCases.ts";
import type { RuleId } from "../kernel/decision/rule.ts";
import { entryOf } from "../kernel/ledger/ledger.ts";
import { own, ownFacts, ownValue } from "../kernel/schema/guards.ts";
import { check } from "../kernel/schema/schema.ts";
import { identifyActor } from "../tenant/identifyActor.ts";
import { readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type Actor, actorSchema } from "../vocabulary/actor.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { isThingInView, isWorkspaceInView, type View } from "./inView.ts";
import { isCommandSubject, type Named, namedBy, type Subject } from "./namedBy.ts";
import { type Explainable, mayRefuse, type ReadDecision, readDecision, ruleIdsOf } from "./readDecision.ts";
import { scopeOf } from "./ruleScopes.ts";
import { allOf, seesEverybody, told, unansweredAsUnknown, withoutTrace } from "./told.ts";

/**
 * What of a decision its actor may be told (AN7).
 *
 * - A refusal about something that the actor may not view, or that is not there, is one and the same: ST11 alone. So is
 *   everything about assets, teammates, user profiles and workspaces beyond their own.
 * - Whoever may not do such a thing at all is told that, and what is wrong with the request. Nothing else of the tenant is
 *   told: not that an address is taken, nor who holds a profile.
 * - That an id or an address is taken is told beside other rules to those only who see everybody. Where nothing else refuses,
 *   whoever makes something is told.
 * - Facts about people and workspaces that the actor does not see are left out.
 * - An answer about something out of view is that about nothing, with ST11: null, or `false` from a question whether
 *   somebody may. A yes to a command stays if it changed something.
 *
 * `subject` says what the decision was about: the command, or the ids and workspaces that were asked about: `{}` for a
 * question about nothing that has an id. Without it, everything counts as out of view.
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
  const isCommand = ifReadable(() => isCommandSubject(subject)) ?? false;
  const nothing = withoutTrace(read, isCommand);
  const state = readTenant(tenant);
  if (known === undefined || state === undefined) return nothing;
  const { person, refusal } = identifyActor(state, known);
  if (person === undefined) return mayRefuse(read) ? { ...refusal, value: nothing.value } : nothing;
  const named = ifReadable(() => namedBy(state, subject)) ?? null;
  const rules = named && rulesToTell({ state, person }, read, named);
  return rules === null ? nothing : told({ state, person }, read, rules);
}

/** The rules of a decision that the person is told. Null where nothing is. */
function rulesToTell(view: View, decision: ReadDecision, named: Named): readonly RuleId[] | null {
  if (!named.things.every((each) => isThingInView(view, each))) return null;
  return mayRefuse(decision) ? rulesOfRefusal(view, decision, named) : rulesOfAnswer(view, decision, named);
}

function rulesOfAnswer(view: View, decision: ReadDecision, named: Named): readonly RuleId[] | null {
  const isInView = areWorkspacesInView(view, named.workspaces) && !isOfOpenTarget(decision, named);
  return isInView ? ruleIdsOf(decision) : null;
}

/**
 * Assets, teammates and user profiles come first: of one that is missing, a decision may name no other rule. Of all else
 * it names the rules about the actor too, and these are told whether it is there or not.
 */
function rulesOfRefusal(view: View, decision: ReadDecision, named: Named): readonly RuleId[] | null {
  const rules = ruleIdsOf(decision);
  if (rules.some((rule) => scopeOf(rule) === "actor")) {
    return rules.filter((rule) => scopeOf(rule) !== "tenant");
  }
  const places = [view.person.current, ...named.workspaces, ...workspacesInFacts(decision)];
  if (isOfMissing(decision) || isOfOpenTarget(decision, named) || !areWorkspacesInView(view, places))
    return null;
  return withoutHiddenTaken(
    view,
    isOfHiddenWithdrawal(view, named) ? rules.filter((rule) => !rulesOfWithdrawal.includes(rule)) : rules,
  );
}

/** The rules by which an id or an address is taken. */
const rulesOfTaken: readonly RuleId[] = ["ST14", "ST19", "TM10"];

/**
 * Beside other rules, that an id or an address is taken is told to those only who see everybody. Others would learn from a
 * request that is refused anyway what there is out of their view. Where nothing else refuses, it has to be said.
 */
function withoutHiddenTaken(view: View, rules: readonly RuleId[]): readonly RuleId[] {
  const others = rules.filter((rule) => !rulesOfTaken.includes(rule));
  return others.length === 0 || seesEverybody(view) ? rules : others;
}

/** With a case, ST11 tells what somebody who is there has not. */
function isOfMissing({ because, facts }: ReadDecision): boolean {
  return because.includes("ST11") && ownValue(ownValue(facts, "ST11"), "case") === undefined;
}

const rulesOfWithdrawal: readonly RuleId[] = ["ST14", "ST19"];

/** The rules that an answer about an asset names only if it is about a share, and that do not bring the workspace as a fact. */
const rulesOfTarget: readonly RuleId[] = ["AS16", "AS19", "AS25"];

/** The cases in which the shares of something were to be changed. */
const casesOfShare: readonly unknown[] = ["share", "shareFrom"] satisfies readonly CaseOf<"AS10">[];

/** Whether an answer tells of a share, and nobody said with which workspace. */
function isOfOpenTarget(decision: ReadDecision, { leavesWorkspacesOpen }: Named): boolean {
  const isOfShare = ruleIdsOf(decision).some(
    (rule) =>
      rulesOfTarget.includes(rule) || casesOfShare.includes(ownValue(ownValue(decision.facts, rule), "case")),
  );
  return leavesWorkspacesOpen && isOfShare;
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
