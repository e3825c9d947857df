import { type Decision, unanswerable } from "../kernel/decision.ts";
import { isId } from "../vocabulary/workspace.ts";

/** Who cross-launches into which tenant. */
export interface CrossLaunchUser {
  /** What stands before the `@` of the person's own address. */
  readonly adminUserName: string;
  /** What stands after it. */
  readonly adminUserDomain: string;
  readonly tenantName: string;
}

/**
 * The id under which a cross-launch is audited (HD7): the parts concatenated as they are. It is to be read by people and
 * never parsed back, as its parts may hold any character. Null where a part is not a text, or empty (ST10).
 */
export function helpDeskUserId(user: CrossLaunchUser): Decision<string | null> {
  if (!isCrossLaunchUser(user)) return unanswerable;
  const { adminUserName, tenantName, adminUserDomain } = user;
  return { value: `${adminUserName}_${tenantName}_help_desk@${adminUserDomain}`, because: ["HD7"] };
}

function isCrossLaunchUser(value: unknown): value is CrossLaunchUser {
  if (typeof value !== "object" || value === null) return false;
  const { adminUserName, adminUserDomain, tenantName } = value as Record<keyof CrossLaunchUser, unknown>;
  return isId(adminUserName) && isId(adminUserDomain) && isId(tenantName);
}
