import { createHash } from "node:crypto";
import type { Sql } from "../database/database.ts";

/** A command that came with an id: whose it is, and what was asked. */
export interface Repeatable {
  readonly actor: string;
  readonly id: string;
  readonly fingerprint: string;
}

/** What tells whether two commands with one id are the same. */
export function fingerprintOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** What was answered before; undefined if nothing was, and `differs` if another command came with this id. */
export async function answeredBefore<Answer>(
  sql: Sql,
  tenant: string,
  { actor, id, fingerprint }: Repeatable,
): Promise<{ readonly answer: Answer } | "differs" | undefined> {
  const [found] = await sql.query<{ fingerprint: string; answer: Answer }>(
    "SELECT fingerprint, answer FROM tenant_commands WHERE tenant = $1 AND actor = $2 AND id = $3",
    [tenant, actor, id],
  );
  if (found === undefined) return undefined;
  return found.fingerprint === fingerprint ? { answer: found.answer } : "differs";
}

export async function rememberAnswer(
  sql: Sql,
  tenant: string,
  { actor, id, fingerprint }: Repeatable,
  answer: unknown,
  atMilli: number,
): Promise<void> {
  await sql.query(
    `INSERT INTO tenant_commands (tenant, actor, id, fingerprint, answer, answered_at)
      VALUES ($1, $2, $3, $4, $5, $6)`,
    [tenant, actor, id, fingerprint, JSON.stringify(answer), new Date(atMilli)],
  );
}
