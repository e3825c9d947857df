// What does a contact-centre user profile permit?
import {
  canPerformActivity,
  canUseModule,
  checkUserProfile,
  decidePerformActivity,
  ineffectiveProfileSettings,
  moduleLevel,
  multimediaProfilesFor,
  offeredFlowActions,
  profileMedia,
  type UserProfile,
} from "tenant-policy";
import { messageOf } from "tenant-policy/explain";

const supervisor: UserProfile = {
  id: "supervisor",
  name: "Loans supervisors",
  kind: "supervisor",
  access: "specific",
  modules: {
    callMonitoring: { level: "on", toggles: { whisperCoach: true, restrictedMonitorOnly: true } },
    provisioning: { level: "view", toggles: { manageTeams: true } },
    routingStrategy: { level: "view", toggles: { manageFlowScripts: true } },
  },
};

// The profile opens only the modules that are on.
console.log(canUseModule(supervisor, "callMonitoring")); // → true
console.log(canUseModule(supervisor, "agentDesktop")); // → false
console.log(moduleLevel(supervisor, "provisioning").value); // → view

// Some activities need facts: a supervisor can whisper only in a call that they monitor.
console.log(canPerformActivity(supervisor, "monitorQueue")); // → true
console.log(canPerformActivity(supervisor, { activity: "whisper", isMonitoring: true })); // → true
console.log(canPerformActivity(supervisor, { activity: "bargeIn", isMonitoring: true })); // → false

// A restricted monitor cannot view the schedules of others.
console.log(canPerformActivity(supervisor, { activity: "viewMonitoringSchedule", isOwn: true })); // → true
const others = decidePerformActivity(supervisor, { activity: "viewMonitoringSchedule", isOwn: false });
console.log(others.value, others.because.join(" ")); // → false UP5

// A toggle that needs a higher level than its module has is kept, but has no effect.
console.log(canPerformActivity(supervisor, "manageTeams")); // → false
for (const { module, toggle, because } of ineffectiveProfileSettings(supervisor).value ?? []) {
  console.log(module, toggle, because.join(" "));
}
// → provisioning manageTeams UP7
// → routingStrategy manageFlowScripts UP10

// At the level view, the flows table offers only to open a flow. At edit it offers all actions, or none and a message.
console.log(offeredFlowActions(supervisor).value?.join(" ")); // → open
const editor: UserProfile = { ...supervisor, modules: { routingStrategy: { level: "edit" } } };
console.log(offeredFlowActions(editor).value?.length); // → 0
console.log(messageOf(offeredFlowActions(editor)));
// → Flow access denied - You do not have permission to edit flows for your organization

// The kind limits what a profile can hold. `checkUserProfile` checks what a form sends.
const tooMuch = { ...supervisor, kind: "standardAgent", access: "all" };
for (const { rule, code, path } of checkUserProfile(tooMuch).issues ?? []) {
  console.log(rule, code, path.join("."));
}
// → UP13 invalidValue access

// Without the module Multimedia there is only voice, and only the default telephony profile to choose.
console.log(profileMedia(supervisor).value?.join(" ")); // → voice
const choices = { defaultTelephony: "telephony", others: ["chat-and-voice"] };
console.log(multimediaProfilesFor(supervisor, choices).value?.join(" ")); // → telephony
