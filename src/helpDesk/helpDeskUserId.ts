import { ownFacts } from "../kernel/schema/guards.ts";
import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { hasDisruptive } from "../kernel/text/characters.ts";
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

const unreadable = decision(null, "HD7");

/**
 * The id under which to audit a cross-launch (HD7). It is for people to read and must never be parsed back, because its
 * parts may contain the marks between them. Returns null if a part holds a control character (HD7) or is not a
 * non-empty string (ST10).
 */
export function helpDeskUserId(user: CrossLaunchUser): Decision<string | null> {
  if (!isCrossLaunchUser(user)) return unanswerable;
  const { adminUserName, tenantName, adminUserDomain } = user;
  if ([adminUserName, tenantName, adminUserDomain].some(hasDisruptive)) return unreadable;
  return { value: formatHelpDeskUserId(user), because: ["HD7"] };
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
