// What changes and what ends: names, shares, user profiles, channels. For each there is a question for your UI, a
// command, and an entry in the audit trail.
import {
  type Actor,
  assetAccess,
  canDeleteUserProfile,
  canRenameWorkspace,
  type Change,
  type CommandBody,
  newTenant,
  type Person,
  replay,
  settingAccess,
  transition,
} from "tenant-policy";

const tenant = { level: "tenant" } as const;
const loans = { level: "group", group: "loans" } as const;
const person: Person = { kind: "teammate", id: "olga", role: "owner", home: tenant, current: tenant };
const olga: Actor = { kind: "teammate", id: "olga", current: tenant };
const ann: Actor = { kind: "teammate", id: "ann", current: loans };
const system: Actor = { kind: "system" };

const owner = { id: "olga", email: "olga@bank.example" };
const input = { id: "b", name: "Bank", owner, timeZone: "Europe/London", profileKey: "key-1", at: 0 };
const { value: initial, issues } = newTenant(input);
if (issues !== undefined) throw new Error(JSON.stringify(issues));

const nothing = { kind: "supervisor", access: "specific", modules: {} } as const;
const made: readonly CommandBody[] = [
  { type: "workspaces/addGroup", group: "loans", name: "Loans" },
  { type: "teammates/invite", teammate: "ann", email: "ann@bank.example", role: "limited", home: loans },
  { type: "assets/make", asset: "chat", kind: "app", name: "Chat" },
  { type: "assets/share", asset: "chat", with: loans },
  { type: "userProfiles/create", profile: { id: "trainees", name: "Trainees", ...nothing } },
  { type: "channels/add", channel: "site", kind: "chat" },
];
const log = made.map((body) => ({ ...body, by: olga, at: 1_000 }));
let { tenant: bank } = replay(initial, log);

/** Executes a command, and prints the decision, and what the audit trail keeps. */
function execute(body: CommandBody, by: Actor = olga): void {
  const { tenant: after, decision, audit } = transition(bank, { ...body, by, at: 2_000 });
  bank = after;
  console.log(decision.value, decision.because.join(" "));
  for (const change of audit?.changes ?? []) console.log(change.path.join("."), outcome(change));
}

function outcome({ before, after }: Change): string {
  if (after === undefined) return "is gone";
  return before === undefined ? "is new" : `is ${JSON.stringify(after)}`;
}

// A group gets another name. Its id, and whatever refers to it, stays.
console.log(canRenameWorkspace(person)); // → true
execute({ type: "workspaces/renameGroup", group: "loans", name: "Credit" });
// → true WS7
// → workspaces.groups.loans.name is "Credit"

// Loans gives up its share of an app. The app itself stays, and your system reports when the withdrawal is complete.
console.log(assetAccess(bank, "ann", "leave", "chat", loans).value); // → true
execute({ type: "assets/leaveShare", asset: "chat", withdrawal: "w1" }, ann);
// → true AS10 AS28 RL3
// → assets.records.chat.sharedWith is []
// → assets.records.chat.withdrawingFrom is [{"level":"group","group":"loans","withdrawal":"w1","beganAtMilli":2000}]
execute({ type: "assets/completeWithdrawal", asset: "chat", from: loans, withdrawal: "w1" }, system);
// → true ST9
// → assets.records.chat.withdrawingFrom is []
// → assets.records.chat.completedWithdrawals is new

// A user profile that nobody holds is deleted, and a channel is removed. Their ids are given to no other.
console.log(canDeleteUserProfile(person, null, nothing, { teammates: 0, owners: 0 })); // → true
execute({ type: "userProfiles/delete", profile: "trainees" });
// → true RL1 ST8
// → userProfiles.records.trainees is gone
// → userProfiles.retired.trainees is new
console.log(settingAccess(bank, "olga", "change", "privacyAndSecurity").value); // → true
execute({ type: "channels/remove", channel: "site" });
// → true ST8
// → channels.channels.site is gone
// → channels.retired.site is new
execute({ type: "channels/add", channel: "site", kind: "chat" }); // → false ST14
