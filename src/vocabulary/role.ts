import { frozen } from "../kernel/json/frozen.ts";

/** The overall role of a teammate. Every teammate has exactly one (RL7). */
export type Role = "owner" | "full" | "limited" | "readOnly" | "restricted";

/** Every role, from the one with the most rights to the one with the fewest. */
export const roles: readonly Role[] = frozen(["owner", "full", "limited", "readOnly", "restricted"]);

/**
 * Whether a value is a role. Clever for speed: the comparison is written out. Every question about a person makes it,
 * and looking the value up in the list would take twice as long as the rest of the question.
 */
export function isRole(value: unknown): value is Role {
  return (
    value === "owner" ||
    value === "full" ||
    value === "limited" ||
    value === "readOnly" ||
    value === "restricted"
  );
}

/** Whether a role stands before another in the list of roles. */
export function isAbove(role: Role, other: Role): boolean {
  return roles.indexOf(role) < roles.indexOf(other);
}

/** Whether the role lets a user profile have effect on others (UP24). */
export function usesUserProfile(role: Role): boolean {
  return role !== "readOnly" && role !== "restricted";
}
