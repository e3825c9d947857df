import { frozen } from "../kernel/json/frozen.ts";
import {
  type Module,
  moduleLevels,
  type ModuleRow,
  type Toggle,
  type ToggleRow,
  togglesOf,
  toggleRows,
} from "./modules.ts";

/** The rule about each toggle. */
export const toggleRules: Readonly<Record<Toggle, ToggleRow["rule"]>> = {
  whisperCoach: "UP4",
  bargeIn: "UP4",
  restrictedMonitorOnly: "UP5",
  viewBlindMonitorRequests: "UP4",
  manageEntryPointsAndQueues: "UP7",
  manageSites: "UP7",
  manageTeams: "UP7",
  manageUsers: "UP7",
  manageUserProfiles: "UP7",
  entryPointMappings: "UP7",
  manageDialPlans: "UP7",
  auditTrail: "UP7",
  branding: "UP7",
  manageTenants: "UP7",
  tags: "UP8",
  customAttributes: "UP8",
  securityKeys: "UP8",
  businessRules: "UP9",
  manageFlowScripts: "UP11",
  manageMediaFiles: "UP12",
};

/** The document's list of modules, in its order (UP3–UP12). The table is frozen. */
export const profileModules: { readonly [Name in Module]: ModuleRow<Name> } = frozen({
  agentDesktop: moduleRow("agentDesktop", "on", { on: "UP3" }),
  callMonitoring: moduleRow("callMonitoring", "on", { on: "UP4" }),
  callRecording: moduleRow("callRecording", "on", { on: "UP3" }),
  multimedia: moduleRow("multimedia", "on", { on: "UP6" }),
  provisioning: moduleRow("provisioning", "edit", { view: "UP7", edit: "UP7" }),
  recordingManagement: moduleRow("recordingManagement", "on", { on: "UP8" }),
  reportingAndAnalytics: moduleRow("reportingAndAnalytics", "edit", { view: "UP9", edit: "UP9" }),
  routingStrategy: moduleRow("routingStrategy", "edit", { view: "UP10", edit: "UP11" }),
});

/* @__NO_SIDE_EFFECTS__ */
function moduleRow<Name extends Module>(
  module: Name,
  highest: ModuleRow<Name>["highest"],
  rules: ModuleRow<Name>["rules"],
): ModuleRow<Name> {
  const toggles = togglesOf(module).map((toggle): [Toggle, ToggleRow] => {
    const { needs, effect } = toggleRows[toggle];
    return [toggle, { needs, effect, rule: toggleRules[toggle] }];
  });
  // They are the toggles of this module, which the type of fromEntries forgets.
  return {
    levels: moduleLevels[module],
    highest,
    rules,
    toggles: Object.fromEntries(toggles) as ModuleRow<Name>["toggles"],
  };
}
