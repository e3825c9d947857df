/** What runs statements in a transaction. */
export interface Sql {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** Whether a transaction only reads. */
export type Access = "read" | "write";

/** A PostgreSQL database: a server, or one that runs inside this process. */
export interface Database {
  /**
   * Runs the work in a transaction of its own that sees one moment of one tenant, as the role of the service. Reading what
   * somebody else changes meanwhile, it ends in an error of which `isConflict` is true.
   */
  inTransaction<Result>(tenant: string, access: Access, work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Runs the work in a transaction as the owner of the tables. */
  asOwner<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** The statements with which a transaction of the service begins. */
export async function enterTenant(sql: Sql, tenant: string, access: Access): Promise<void> {
  const mode = access === "read" ? "READ ONLY" : "READ WRITE";
  await sql.query(`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, ${mode}`);
  await sql.query("SET LOCAL ROLE tenant_service");
  await sql.query("SELECT set_config('tenant_service.tenant', $1, true)", [tenant]);
}

/** Serialisation failure, deadlock, and a row with this key that was written meanwhile. */
const conflicts: readonly unknown[] = ["40001", "40P01", "23505"];

/** Whether somebody else was faster: then the same work can be done again, on what they left. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && conflicts.includes((error as Error & { readonly code?: unknown }).code);
}
