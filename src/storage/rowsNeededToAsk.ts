import type { RowKey } from "../tenant/row.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { ask } from "./ask.ts";
import { keysOfQuestion } from "./keysOfQuestion.ts";
import { keyText } from "./keyText.ts";
import { partialTenant } from "./partialTenant.ts";
import type { RowsRead } from "./rowsRead.ts";
import { uniqueKeys } from "./uniqueKeys.ts";

/**
 * What to read of a tenant for a question, as `rowsNeededBy` says it for a command: `args` are all its arguments but the
 * tenant. A question by id takes two rounds at most. A function of yours, and one that asks `forActor`, takes one round for
 * each look-up that depends on the one before. A key that was read is never needed again, so that reading comes to an end
 * where `ask` gives no answer at all, as to a function that answers later.
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
  const known = new Set(Array.from(read.keys, keyText));
  const missing = ask(partial, question, ...args).missing ?? [];
  return missing.filter((key) => !known.has(keyText(key)));
}
