import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { PasswordsCommand } from "./commands.ts";
import type { PasswordPolicy } from "./settings.ts";

/** The policy is chosen as a whole (PW5). */
export function reducePasswords(policy: PasswordPolicy, command: PasswordsCommand): PasswordPolicy {
  return keptIfSame(policy, command.policy);
}
