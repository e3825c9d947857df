import type { RuleTable } from "../kernel/rule.ts";

export const workspacesRules: RuleTable = {
  WS1: {
    sentence: "A user is attached to exactly one workspace.",
    document: "groups-and-teams",
    section: "User Role and Workspace",
    standing: "stated",
  },
  WS2: {
    sentence:
      "One can always be in one's home workspace, and switch down from home: tenant → any group or team; group → its own teams; team → nowhere. Measured from home, not from the current view. No one reaches a parent or a sibling.",
    document: "groups-and-teams",
    section: "Switch View",
    standing: "stated",
  },
  WS3: {
    sentence:
      "What a person sees is what the current workspace sees, narrowed by role. A tenant user reaches every asset by switching; being at tenant level is not being in the team.",
    document: "groups-and-teams",
    section: "Groups and Teams",
    standing: "disputed",
    standingNote: '"access to all the assets" against the sharing table',
    reading:
      "the table speaks of the current workspace, and a refusal names the workspaces from which it would be allowed",
  },
  WS4: {
    sentence: "Only Owners add groups and teams.",
    document: "teammates",
    section: "Owner",
    standing: "stated",
  },
  WS5: {
    sentence: "Groups and teams cannot be deleted.",
    document: "groups-and-teams",
    section: "Groups and Teams",
    standing: "later",
  },
  WS6: {
    sentence: "SFTP configurations of every level are shown at tenant level.",
    document: "groups-and-teams",
    section: "Note",
    standing: "stated",
  },
};
