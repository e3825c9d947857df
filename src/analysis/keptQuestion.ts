import type { Tenant } from "../tenant/tenant.ts";
import { type Asker, whileWatching } from "./readsOf.ts";
import type { KeptQuestion, Subscription } from "./subscriptions.ts";

/** The question with its answer now. It is frozen, but for the function. */
export function keptQuestion(ask: Asker, { id, question, args }: Subscription): KeptQuestion {
  const { answer, reads } = ask({ question, args });
  return Object.freeze({ id, question, args, answer, reads: Object.freeze([...reads]) });
}

/** Questions with their answers about a tenant that the library knows. */
export function keptQuestions(tenant: Tenant, questions: readonly Subscription[]): readonly KeptQuestion[] {
  return whileWatching(tenant, (ask) => questions.map((question) => keptQuestion(ask, question)));
}
