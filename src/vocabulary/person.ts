import { everyObject, owns } from "../kernel/schema/guards.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { isRole, type Role } from "./role.ts";
import { isId, isWorkspace, type Workspace } from "./workspace.ts";

/**
 * The person that a question is about. For a teammate, role and home are those of their record (`personFrom`). A person
 * who cross-launches for support is `helpDesk` or `partner`. Their role is the level that `helpDeskAccessLevel` gives,
 * and their home is the tenant.
 */
export interface Person {
  readonly kind: "teammate" | "helpDesk" | "partner";
  readonly id: string;
  readonly role: Role;
  /** The one workspace that the person is attached to (WS1). */
  readonly home: Workspace;
  /** The workspace that the person has switched to, or else `home`. It matters only for assets (TS1). */
  readonly current: Workspace;
  /** When the record of a teammate was created or handed over (TM16), in epoch milliseconds. It tells their locks (AS27). */
  readonly createdAtMilli?: number | undefined;
  /** Of a person who cross-launches, the part of their own e-mail address before the `@`. It tells their locks (AS27). */
  readonly adminUserName?: string | undefined;
  /** The part after the `@`. */
  readonly adminUserDomain?: string | undefined;
}

const personKeys = ["kind", "id", "role", "home", "current"] as const;

/** Whether a value is a person. Every property must have its declared type (ST10). */
export function isPerson(value: unknown): value is Person {
  if (typeof value !== "object" || value === null) return false;
  const { kind, id, role, home, current } = value as Readonly<Record<keyof Person, unknown>>;
  // Clever for speed: the test of the prototype is repeated here, where the engine knows the shape of the object. With
  // it, `canAccessAsset` takes 58 ns instead of 105.
  const isPlain = Object.getPrototypeOf(value) === Object.prototype && !isPersonInherited();
  return (
    (isPlain || owns(value, personKeys)) &&
    (kind === "teammate" || kind === "helpDesk" || kind === "partner") &&
    isId(id) &&
    isRole(role) &&
    isWorkspace(home) &&
    isWorkspace(current) &&
    hasKeyFacts(value as Person)
  );
}

function isPersonInherited(): boolean {
  const { kind, id, role, home, current } = everyObject;
  return (
    kind !== undefined ||
    id !== undefined ||
    role !== undefined ||
    home !== undefined ||
    current !== undefined
  );
}

/**
 * Whether the facts that tell a person's locks have their types, where they are given. Clever for speed: only of one that is
 * outside its type is it asked whether the person has it.
 */
function hasKeyFacts(person: Person): boolean {
  const { createdAtMilli, adminUserName, adminUserDomain } = person;
  return (
    (createdAtMilli === undefined || isInstant(createdAtMilli) || !Object.hasOwn(person, "createdAtMilli")) &&
    (adminUserName === undefined || isId(adminUserName) || !Object.hasOwn(person, "adminUserName")) &&
    (adminUserDomain === undefined || isId(adminUserDomain) || !Object.hasOwn(person, "adminUserDomain"))
  );
}
