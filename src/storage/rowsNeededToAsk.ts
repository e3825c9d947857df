import type { RowKey } from "../tenant/row.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { ask } from "./ask.ts";
import { keysOfQuestion } from "./keysOfQuestion.ts";
import { partialTenant } from "./partialTenant.ts";
import type { RowsRead } from "./rowsRead.ts";
import { uniqueKeys } from "./uniqueKeys.ts";

/**
 * What to read of a tenant for a question, as `rowsNeededBy` says it for a command: `args` are all its arguments but the
 * tenant. A question by id takes two rounds at most. A function of yours, and one that asks `forActor`, takes one round for
 * each look-up that depends on the one before.
 */
export function rowsNeededToAsk<Args extends readonly unknown[]>(
  question: (tenant: Tenant, ...args: Args) => unknown,
  args: Readonly<Args>,
  read?: RowsRead,
): readonly RowKey[] {
  if (read === undefined) return uniqueKeys(keysOfQuestion(question, args));
  const partial = partialTenant(read).value;
  const isList: boolean = Array.isArray(args);
  if (partial === undefined || !isList) return [];
  return ask(partial, question, ...args).missing ?? [];
}
