import { isRecord } from "../kernel/schema/guards.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { plainCopy } from "../kernel/json/plainCopy.ts";
import type { Tenant } from "../tenant/tenant.ts";

/** No question has as many arguments. A longer list is not handed on: it could be endless (ST3). */
export const mostArguments = 100;

/** A question with its arguments, so that it can be asked about one tenant after the other. `asking` makes it. */
export interface AskedQuestion<Answer = unknown> {
  /** A question of the library, or a function of the host, about a tenant. */
  readonly question: (tenant: Tenant, ...args: never[]) => Answer;
  /** All arguments but the tenant, at most 100. */
  readonly args: readonly unknown[];
}

/**
 * A question to be asked later, with these arguments, which the compiler checks. It is one of the library's that takes a
 * tenant, or a function of yours: it has to answer from the tenant and its arguments alone, at once, and in plain JSON.
 * Arrays and objects among the arguments are copied, so that yours stay yours.
 *
 * A function of yours may remember between calls what follows from a tenant, a slice, a list or an entry, if it remembers it by
 * just that, as in a `WeakMap`. Subscriptions ask each question about a tenant of its own, which has slices and lists of its
 * own, so that what the function finds there was read in this call. What it remembers by its arguments or by the tenant's id
 * alone, it does not read again, and no change of it is told. A tenant that it keeps is malformed afterwards (ST17).
 *
 * @example
 * const saving = asking(assetAccess, "ann", "edit", "letter");
 * saving.args; // ["ann", "edit", "letter"]
 */
export function asking<Args extends readonly unknown[], Answer>(
  question: (tenant: Tenant, ...args: Args) => Answer,
  ...args: Args
): AskedQuestion<Answer> {
  // What cannot be read stays as it is: then the question meets it.
  const kept = ifReadable(() => frozenPlain(plainCopy(args))) ?? args;
  return Object.freeze({
    question: question as unknown as AskedQuestion<Answer>["question"],
    args: Object.freeze(kept),
  });
}

/** Freezes arrays and records deeply, and nothing else: a function among the arguments is its owner's. */
function frozenPlain<Data>(data: Data): Data {
  if ((Array.isArray(data) || isRecord(data)) && !Object.isFrozen(data)) {
    Object.freeze(data);
    Object.values(data).forEach(frozenPlain);
  }
  return data;
}
