import { frozen } from "../kernel/json/frozen.ts";

/** Every teammate has exactly one (RL7). */
export type Role = "owner" | "full" | "limited" | "readOnly" | "restricted";

export const roles: readonly Role[] = frozen(["owner", "full", "limited", "readOnly", "restricted"]);

/** Written out, as every question about a person asks it: a look-up in the list takes twice the time of the question. */
export function isRole(value: unknown): value is Role {
  return (
    value === "owner" ||
    value === "full" ||
    value === "limited" ||
    value === "readOnly" ||
    value === "restricted"
  );
}
