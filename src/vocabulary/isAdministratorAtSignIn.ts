import type { Role } from "./role.ts";

/** Whether a role makes somebody an administrator at sign-in. A user profile makes nobody one (IP8). */
export function isAdministratorAtSignIn(role: Role): boolean {
  return role === "owner" || role === "full";
}
