import { setTimeout as wait } from "node:timers/promises";
import {
  type AuditEntry,
  type Change,
  type CommandRequest,
  type Issue,
  type Tenant,
  transition,
  type Workspace,
} from "tenant-policy";
import {
  type Explainable,
  explain,
  type Explanation,
  forActor,
  type Locale,
  namesOf,
} from "tenant-policy/explain";
import { rowChanges, rowsNeededBy, type TenantChanges } from "tenant-policy/storage";
import { type Database, isConflict, type Sql } from "../database/database.ts";
import { type Language, localeOf } from "../http/language.ts";
import { answeredBefore, fingerprintOf, rememberAnswer } from "./answered.ts";
import { actorOf, type Caller, callerName } from "./caller.ts";
import { askOf } from "./question.ts";
import { writeRows } from "./rows.ts";
import { nextStep, stepOf } from "./step.ts";

/** What came in: a command, and what has to be so for it to be executed. */
export interface Attempt {
  readonly caller: Caller;
  /** Where the caller is now; if it is left out, at home. */
  readonly current: Workspace | undefined;
  /** What was sent, which nobody has read yet. */
  readonly body: unknown;
  /** When, in epoch milliseconds. */
  readonly at: number;
  readonly language: Language;
  /** The step on which it is to be executed, and no other. */
  readonly onlyAt: number | undefined;
  /** With it, the same command again gets the same answer. */
  readonly id: string | undefined;
}

/** What is answered to a command, as plain JSON. It is kept for when the command comes again. */
export interface CommandAnswer {
  /** The step after it. */
  readonly step: number;
  /** The language of its texts. An answer that an earlier release kept does not say it. */
  readonly language?: Language;
  /** What its actor may know of the decision. */
  readonly told: Explainable | null;
  readonly explanation: Explanation | null;
  /** What is wrong with a command that is malformed; then nothing is told. */
  readonly issues: readonly Issue[];
  /** What it changed, for people. */
  readonly changes: readonly Change[];
}

export type Executed =
  | { readonly outcome: "answered"; readonly answer: CommandAnswer; readonly isRepeated: boolean }
  | { readonly outcome: "noTenant" | "otherStep" | "otherCommand" | "busy" };

const mostAttempts = 8;

/** Executes a command. Where another one was faster, it is decided anew on what that one left. */
export async function execute(database: Database, attempt: Attempt): Promise<Executed> {
  for (let count = 1; count <= mostAttempts; count += 1) {
    try {
      return await database.inTransaction(attempt.caller.tenant, "write", (sql) => executeOn(sql, attempt));
    } catch (error) {
      if (!isConflict(error)) throw error;
      await wait(Math.random() * 2 ** count);
    }
  }
  return { outcome: "busy" };
}

async function executeOn(sql: Sql, attempt: Attempt): Promise<Executed> {
  const { caller, current, body, at, language, onlyAt, id } = attempt;
  const { tenant } = caller;
  const repeatable = id === undefined ? undefined : repeatableOf(caller, id, current, body);
  const before = repeatable && (await answeredBefore<CommandAnswer>(sql, tenant, repeatable));
  if (before === "differs") return { outcome: "otherCommand" };
  if (before !== undefined) return { outcome: "answered", answer: before.answer, isRepeated: true };
  const step = await stepOf(sql, tenant);
  if (step === undefined) return { outcome: "noTenant" };
  if (onlyAt !== undefined && onlyAt !== step) return { outcome: "otherStep" };
  const by = await actorOf(sql, caller, current);
  const request = { body, by, at, ...(repeatable && { id: `${repeatable.actor} ${repeatable.id}` }) };
  const { changes, audit, ...told } = await decide(sql, tenant, request, localeOf(language));
  const isRecorded = changes !== null || audit !== null;
  const after = isRecorded ? await record(sql, tenant, changes, audit) : step;
  const answer: CommandAnswer = { step: after, language, ...told, changes: audit?.changes ?? [] };
  if (repeatable !== undefined && told.issues.length === 0) {
    await rememberAnswer(sql, tenant, repeatable, answer, at);
  }
  return { outcome: "answered", answer, isRepeated: false };
}

function repeatableOf(caller: Caller, id: string, current: Workspace | undefined, body: unknown) {
  return { actor: callerName(caller), id, fingerprint: fingerprintOf(current ?? null, body) };
}

interface Decided {
  readonly told: Explainable | null;
  readonly explanation: Explanation | null;
  readonly issues: readonly Issue[];
  readonly changes: TenantChanges | null;
  readonly audit: AuditEntry | null;
}

/** Reads the rows that the command needs, and decides. */
function decide(sql: Sql, tenant: string, request: CommandRequest, locale: Locale): Promise<Decided> {
  return askOf(sql, tenant, decideAndTell, [request, locale], rowsNeededBy(request));
}

function decideAndTell(tenant: Tenant, request: CommandRequest, locale: Locale): Decided {
  const { decision, changes, audit, issues, command } = transition(tenant, request);
  if (issues !== undefined) return { told: null, explanation: null, issues, changes, audit };
  const told = forActor(tenant, request.by, decision, command);
  const explanation = explain(told, { locale, nameOf: namesOf(tenant), timeZone: tenant.timeZone });
  return { told, explanation, issues: [], changes, audit };
}

/** Writes a step: the rows, the log and the audit trail. */
async function record(
  sql: Sql,
  tenant: string,
  changes: TenantChanges | null,
  audit: AuditEntry | null,
): Promise<number> {
  const step = await nextStep(sql, tenant);
  if (changes !== null) {
    const { value: writes, issues } = rowChanges(changes);
    if (issues !== undefined) throw new Error(JSON.stringify(issues));
    await writeRows(sql, tenant, writes);
    await sql.query("INSERT INTO tenant_changes (tenant, step, changes) VALUES ($1, $2, $3)", [
      ...[tenant, step, JSON.stringify(changes)],
    ]);
  }
  if (audit !== null) {
    await sql.query("INSERT INTO tenant_audit (tenant, step, entry) VALUES ($1, $2, $3)", [
      ...[tenant, step, JSON.stringify(audit)],
    ]);
  }
  return step;
}
