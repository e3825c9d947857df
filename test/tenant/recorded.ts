import type { Decision } from "../../src/kernel/decision/decision.ts";
import { activityAccess } from "../../src/tenant/activityAccess.ts";
import { agentStatusOf } from "../../src/tenant/agentStatusOf.ts";
import { assetAccess } from "../../src/tenant/assetAccess.ts";
import { decideExecute } from "../../src/tenant/canExecute.ts";
import { emailAccess } from "../../src/tenant/emailAccess.ts";
import { emailChangeStatusOf } from "../../src/tenant/emailChangeStatusOf.ts";
import { featureAccess } from "../../src/tenant/featureAccess.ts";
import { invitationStatusOf } from "../../src/tenant/invitationStatusOf.ts";
import { passwordExpiryOf } from "../../src/tenant/passwordExpiryOf.ts";
import { settingAccess } from "../../src/tenant/settingAccess.ts";
import { effectiveSettingsOf } from "../../src/tenant/effectiveSettingsOf.ts";
import { signInRequirementOf } from "../../src/tenant/signInRequirementOf.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { withdrawalRisksOf } from "../../src/tenant/withdrawalRisksOf.ts";

/** A question by id with its answer, as stored. An argument that is left out before others is null. */
export interface Question {
  readonly question: keyof typeof questions;
  readonly args: readonly unknown[];
  readonly answer: unknown;
}

const questions = {
  activityAccess,
  agentStatusOf,
  assetAccess,
  decideExecute,
  emailAccess,
  emailChangeStatusOf,
  featureAccess,
  invitationStatusOf,
  passwordExpiryOf,
  settingAccess,
  effectiveSettingsOf,
  signInRequirementOf,
  withdrawalRisksOf,
};

export function ask(tenant: Tenant, { question, args }: Omit<Question, "answer">): unknown {
  const answerOf = questions[question] as (tenant: Tenant, ...args: readonly unknown[]) => unknown;
  return answerOf(tenant, ...args.map((arg) => arg ?? undefined));
}

/** The facts of a refusal are not recorded: a rule may tell more of a case than it did (AN7). */
export function withoutFacts(answer: unknown): unknown {
  const parts = Object.entries(answer as Decision<unknown>);
  return Object.fromEntries(parts.filter(([name]) => name !== "facts"));
}
