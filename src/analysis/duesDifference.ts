import { type Decision, heldUntil, noneFound, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isSameJson } from "../kernel/json/sameJson.ts";
import { own } from "../kernel/schema/guards.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { passwordExpiry } from "../passwords/passwordExpiry.ts";
import { agentStatus } from "../sessions/agentStatus.ts";
import { invitationStatus } from "../teammates/invitationStatus.ts";
import { isPending } from "../teammates/invitee.ts";
import type { TeammateRecord } from "../teammates/state.ts";
import { nothingOfMalformedTenant, readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { type Counted, countIn, newCount } from "./counted.ts";
import { type ChangedEntry, changedEntries } from "./units.ts";
import { visitUnchanged } from "./visitUnchanged.ts";

/**
 * What can fall due for a teammate. `password`: they have to change it (`passwordExpiryOf`). `inactivity`: they are marked as
 * inactive (`agentStatusOf`). `invitation`: it has expired (`invitationStatusOf`).
 */
export type Due = "password" | "inactivity" | "invitation";

/** Teammates for whom something is due in only one of two states. */
export interface DuesGroup {
  readonly due: Due;
  /** `gained`: it is due afterwards only. `lost`: it was due before only. */
  readonly change: "gained" | "lost";
  /** How many teammates there are: at least one. */
  readonly count: number;
  readonly before: boolean;
  readonly after: boolean;
  /** The lowest of their ids: ask about it before and after. */
  readonly witness: { readonly teammate: string };
}

/**
 * For how many teammates something is due at an instant, in epoch milliseconds, in only one of two states of a tenant (AN4,
 * PW3, PW10, PA7, IV5). For whoever is not in a state, nothing is due there. `validUntil` is the first instant at which it may
 * differ. While the policy is the same, it costs what the changed records cost. Returns null for an instant that is none
 * (ST10), and for a malformed tenant (ST17).
 *
 * @example
 * const ann = { role: "limited", passwordSetAtMilli: Date.UTC(2025, 0, 8) } as const;
 * const bank = aTenant().withTeammate("ann", ann).build();
 * const policy = { ...defaultPasswordPolicy, maxAgeDays: 90 };
 * const { tenant } = transition(bank, commandIn(bank, { type: "passwords/choosePolicy", policy }));
 * const groups = duesDifference(bank, tenant, Date.UTC(2025, 5, 1)).value ?? [];
 * groups.map(({ due, change, count }) => [due, change, count]); // [["password", "gained", 1]]
 */
export function duesDifference(
  before: Tenant,
  after: Tenant,
  atMilli: number,
): Decision<readonly DuesGroup[] | null> {
  const [earlier, later] = [readTenant(before), readTenant(after)];
  if (earlier === undefined || later === undefined) return nothingOfMalformedTenant;
  if (!isInstant(atMilli)) return unanswerable;
  const tally = emptyTally(earlier, later, atMilli);
  const changed = changedEntries(earlier.teammates.records, later.teammates.records);
  for (const pair of changed) countDues(tally, dues, pair);
  const byPolicy = duesByPolicy(earlier, later);
  if (byPolicy.length > 0) {
    visitUnchanged(changed, later.teammates.records, (record) => {
      countDues(tally, byPolicy, { id: record.id, before: record, after: record });
    });
  }
  const answer = { value: frozen(groupsOf(tally)), because: ["AN4"] } as const;
  return tally.validUntil === Infinity ? answer : heldUntil(answer, tally.validUntil);
}

const dues: readonly Due[] = ["password", "inactivity", "invitation"];

/** What may differ although the record is the same. Whether an invitation has expired depends on nothing else. */
function duesByPolicy(before: Tenant, after: Tenant): readonly Due[] {
  const isSame = {
    password: isSameJson(before.passwords, after.passwords),
    inactivity: before.privacy.inactiveAfterDays === after.privacy.inactiveAfterDays,
    invitation: true,
  };
  return dues.filter((due) => !isSame[due]);
}

/** What was counted so far. */
interface Tally {
  readonly before: Tenant;
  readonly after: Tenant;
  readonly atMilli: number;
  readonly counted: Readonly<Record<Due, Readonly<Record<DuesGroup["change"], Counted>>>>;
  validUntil: number;
}

function emptyTally(before: Tenant, after: Tenant, atMilli: number): Tally {
  const none = () => ({ gained: newCount(), lost: newCount() });
  const counted = { password: none(), inactivity: none(), invitation: none() };
  return { before, after, atMilli, counted, validUntil: Infinity };
}

function countDues(
  tally: Tally,
  asked: readonly Due[],
  { id, before, after }: ChangedEntry<TeammateRecord>,
): void {
  for (const due of asked) {
    const was = isDue(tally, due, tally.before, before);
    const is = isDue(tally, due, tally.after, after);
    if (was !== is) countIn(tally.counted[due][is ? "gained" : "lost"], id);
  }
}

function groupsOf({ counted }: Tally): readonly DuesGroup[] {
  return dues.flatMap((due) =>
    (["gained", "lost"] as const).flatMap((change): readonly DuesGroup[] => {
      const { count, first } = counted[due][change];
      const after = change === "gained";
      return count === 0 ? [] : [{ due, change, count, before: !after, after, witness: { teammate: first } }];
    }),
  );
}

/** The answers by which something is due. */
const dueAnswers: readonly unknown[] = [true, "inactive", "expired"];

function isDue(tally: Tally, due: Due, tenant: Tenant, record: TeammateRecord | undefined): boolean {
  if (record === undefined) return false;
  const answer = answerAbout(due, tenant, record, tally.atMilli);
  tally.validUntil = Math.min(tally.validUntil, own(answer, "validUntil") ?? Infinity);
  return dueAnswers.includes(answer.value);
}

/** The answer of the question by id. Nobody is asked for a password, or marked, before they are accepted (IV5). */
function answerAbout(due: Due, tenant: Tenant, record: TeammateRecord, atMilli: number): Decision<unknown> {
  if (due === "invitation") return invitationStatus(record.invitation, atMilli);
  if (isPending(record)) return noneFound;
  if (due === "inactivity") return agentStatus(tenant.privacy.inactiveAfterDays, record, atMilli);
  const { passwordSetAtMilli, passwordResetAtMilli } = record;
  return passwordExpiry(tenant.passwords, passwordSetAtMilli, atMilli, passwordResetAtMilli);
}
