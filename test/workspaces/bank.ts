import { ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
import type { Group, Team, WorkspacesState } from "../../src/workspaces/state.ts";

export const groups: readonly Group[] = [
  { id: "loans", name: "Loans" },
  { id: "insurance", name: "Insurance" },
];

export const teams: readonly Team[] = [
  { id: "loans-legal", group: "loans", name: "Legal" },
  { id: "loans-marketing", group: "loans", name: "Marketing" },
  { id: "insurance-legal", group: "insurance", name: "Legal" },
  { id: "insurance-marketing", group: "insurance", name: "Marketing" },
];

/** The workspaces of the bank of the documents. */
export const bank: WorkspacesState = { groups: ledgerOf(groups), teams: ledgerOf(teams) };

/** Workspaces by their form, which the bank does not have. */
export const nowhere: readonly Workspace[] = [
  { level: "group", group: "loans-legal" },
  { level: "group", group: "Loans" },
  { level: "group", group: "constructor" },
  { level: "team", group: "loans", team: "insurance-legal" },
  { level: "team", group: "payments", team: "loans-legal" },
  { level: "team", group: "loans", team: "loans" },
  { level: "team", group: "__proto__", team: "__proto__" },
];
