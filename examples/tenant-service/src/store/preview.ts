import {
  type Actor,
  type CommandRequest,
  type Issue,
  personOf,
  type Tenant,
  transition,
} from "tenant-policy";
import { type Impact, impactOf, risksOf } from "tenant-policy/analysis";
import {
  type Explainable,
  explain,
  type ExplainedRisk,
  explainRisks,
  type Explanation,
  forActor,
  type Labels,
  type Locale,
  namesOf,
  type RiskTexts,
} from "tenant-policy/explain";
import { rowChanges } from "tenant-policy/storage";
import { actorAt, type Caller } from "./caller.ts";
import type { Attempt } from "./execute.ts";
import type { Replica } from "./replicas.ts";
import { refuseLongIds } from "./rows.ts";

/** What a command would do, while it does nothing. */
export interface Preview {
  readonly step: number;
  readonly told: Explainable | null;
  readonly explanation: Explanation | null;
  readonly issues: readonly Issue[];
  /** Who would gain and lose what; null where the command is refused. */
  readonly impact: Impact | null;
  readonly risks: readonly ExplainedRisk[];
}

/** The words of one language. */
export interface Words {
  readonly locale: Locale;
  readonly risks: RiskTexts;
  readonly labels: Labels;
}

/**
 * Decides without writing. Impact and risks are about the whole tenant, so they are for those who see it whole: whose home is the
 * tenant, and the system.
 */
export function preview(
  { step, tenant, classes }: Replica,
  caller: Caller,
  { current, body, at }: Pick<Attempt, "current" | "body" | "at">,
  words: Words,
): Preview {
  const request: CommandRequest = { body, by: actorAt(tenant, caller, current), at };
  const { decision, changes, issues, command } = transition(tenant, request);
  if (issues !== undefined) return { ...nothing, step, told: null, explanation: null, issues };
  const writes = changes === null ? undefined : rowChanges(changes).value;
  if (writes !== undefined) refuseLongIds(writes);
  const told = forActor(tenant, request.by, decision, command);
  const { locale, risks: texts, labels } = words;
  const explanation = explain(told, { locale, nameOf: namesOf(tenant), timeZone: tenant.timeZone });
  if (told.value !== true || !seesAll(tenant, request.by)) {
    return { ...nothing, step, told, explanation, issues: [] };
  }
  const impact = impactOf(classes, request).value;
  const risks = explainRisks(risksOf(classes, request).value ?? [], { texts, labels });
  return { step, told, explanation, issues: [], impact, risks };
}

const nothing = { impact: null, risks: [] } as const;

function seesAll(tenant: Tenant, by: Actor): boolean {
  return by.kind === "system" || personOf(tenant, by).value?.home.level === "tenant";
}
