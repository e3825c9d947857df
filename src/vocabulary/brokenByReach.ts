import type { BrokenRule } from "../kernel/decision/facts.ts";
import { fromHome, reaches, type Workspace } from "./workspace.ts";

/** The rule, if a person with this home does not reach the workspace (WS2). */
export function brokenByReach(
  rule: "TM8" | "TM9",
  home: Workspace,
  workspace: Workspace,
): BrokenRule | false {
  return !reaches(home, workspace) && { rule, facts: fromHome(home, workspace) };
}
