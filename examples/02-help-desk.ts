// Support staff cross-launch into the tenant. Which level do they get?
import {
  auditIdentity,
  canCrossLaunch,
  canDecryptLogs,
  crossLaunchRole,
  defaultHelpDeskSettings,
  type HelpDeskSettings,
  helpDeskAccessLevel,
  ineffectiveHelpDeskSettings,
} from "tenant-policy";
import { messageOf } from "tenant-policy/explain";

// There are three switches. By default, support keeps its own level and cannot decrypt logs.
console.log(JSON.stringify(defaultHelpDeskSettings)); // → {"base":true,"fullAccess":true,"decryption":false}

// The control hub has other names for the roles.
const origin = crossLaunchRole("Partner Full Admin").value;
console.log(JSON.stringify(origin)); // → {"role":"full","isTenantUser":false}

const asDelivered = helpDeskAccessLevel(defaultHelpDeskSettings, "full");
console.log(JSON.stringify(asDelivered.value)); // → {"level":"full","mayDecrypt":false}
console.log(asDelivered.because.join(" ")); // → HD3

// Without full access, support has read-only access, whatever its role. Decryption is a switch of its own.
const careful: HelpDeskSettings = { base: true, fullAccess: false, decryption: true };
const looking = helpDeskAccessLevel(careful, "full").value;
console.log(JSON.stringify(looking)); // → {"level":"readOnly","mayDecrypt":true}
console.log(looking !== null && canDecryptLogs({ kind: "helpDesk", ...looking })); // → true

// While help-desk access is off, support is denied. The add-on keeps its setting and is reported as ineffective.
const closed: HelpDeskSettings = { base: false, fullAccess: true, decryption: false };
const denied = helpDeskAccessLevel(closed, "owner");
console.log(denied.value?.level, denied.because.join(" "), messageOf(denied)); // → denied HD1 HD6 Access Denied
console.log(ineffectiveHelpDeskSettings(closed).value?.join(" ")); // → fullAccess

// A partner's quick link works once the tenant is ready. The first Owner does not depend on the switches.
const ready = { digitalChannelsEnabled: true, provisioningCompleted: true };
console.log(canCrossLaunch("partner", ready, careful)); // → true
console.log(canCrossLaunch("partner", { ...ready, provisioningCompleted: false }, careful)); // → false
console.log(canCrossLaunch("provisionedOwner", ready, closed)); // → true

// Everything that support does is audited, reading included, under an id that names the person.
const sam = { adminUserName: "sam", adminUserDomain: "support.example", tenantName: "Retail Bank" };
const identity = auditIdentity({ kind: "helpDesk", ...sam }).value;
console.log(identity?.id); // → sam_Retail Bank_help_desk@support.example
console.log(identity?.scope); // → everything
