import type { BrokenRule } from "../kernel/decision/facts.ts";
import type { CaseOf } from "../kernel/decision/ruleCases.ts";
import { fromHome, reaches, type Workspace } from "./workspace.ts";

/** TM9, if a person with this home does not reach the home of a teammate (WS2). */
export function brokenByReach(home: Workspace, ofTeammate: Workspace): BrokenRule | false {
  return !reaches(home, ofTeammate) && { rule: "TM9", facts: fromHome(home, ofTeammate) };
}

/** TM8, if a person with this home does not reach the workspace that somebody is invited or moved to (WS2). */
export function brokenByPlacing(
  inCase: CaseOf<"TM8">,
  home: Workspace,
  workspace: Workspace,
): BrokenRule | false {
  return !reaches(home, workspace) && { rule: "TM8", facts: { case: inCase, ...fromHome(home, workspace) } };
}
