import {
  canViewSetting,
  type Decision,
  personOf,
  type SettingSection,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import {
  type AskedAbout,
  type Explainable,
  explain,
  type Explanation,
  forActor,
  type Locale,
  namesOf,
} from "tenant-policy/explain";
import { ask, partialTenant, rowsNeededToAsk } from "tenant-policy/storage";
import type { Database, Sql } from "../database/database.ts";
import { actorAt, type Caller } from "./caller.ts";
import { readAll } from "./rows.ts";
import { stepOf } from "./step.ts";

/** A question about a tenant, who asks, and what about. */
export interface Asking<Args extends readonly unknown[]> {
  readonly caller: Caller;
  /** Where the caller is now; if it is left out, at home. */
  readonly current: Workspace | undefined;
  readonly question: (tenant: Tenant, ...args: Args) => Decision<unknown>;
  readonly args: Args;
  readonly about: AskedAbout;
  /** The section of the settings that the answer is of: for whoever may not view it, nothing of it is there. */
  readonly section: SettingSection | undefined;
  readonly locale: Locale;
}

/** What the one who asks may know of the answer, and the step that it is about. */
export interface QuestionAnswer {
  readonly step: number;
  readonly told: Explainable;
  readonly explanation: Explanation | null;
}

/** Answers a question from the rows that it needs, all of one moment. Undefined where there is no such tenant. */
export function answer<Args extends readonly unknown[]>(
  database: Database,
  asking: Asking<Args>,
): Promise<QuestionAnswer | undefined> {
  const { caller } = asking;
  return database.inTransaction(caller.tenant, "read", async (sql) => {
    const step = await stepOf(sql, caller.tenant);
    if (step === undefined) return undefined;
    return { step, ...(await askOf(sql, caller.tenant, told<Args>, [asking])) };
  });
}

function told<Args extends readonly unknown[]>(
  tenant: Tenant,
  { caller, current, question, args, about, section, locale }: Asking<Args>,
): Omit<QuestionAnswer, "step"> {
  const decided =
    section === undefined || isInView(tenant, caller, section) ? question(tenant, ...args) : nothingThere;
  const decision = forActor(tenant, actorAt(tenant, caller, current), decided, about);
  const explanation = explain(decision, { locale, nameOf: namesOf(tenant), timeZone: tenant.timeZone });
  return { told: decision, explanation };
}

/** The answer about what is not there (ST11). */
const nothingThere: Decision<null> = { value: null, because: ["ST11"] };

/** Whether the caller may view a section. Where they say that they are makes no difference. */
function isInView(tenant: Tenant, caller: Caller, section: SettingSection): boolean {
  if (caller.kind === "system") return true;
  const { value: person } = personOf(tenant, actorAt(tenant, caller, undefined));
  return person !== null && canViewSetting(person, section, tenant.subscription);
}

/** Asks a function of the tenant, which gets what it needs of its rows; `first` says what to begin with. */
export async function askOf<Args extends readonly unknown[], Answer>(
  sql: Sql,
  tenant: string,
  question: (tenant: Tenant, ...args: Args) => Answer,
  args: Args,
  first = rowsNeededToAsk(question, args),
): Promise<Answer> {
  const read = await readAll(sql, tenant, (known) =>
    known === undefined ? first : rowsNeededToAsk(question, args, known),
  );
  const { value: partial, issues } = partialTenant(read);
  if (issues !== undefined) throw new Error(`The rows of a tenant are spoilt: ${JSON.stringify(issues)}`);
  const asked = ask(partial, question, ...args);
  if (asked.missing !== undefined) throw new Error("A row is missing after all were read.");
  return asked.answer as Answer;
}
