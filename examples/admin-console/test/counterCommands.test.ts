import { expect, it } from "vitest";
import { type Actor, type CommandBody, serializeTenant, type Tenant, transition } from "tenant-policy";
import { counterCommands } from "../src/pages/audit/counterCommands.ts";
import { bank, bankMilli } from "./bank.ts";

const olga: Actor = { kind: "teammate", id: "olga", current: { level: "tenant" } };
const loans = { level: "group", group: "loans" } as const;

function done(tenant: Tenant, body: CommandBody) {
  const step = transition(tenant, { body, by: olga, at: bankMilli });
  expect(step.decision.value, JSON.stringify(step.decision)).toBe(true);
  return step;
}

/** The counter-command of what this command did. */
function counterOf(tenant: Tenant, body: CommandBody) {
  const { tenant: later, audit } = done(tenant, body);
  const counter = counterCommands[body.type];
  const found = typeof counter === "function" && audit !== null ? counter(audit, later, olga) : null;
  return { later, audit, found: found !== null && "type" in found ? found : null };
}

/** What leaves the tenant as it was, byte for byte, once it is taken back. */
const undoable: readonly CommandBody[] = [
  { type: "name/change", name: "Other Bank" },
  { type: "timeZone/choose", zone: "America/New_York" },
  { type: "helpDesk/choose", settings: { base: true, fullAccess: true, decryption: false } },
  { type: "emailDomains/choose", domains: ["other.example"] },
  { type: "emailDomains/allow", domain: "other.example" },
  { type: "bounceList/chooseRetention", days: 77 },
  { type: "workspaces/renameGroup", group: "loans", name: "Credit" },
  { type: "workspaces/renameTeam", team: "loans-legal", name: "Law" },
  {
    type: "userProfiles/edit",
    profile: { id: "supervisor", name: "Leads", kind: "supervisor", access: "all", modules: {} },
  },
  { type: "teammates/move", teammate: "ann", to: { level: "tenant" } },
  { type: "teammates/changeRole", teammate: "rhea", role: "limited" },
  { type: "teammates/assignUserProfile", teammate: "ann", userProfile: null },
  { type: "teammates/grantRemoteAccess", teammate: "ravi" },
  { type: "networkAccess/chooseManagementList", addresses: ["203.0.113.0/24"] },
  { type: "networkAccess/chooseTwoFactor", mode: "on" },
  {
    type: "passwords/choosePolicy",
    policy: { renewWithoutOtp: true, minAgeDays: 3, maxAgeDays: 400, history: 7 },
  },
  { type: "privacy/chooseInactiveAfter", days: 99 },
  { type: "channels/chooseModuleSettings", settings: { idleMinutes: 42 } },
];

it.each(undoable)("takes back $type", (body) => {
  const { later, found } = counterOf(bank, body);
  expect(serializeTenant(later)).not.toBe(serializeTenant(bank));
  expect(serializeTenant(done(later, found!).tenant)).toBe(serializeTenant(bank));
});

it("takes back an invitation by revoking it, and a new asset by deleting it", () => {
  const invited = {
    teammate: "zoe",
    email: "zoe@retail-bank.example",
    role: "limited",
    home: loans,
  } as const;
  const pending = counterOf(bank, { type: "teammates/invite", ...invited, toBeAccepted: true });
  expect(pending.found).toEqual({ type: "teammates/revokeInvitation", teammate: "zoe" });
  const there = counterOf(bank, { type: "teammates/invite", ...invited });
  expect(there.found).toEqual({ type: "teammates/remove", teammate: "zoe" });
  const made = counterOf(bank, { type: "assets/make", asset: "new-app", kind: "app", name: "New app" });
  expect(made.found).toEqual({ type: "assets/delete", asset: "new-app" });
  const shared = counterOf(made.later, { type: "assets/share", asset: "new-app", with: loans });
  expect(shared.found).toMatchObject({ type: "assets/withdraw", asset: "new-app", from: loans });
  done(shared.later, shared.found!);
});

it("offers no counter-command once something later has changed the same", () => {
  const { later, audit } = counterOf(bank, { type: "bounceList/chooseRetention", days: 77 });
  const latest = done(later, { type: "bounceList/chooseRetention", days: 78 }).tenant;
  const counter = counterCommands["bounceList/chooseRetention"];
  expect(typeof counter === "function" && counter(audit!, latest, olga)).toBe(null);
});

it("takes back a lock only while it is as the entry left it, and never another person's", () => {
  const lock = { type: "assets/lock", asset: "new-app" } as const;
  const fiona: Actor = { kind: "teammate", id: "fiona", current: { level: "tenant" } };
  const made = done(bank, {
    type: "assets/make",
    asset: "new-app",
    kind: "template",
    name: "New app",
  }).tenant;
  const hers = transition(made, { body: lock, by: fiona, at: bankMilli });
  expect(hers.decision.value, JSON.stringify(hers.decision)).toBe(true);
  const taken = done(hers.tenant, lock);
  const counter = counterCommands["assets/lock"];
  if (typeof counter !== "function" || hers.audit === null || taken.audit === null)
    throw new Error("No counter.");
  expect(counter(hers.audit, hers.tenant, fiona)).toEqual({ type: "assets/unlock", asset: "new-app" });
  expect(counter(hers.audit, taken.tenant, fiona)).toBe(null);
  expect(counter(taken.audit, taken.tenant, olga)).toMatchObject({ final: "theirs" });
});
