import { owns } from "../kernel/schema/guards.ts";
import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
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
  return isCrossLaunchUser(user) ? { value: concatenated(user), because: ["HD7"] } : unanswerable;
}

/** HD7's format, of facts that are known to be texts. */
export function concatenated({ adminUserName, tenantName, adminUserDomain }: CrossLaunchUser): string {
  return `${adminUserName}_${tenantName}_help_desk@${adminUserDomain}`;
}

const crossLaunchUserKeys = ["adminUserName", "adminUserDomain", "tenantName"] as const;

function isCrossLaunchUser(value: unknown): value is CrossLaunchUser {
  if (!owns(value, crossLaunchUserKeys)) return false;
  const { adminUserName, adminUserDomain, tenantName } = value;
  return isId(adminUserName) && isId(adminUserDomain) && isId(tenantName);
}
