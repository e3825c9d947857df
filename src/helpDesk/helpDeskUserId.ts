import { ownFacts } from "../kernel/schema/guards.ts";
import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { isId } from "../vocabulary/workspace.ts";

/** A person who cross-launches, and the tenant that they enter. */
export interface CrossLaunchUser {
  /** The part of the person's own e-mail address before the `@`. */
  readonly adminUserName: string;
  /** The part after the `@`. */
  readonly adminUserDomain: string;
  /** The name of the tenant that they enter. */
  readonly tenantName: string;
}

/**
 * The id under which to audit a cross-launch (HD7). It is for people to read and must never be parsed back, because its
 * parts may contain any character. Returns null if a part is not a non-empty string (ST10).
 */
export function helpDeskUserId(user: CrossLaunchUser): Decision<string | null> {
  return isCrossLaunchUser(user) ? { value: formatHelpDeskUserId(user), because: ["HD7"] } : unanswerable;
}

/** Writes the id by HD7. The parts must be non-empty strings. */
export function formatHelpDeskUserId({
  adminUserName,
  tenantName,
  adminUserDomain,
}: CrossLaunchUser): string {
  return `${adminUserName}_${tenantName}_help_desk@${adminUserDomain}`;
}

function isCrossLaunchUser(value: unknown): value is CrossLaunchUser {
  const { adminUserName, adminUserDomain, tenantName } = ownFacts(value);
  return isId(adminUserName) && isId(adminUserDomain) && isId(tenantName);
}
