import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import { changedIds, entriesOf, entryOf } from "../kernel/ledger/ledger.ts";
import { teammateOf, type TeammateRecord } from "../teammates/state.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type WithdrawingCommand, withdrawalRisksOf } from "../tenant/withdrawalRisksOf.ts";
import { firstMember } from "./classMembers.ts";
import type { Classes } from "./classes.ts";
import { decidePersonal, type PersonalSubject, personalSubjects } from "./personalPermissions.ts";
import type { Risk, WayOut } from "./risk.ts";
import { actorBefore, type Step } from "./step.ts";

/** The dangers of a change of who may do what. */
export function peopleRisks(step: Step): readonly Risk[] {
  return [
    ...cutsOff(step),
    ...nobodyDecrypts(step),
    ...newOwners(step.before.tenant, step.after.tenant),
    ...actorLoses(step),
    ...othersHoldMore(step),
    ...deletedApps(step.before.tenant, step.after.tenant),
  ];
}

const waysOut: readonly WayOut[] = /* @__PURE__ */ personalSubjects.flatMap((subject): readonly WayOut[] => {
  if (subject.kind === "setting" && subject.action === "change")
    return [{ kind: "setting", section: subject.section }];
  return subject.kind === "feature" ? [{ kind: "feature", feature: subject.feature }] : [];
});

/** What somebody could do before, and nobody can after. Only those who changed, or a subscription, can make it so. */
function cutsOff({ before, after }: Step): readonly Risk[] {
  const isAlike =
    before.tenant.teammates === after.tenant.teammates &&
    before.tenant.subscription === after.tenant.subscription;
  const [first, ...rest] = isAlike
    ? []
    : waysOut.filter((way) => isOpenToSomebody(before, way) && !isOpenToSomebody(after, way));
  return first === undefined ? [] : [{ risk: "cutsOff", rule: "AN4", facts: { waysOut: [first, ...rest] } }];
}

function isOpenToSomebody({ tenant, people }: Classes, way: WayOut): boolean {
  const subject: PersonalSubject = way.kind === "setting" ? { ...way, action: "change" } : way;
  return entriesOf(people).some(
    ({ traits, members }) => !traits.isPending && decidePersonal(tenant, firstMember(members), subject).value,
  );
}

function nobodyDecrypts({ before, after }: Step): readonly Risk[] {
  const somebodyDecrypts = ({ people }: Classes): boolean =>
    entriesOf(people).some(({ traits }) => traits.decryptsLogs && !traits.isPending);
  return somebodyDecrypts(before) && !somebodyDecrypts(after)
    ? [{ risk: "nobodyDecrypts", rule: "DL6", facts: {} }]
    : [];
}

/** Whoever is no Owner before, and one after, also once they accept an invitation. Owners cannot remove each other (TM4). */
function newOwners({ teammates: before }: Tenant, { teammates: after }: Tenant): readonly Risk[] {
  return changedIds(before.records, after.records).flatMap((teammate): readonly Risk[] => {
    const isOwner = entryOf(after.records, teammate)?.role === "owner";
    const wasOwner = entryOf(before.records, teammate)?.role === "owner";
    return isOwner && !wasOwner ? [{ risk: "makesOwner", rule: "TM4", facts: { teammate } }] : [];
  });
}

/** Permissions that the actor had and has no more. */
function actorLoses(step: Step): readonly Risk[] {
  const earlier = actorBefore(step);
  if (earlier === undefined) return [];
  // Nobody removes themselves (TM4).
  const later = teammateOf(step.after.tenant.teammates, earlier.id) as TeammateRecord;
  const [first, ...rest] = personalSubjects.filter(
    (subject) =>
      decidePersonal(step.before.tenant, earlier, subject).value &&
      !decidePersonal(step.after.tenant, later, subject).value,
  );
  if (first === undefined) return [];
  const subjects: NonEmpty<PersonalSubject> = [first, ...rest];
  return [{ risk: "actorLoses", rule: "AN4", facts: { count: subjects.length, subjects } }];
}

/** Accounts that the person made hold more than is left to them (TM18). */
function othersHoldMore({ before: { tenant }, command }: Step): readonly Risk[] {
  const [first, ...rest] = withdrawalRisksOf(tenant, command as WithdrawingCommand).value ?? [];
  if (first === undefined) return [];
  return [
    { risk: "othersHoldMore", rule: "TM18", facts: { count: rest.length + 1, teammates: [first, ...rest] } },
  ];
}

/** Deleted everywhere, from wherever (AS13). */
function deletedApps(before: Tenant, after: Tenant): readonly Risk[] {
  const [earlier, later] = [before.assets.records, after.assets.records];
  return changedIds(earlier, later).flatMap((id): readonly Risk[] => {
    const workspaces = entryOf(earlier, id)?.sharedWith.length ?? 0;
    if (workspaces === 0 || entryOf(later, id) !== undefined) return [];
    return [{ risk: "irreversible", rule: "AS13", facts: { thing: "sharedApp", workspaces } }];
  });
}
