import type { ProfileKind } from "../../src/userProfiles/kinds.ts";
import type { Module } from "../../src/userProfiles/modules.ts";
import type { ModuleAccess, ProfilePermissions } from "../../src/userProfiles/profile.ts";

/** What a profile has access to, and what is no such word. */
export const anyAccess = {
  all: "all",
  specific: "specific",
  "outside: an unknown one": "most" as ModuleAccess,
} as const;

/** A profile that has one module at a level, and no other module. */
export function profileWith(
  kind: ProfileKind,
  access: ModuleAccess,
  module: Module,
  setting: object,
): ProfilePermissions {
  return { kind, access, modules: { [module]: setting } } as unknown as ProfilePermissions;
}
