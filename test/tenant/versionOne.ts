import { activityAccess } from "../../src/tenant/activityAccess.ts";
import { agentStatusAt } from "../../src/tenant/agentStatusAt.ts";
import { assetAccess } from "../../src/tenant/assetAccess.ts";
import { decideCommand } from "../../src/tenant/canIssue.ts";
import { emailSendingAt } from "../../src/tenant/emailSendingAt.ts";
import { featureAccess } from "../../src/tenant/featureAccess.ts";
import { passwordDue } from "../../src/tenant/passwordDue.ts";
import { settingAccess } from "../../src/tenant/settingAccess.ts";
import { settingsOfChannel } from "../../src/tenant/settingsOfChannel.ts";
import { signInAt } from "../../src/tenant/signInAt.ts";
import type { Tenant } from "../../src/tenant/state.ts";

/** A question by id with its answer, as stored. An argument that is left out before others is null. */
export interface Question {
  readonly question: keyof typeof questions;
  readonly args: readonly unknown[];
  readonly answer: unknown;
}

const questions = {
  activityAccess,
  agentStatusAt,
  assetAccess,
  decideCommand,
  emailSendingAt,
  featureAccess,
  passwordDue,
  settingAccess,
  settingsOfChannel,
  signInAt,
};

export function ask(tenant: Tenant, { question, args }: Omit<Question, "answer">): unknown {
  const answerOf = questions[question] as (tenant: Tenant, ...args: readonly unknown[]) => unknown;
  return answerOf(tenant, ...args.map((arg) => arg ?? undefined));
}
