import type { Workspace } from "../../vocabulary/workspace.ts";
import { fc } from "./fastCheck.ts";

/** The workspaces of the generated facts: so few that people and things meet all the time. */
export const factWorkspaces: readonly Workspace[] = [
  { level: "tenant" },
  { level: "group", group: "loans" },
  { level: "group", group: "cards" },
  { level: "team", group: "loans", team: "loans-desk" },
  { level: "team", group: "loans", team: "loans-legal" },
  { level: "team", group: "cards", team: "cards-desk" },
];

/** Workspaces: the tenant, two groups, and their teams. */
export function anyWorkspace(): fc.Arbitrary<Workspace> {
  return fc.constantFrom(...factWorkspaces);
}
