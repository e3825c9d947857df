import type { BrokenRule } from "../kernel/decision/facts.ts";
import { isAboveCeiling, type ProfileKind } from "./kinds.ts";
import type { Module, Toggle } from "./modules.ts";

/** UP13, if the kind leaves out the module or the toggle beneath it. */
export function brokenByCeiling(
  profileKind: ProfileKind,
  module: Module,
  toggle: Toggle | null = null,
): BrokenRule | false {
  if (!isAboveCeiling(profileKind, module, toggle)) return false;
  const exceeding = [{ module, toggle: isAboveCeiling(profileKind, module) ? null : toggle }];
  return { rule: "UP13", facts: { case: "beyondKind", profileKind, exceeding } };
}
