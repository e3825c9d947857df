import type { ProfileKind } from "../../src/userProfiles/kinds.ts";
import type { Module, Toggle } from "../../src/userProfiles/modules.ts";

// The document module-settings as data, heading by heading, in its words.

export const levelsOf = {
  "off or on": ["off", "on"],
  "None, View, and Edit": ["none", "view", "edit"],
} as const;

interface ModuleText {
  readonly name: Module;
  readonly levels: keyof typeof levelsOf;
  /** Toggle, as the document writes it, and the name it has here. */
  readonly toggles: readonly (readonly [string, Toggle])[];
}

export const documentModules: readonly ModuleText[] = [
  { name: "agentDesktop", levels: "off or on", toggles: [] },
  {
    name: "callMonitoring",
    levels: "off or on",
    toggles: [
      ["Whisper Coach", "whisperCoach"],
      ["Barge-In", "bargeIn"],
      ["Restricted Monitor Only", "restrictedMonitorOnly"],
      ["View Blind Monitor Requests", "viewBlindMonitorRequests"],
    ],
  },
  { name: "callRecording", levels: "off or on", toggles: [] },
  { name: "multimedia", levels: "off or on", toggles: [] },
  {
    name: "provisioning",
    levels: "None, View, and Edit",
    toggles: [
      ["Manage Entry Points/Queues", "manageEntryPointsAndQueues"],
      ["Manage Sites", "manageSites"],
      ["Manage Teams", "manageTeams"],
      ["Manage Users", "manageUsers"],
      ["Manage User Profiles", "manageUserProfiles"],
      ["Entry Point Mappings", "entryPointMappings"],
      ["Manage Dial Plans", "manageDialPlans"],
      ["Audit Trail", "auditTrail"],
      ["Branding", "branding"],
      ["Manage Tenants", "manageTenants"],
    ],
  },
  {
    name: "recordingManagement",
    levels: "off or on",
    toggles: [
      ["Tags", "tags"],
      ["Custom Attributes", "customAttributes"],
      ["Security Keys", "securityKeys"],
    ],
  },
  {
    name: "reportingAndAnalytics",
    levels: "None, View, and Edit",
    toggles: [["Business Rules", "businessRules"]],
  },
  {
    name: "routingStrategy",
    levels: "None, View, and Edit",
    toggles: [
      ["Manage Flow Scripts", "manageFlowScripts"],
      ["Manage Media Files", "manageMediaFiles"],
    ],
  },
];

/** The one toggle that says "Prevents"; all others say "Allows" or "Provides". */
export const preventing: readonly Toggle[] = ["restrictedMonitorOnly"];

const everything = documentModules.map(({ name }) => name);

/** UP13, from the later edition. */
export const ceilings: Readonly<Record<ProfileKind, readonly Module[]>> = {
  standardAgent: ["agentDesktop"],
  premiumAgent: ["agentDesktop", "multimedia"],
  supervisor: everything,
  administrator: everything,
  administratorOnly: ["provisioning", "callRecording", "routingStrategy", "reportingAndAnalytics"],
};
export const allButManageTenants: readonly ProfileKind[] = ["supervisor"];
export const alwaysSpecific: readonly ProfileKind[] = ["standardAgent", "administratorOnly"];
