import { ruleTable } from "../kernel/decision/ruleTable.ts";

export const workspacesRules = /* @__PURE__ */ ruleTable(
  { document: "groups-and-teams", section: "Groups and Teams" },
  {
    WS1: {
      sentence: "Every user is attached to exactly one workspace.",
      section: "User Role and Workspace",
      standing: "stated",
    },
    WS2: {
      sentence:
        "Users can always be in their home workspace and can switch down from it: from the tenant to any group or team, from a group to its own teams, and from a team to nowhere. This depends on the home workspace, not on the current one. Nobody can reach a parent or a sibling workspace.",
      section: "Switch View",
      standing: "stated",
      facts: ["case", "home", "workspace"],
    },
    WS3: {
      sentence:
        "People see what their current workspace sees, narrowed by their role. A tenant user reaches every asset by switching. Being at tenant level is not the same as being in the team.",
      standing: "disputed",
      standingNote: '"access to all the assets" contradicts the sharing table',
      reading:
        "The sharing table speaks of the current workspace. A refusal names the workspaces from which the action would be allowed.",
    },
    WS4: {
      sentence: "Only Owners may add groups and teams.",
      document: "teammates",
      section: "Teammates",
      standing: "stated",
    },
    WS5: {
      sentence: "Groups and teams cannot be deleted.",
      standing: "later",
    },
    WS6: {
      sentence: "The tenant level shows the SFTP configurations of every level.",
      section: "Note on SFTP configurations",
      standing: "stated",
    },
    WS7: {
      sentence: "Only an Owner may rename the tenant, a group or a team. Ids stay.",
      standing: "inferred",
      reading:
        "A name that it has already is accepted and changes nothing. A cross-launch is audited under the name of the tenant that is in force when the command is accepted (HD7). Withholding to add groups and teams, or to change tenant settings, leaves names to the Owner (RL8).",
    },
  },
);
