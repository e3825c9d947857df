import { frozen } from "../kernel/frozen.ts";

/** Every teammate has exactly one (RL7). */
export type Role = "owner" | "full" | "limited" | "readOnly" | "restricted";

export const roles: readonly Role[] = frozen(["owner", "full", "limited", "readOnly", "restricted"]);

export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role);
}
