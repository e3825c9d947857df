import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { isProfileKind, type ProfileKind } from "./kinds.ts";
import type { ProfilePermissions } from "./profile.ts";

const defaults: Readonly<Record<ProfileKind, Decision<ProfilePermissions>>> = frozen({
  standardAgent: decision<ProfilePermissions>(
    { kind: "standardAgent", access: "specific", modules: {} },
    "UP13",
    "UP22",
  ),
  premiumAgent: decision<ProfilePermissions>(
    { kind: "premiumAgent", access: "specific", modules: {} },
    "UP22",
  ),
  supervisor: decision<ProfilePermissions>({ kind: "supervisor", access: "specific", modules: {} }, "UP22"),
  administrator: decision<ProfilePermissions>(
    { kind: "administrator", access: "specific", modules: {} },
    "UP22",
  ),
  administratorOnly: decision<ProfilePermissions>(
    { kind: "administratorOnly", access: "specific", modules: {} },
    "UP13",
    "UP22",
  ),
});

/**
 * The permissions of a new profile of the kind: specific access and no open module (UP22, and UP13 for the kinds whose
 * access is always specific). Returns null for an unknown kind (ST10).
 */
export function defaultProfilePermissions(kind: ProfileKind): Decision<ProfilePermissions | null> {
  return isProfileKind(kind) ? defaults[kind] : unanswerable;
}
