import { isDeepStrictEqual } from "node:util";
import type { AuditEntry } from "tenant-policy";
import { callerName, type Caller } from "../../src/store/caller.ts";
import type { Ledger } from "./ledger.ts";
import type { Sent, Traffic } from "./traffic.ts";

/** Those that the service gives to commands that it could read. Another one, such as 500, is a fault. */
const statuses = [200, 403, 404, 409, 412, 422];

/** What is wrong between the answers and the ledgers: what was lost, what was executed twice, and what came out of nothing. */
export function faultsBetween(traffic: Traffic, ledgers: ReadonlyMap<string, Ledger>): readonly string[] {
  const faults = [
    ...traffic.sent.flatMap((sent) => faultsOfOne(sent, ledgers.get(sent.order.tenant))),
    ...traffic.repeated
      .filter((pair) => !isAnsweredOnce(pair))
      .map(([{ order }]) => `${order.key}: answers differ`),
    ...traffic.conflicting
      .filter((pair) => pair.filter(isAccepted).length !== 1)
      .map((pair) => `${pair.map(({ order }) => order.key).join()}: not one of two was accepted`),
  ];
  for (const [tenant, { audit, answered }] of ledgers) {
    const known = traffic.sent.filter(({ order }) => order.tenant === tenant);
    const [keys, ids] = [new Set(known.map(({ order }) => order.key)), new Set(known.map(idOf))];
    if (answered.some((key) => !keys.has(key)) || audit.some(({ entry }) => !ids.has(String(entry.id)))) {
      faults.push(`${tenant}: something was executed that nobody sent`);
    }
  }
  return faults;
}

/** The log has what was accepted once, with what the answer says, and what was refused not at all. */
function faultsOfOne(sent: Sent, ledger: Ledger | undefined): readonly string[] {
  const { order, answer } = sent;
  const complaint = (what: string) => [
    `${order.key}: ${what}: ${order.body} ${answer.status} ${answer.body}`,
  ];
  if (!statuses.includes(answer.status)) return complaint("no answer of a command");
  const found = ledger?.audit.filter(({ entry }) => entry.id === idOf(sent)) ?? [];
  const kept = ledger?.answered.filter((key) => key === order.key).length;
  // Nothing is kept of a command for another step: it was not decided.
  if (kept !== (answer.status === 412 ? 0 : 1)) return complaint(`${String(kept)} answers are kept`);
  if (found.length !== (isRecorded(sent) ? 1 : 0)) return complaint(`${found.length} entries`);
  const [only] = found;
  if (only === undefined) return [];
  const told = { isAccepted: isAccepted(sent), step: answer.step, changes: changesIn(sent) };
  const { isAccepted: accepted, changes } = only.entry;
  const isAsTold = isDeepStrictEqual(told, { isAccepted: accepted, step: only.step, changes });
  return isAsTold ? [] : complaint("the entry is not as it was answered");
}

/** Support leaves a trace of every attempt, and everybody else of what they changed (AU1, HD7). */
function isRecorded(sent: Sent): boolean {
  return sent.order.who.kind === "helpDesk" || (isAccepted(sent) && changesIn(sent).length > 0);
}

function isAccepted({ answer }: Sent): boolean {
  return answer.status === 200;
}

function changesIn({ answer }: Sent): AuditEntry["changes"] {
  const { changes = [] } = JSON.parse(answer.body) as Partial<AuditEntry>;
  return changes;
}

function isAnsweredOnce([one, other]: readonly [Sent, Sent]): boolean {
  const bytes = ({ answer: { status, body, step } }: Sent) => [status, body, step];
  // Where an answer got lost, both are repeated.
  return isDeepStrictEqual(bytes(one), bytes(other)) && (one.answer.isRepeated || other.answer.isRepeated);
}

/** The id that the service gives a command: its key, behind the name of its sender. */
function idOf({ order }: Sent): string {
  const { sub: id, tenant, kind = "teammate", email = "@", role } = order.who;
  const [adminUserName, adminUserDomain] = email.split("@");
  const caller = { tenant, kind, id, adminUserName, adminUserDomain, originalRole: role } as Caller;
  return `${callerName(caller)} ${order.key}`;
}
