import {
  assetAccess,
  featureAccess,
  invitationStatusOf,
  settingAccess,
  signInRequirementOf,
  type Tenant,
  withdrawalRisksOf,
} from "tenant-policy";
import type { Decider } from "./execute.ts";

const questions = {
  ...{ assetAccess, featureAccess, invitationStatusOf },
  ...{ settingAccess, signInRequirementOf, withdrawalRisksOf },
};

/** A question about a tenant: who asks it must be allowed to, which is checked before it comes here. */
export interface Question {
  readonly tenant: string;
  readonly name: keyof typeof questions;
  /** What the function of that name takes after the tenant. */
  readonly args: readonly unknown[];
  /** The sequence that the answer has to know of, which came with the answer to a command; 0 for any. */
  readonly after: number;
}

/** `behind`: the node has not got that far. Ask it again, or another one. */
export type Answered =
  | { readonly outcome: "answered"; readonly sequence: number; readonly answer: unknown }
  | { readonly outcome: "noTenant" | "noQuestion" | "behind" };

const mostMilli = 2_000;

/** Answers from memory. No server is asked. */
export async function ask({ replica }: Decider, { tenant, name, args, after }: Question): Promise<Answered> {
  if (!Object.hasOwn(questions, name)) return { outcome: "noQuestion" };
  if (!(await replica.reaches(after, mostMilli))) return { outcome: "behind" };
  const held = replica.held(tenant);
  if (held === undefined) return { outcome: "noTenant" };
  // No question throws, whatever it is given (ST10).
  const question = questions[name] as (tenant: Tenant, ...args: readonly unknown[]) => unknown;
  return { outcome: "answered", sequence: held.sequence, answer: question(held.tenant, ...args) };
}
