// What does a contact-centre user profile let its holder do?
import {
  canPerformActivity,
  canUseModule,
  profileMedia,
  checkUserProfile,
  decidePerformActivity,
  ineffectiveProfileSettings,
  messageOf,
  moduleLevel,
  multimediaProfilesFor,
  offeredFlowActions,
  type UserProfile,
} from "tenant-policy";

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

// Only what is switched on is there.
console.log(canUseModule(supervisor, "callMonitoring")); // → true
console.log(canUseModule(supervisor, "agentDesktop")); // → false
console.log(moduleLevel(supervisor, "provisioning").value); // → view

// Some activities need facts: a whisper only in a call that one is monitoring.
console.log(canPerformActivity(supervisor, "monitorQueue")); // → true
console.log(canPerformActivity(supervisor, { activity: "whisper", isMonitoring: true })); // → true
console.log(canPerformActivity(supervisor, { activity: "bargeIn", isMonitoring: true })); // → false

// A restricted monitor does not see the schedules of others.
console.log(canPerformActivity(supervisor, { activity: "viewMonitoringSchedule", isOwn: true })); // → true
const others = decidePerformActivity(supervisor, { activity: "viewMonitoringSchedule", isOwn: false });
console.log(others.value, others.because.join(" ")); // → false UP5

// A toggle that needs more than the level it stands under has no effect. It is kept, and can be asked for.
console.log(canPerformActivity(supervisor, "manageTeams")); // → false
for (const { module, toggle, because } of ineffectiveProfileSettings(supervisor).value ?? []) {
  console.log(module, toggle, because.join(" "));
}
// → provisioning manageTeams UP7
// → routingStrategy manageFlowScripts UP10

// At view a flow is opened, no more. At edit everything is offered, or nothing, with a message.
console.log(offeredFlowActions(supervisor).value?.join(" ")); // → open
const editor: UserProfile = { ...supervisor, modules: { routingStrategy: { level: "edit" } } };
console.log(offeredFlowActions(editor).value?.length); // → 0
console.log(messageOf(offeredFlowActions(editor)));
// → Flow access denied - You do not have permission to edit flows for your organization

// The kind is a ceiling, and what a form sends is checked.
const greedy = { ...supervisor, kind: "standardAgent", access: "all" };
for (const { rule, path, message } of checkUserProfile(greedy).issues ?? []) {
  console.log(rule, path.join("."), message);
}
// → UP13 access specific, as always with this kind

// Without Multimedia there is voice, and the default telephony profile to choose.
console.log(profileMedia(supervisor).value?.join(" ")); // → voice
const choices = { defaultTelephony: "telephony", others: ["chat-and-voice"] };
console.log(multimediaProfilesFor(supervisor, choices).value?.join(" ")); // → telephony
