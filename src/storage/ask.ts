import { frozen } from "../kernel/json/frozen.ts";
import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { headId } from "../tenant/row.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { answersLater } from "./answersLater.ts";
import { openedTenant, type PartialTenant } from "./partialTenant.ts";
import type { Missing } from "./rowsRead.ts";
import { missingIn, newSession } from "./session.ts";

/** An answer from a partial tenant, or the rows that it lacks for one. Never both. */
export type Asked<Answer> =
  { readonly answer: Answer; readonly missing?: undefined } | ({ readonly answer?: undefined } & Missing);

const withoutHead: Missing = /* @__PURE__ */ frozen({ missing: [headId] });

/**
 * The answer to a question about a tenant of which some rows are known: the same as from the whole tenant, or what is
 * missing (`Missing`). `question` is one of the library's that takes a tenant, or a function of yours that asks several. It
 * gets the tenant for the time of the answer: afterwards, every question refuses it (ST17). Of a value that is no partial
 * tenant, the head is missing. While rows are missing, your function may meet nothing where something is: an exception of it
 * tells only what is missing, and it is yours once nothing is. So it may be called several times, on what is not there: let
 * it return its answer at once, and do nothing else. To one that answers later, with a promise, an iterator or a function,
 * the head is missing. What is no function answers undefined.
 *
 * An answer in an object of its own cannot be mistaken for a yes: without the rows, `answer` is undefined.
 */
export function ask<Args extends readonly unknown[], Answer>(
  partial: PartialTenant,
  question: (tenant: Tenant, ...args: Args) => Answer,
  ...args: Args
): Asked<Answer> {
  const session = newSession();
  const tenant = openedTenant(partial, session);
  if (tenant === undefined) return withoutHead;
  const asked = (): { readonly answer: Answer } => ({
    answer: typeof question === "function" ? question(tenant, ...args) : (undefined as Answer),
  });
  try {
    const answered = ifReadable(asked);
    const missing = missingIn(session);
    if (missing !== undefined) return missing;
    // Where it threw although nothing was missing, it does so again, and out of here.
    const { answer } = answered ?? asked();
    return ifReadable(() => answersLater(answer)) === false ? { answer } : withoutHead;
  } finally {
    session.isOpen = false;
  }
}
