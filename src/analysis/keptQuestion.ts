import type { Tenant } from "../tenant/tenant.ts";
import { readsOf } from "./readsOf.ts";
import type { KeptQuestion, Subscription } from "./subscriptions.ts";

/** The question with its answer about a tenant that the library knows. It is frozen, but for the function. */
export function keptQuestion(tenant: Tenant, { id, question, args }: Subscription): KeptQuestion {
  const { answer, reads } = readsOf(tenant, { question, args });
  const answered = Object.freeze({ id, question, args, answer });
  return { answered, reader: Object.freeze({ id, reads: Object.freeze([...reads]) }) };
}
