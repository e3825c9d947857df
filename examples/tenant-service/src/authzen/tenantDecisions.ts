import type { Actor, Tenant } from "tenant-policy";
import { explain, type Explanation, forActor, namesOf } from "tenant-policy/explain";
import { type Language, localeOf } from "../http/language.ts";
import type { Service } from "../http/service.ts";
import { isStorable } from "../http/storable.ts";
import { actorAt, type Caller } from "../store/caller.ts";
import { askOf } from "../store/question.ts";
import { stepOf } from "../store/step.ts";
import type { Decided, DecisionPoint } from "./decisionPoint.ts";
import type { Evaluation } from "./evaluation.ts";
import { nothing, nothingThere, questionOf, type TenantQuestion } from "./tenantQuestion.ts";
import { tenantSearches } from "./tenantSearches.ts";

/** The library's questions by id, about the tenant of a caller. */
export function tenantDecisions(service: Service, caller: Caller, language: Language): DecisionPoint {
  return {
    evaluate: (evaluations) => evaluate(service, caller, language, evaluations),
    ...tenantSearches(service, caller),
  };
}

async function evaluate(
  { database, clock }: Service,
  caller: Caller,
  language: Language,
  evaluations: readonly Evaluation[],
): Promise<readonly Decided[]> {
  const now = clock();
  // What no database can hold is not there.
  const asked = evaluations.map((each) =>
    isStorable(each) ? { ...questionOf(each, now), subject: each.subject.id } : { ...nothing, subject: "" },
  );
  const answerAll = (tenant: Tenant) => asked.map((each) => answerOf(tenant, caller, language, each));
  const answered = await database.inTransaction(caller.tenant, "read", async (sql) => {
    const step = await stepOf(sql, caller.tenant);
    if (step === undefined) return undefined;
    const decided = await askOf(sql, caller.tenant, answerAll, []);
    return decided.map(({ decision, reasons }) => ({ decision, context: { step, reasons } }));
  });
  return answered ?? evaluations.map(() => ofNoTenant(language));
}

/** What of a tenant that is not there is asked about is not there. */
function ofNoTenant(language: Language): Decided {
  const explanation = explain(nothingThere, { locale: localeOf(language) });
  return { decision: false, context: { reasons: reasonsOf(explanation, "reason_user", language) } };
}

/** The reason objects of the protocol: texts by language, for people who enforce and for the person that it is about. */
interface Reason {
  readonly id: string;
  readonly reason_admin?: Readonly<Record<string, string>>;
  readonly reason_user?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly decision: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * The answer as far as the caller may know it. `reason_user` has what the subject may be told, or else the teammate who
 * asks; all of it is in `reason_admin`, for the system alone.
 */
function answerOf(
  tenant: Tenant,
  caller: Caller,
  language: Language,
  { ask, about, current, subject }: TenantQuestion & { readonly subject: string },
): Answer {
  const decided = ask(tenant);
  const told = (by: Actor) => forActor(tenant, by, decided, about);
  const inWords = (by: Actor) =>
    explain(told(by), { locale: localeOf(language), nameOf: namesOf(tenant), timeZone: tenant.timeZone });
  const by = actorAt(tenant, caller, undefined);
  const decision = told(by).value === true;
  if (by.kind !== "system") return { decision, reasons: reasonsOf(inWords(by), "reason_user", language) };
  const { tenant: id } = caller;
  const themselves = actorAt(tenant, { kind: "teammate", tenant: id, id: subject }, current);
  const [forAdmin, forUser] = [
    reasonsOf(inWords(by), "reason_admin", language),
    reasonsOf(inWords(themselves), "reason_user", language),
  ];
  return { decision, reasons: joined(forAdmin, forUser) };
}

function reasonsOf(
  explanation: Explanation | null,
  audience: "reason_admin" | "reason_user",
  language: Language,
): readonly Reason[] {
  return (explanation?.reasons ?? []).map(({ rule, reason }) => ({
    id: rule,
    [audience]: { [language]: reason },
  }));
}

/** One reason for each rule. */
function joined(...lists: readonly (readonly Reason[])[]): readonly Reason[] {
  const byId = new Map<string, Reason>();
  for (const reason of lists.flat()) byId.set(reason.id, { ...byId.get(reason.id), ...reason });
  return [...byId.values()];
}
