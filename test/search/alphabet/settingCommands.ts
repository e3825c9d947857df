import type { Actor, CommandBody } from "../../../src/index.ts";
import { bouncedEmail } from "../smallTenant.ts";
import type { Attempt, View } from "./view.ts";

const policy = { renewWithoutOtp: true, minAgeDays: 0, maxAgeDays: 0, history: 0 };

/** One of each kind, at least. */
const bodies: readonly CommandBody[] = [
  { type: "name/change", name: "Another bank" },
  { type: "workspaces/addGroup", group: "cards", name: "Cards" },
  { type: "workspaces/addTeam", group: "loans", team: "south", name: "South" },
  { type: "workspaces/renameGroup", group: "loans", name: "Credit" },
  { type: "workspaces/renameTeam", team: "east", name: "Far east" },
  { type: "timeZone/choose", zone: "UTC" },
  { type: "profileKey/regenerate", keyId: "key-2" },
  { type: "helpDesk/choose", settings: { base: true, fullAccess: true, decryption: true } },
  { type: "emailDomains/choose", domains: ["bank.example"] },
  { type: "emailDomains/allow", domain: "bank.example" },
  { type: "emailDomains/disallow", domain: "bank.example" },
  { type: "inboundMedia/choose", settings: { shortLived: true, expiry: { unit: "days", amount: 7 } } },
  { type: "bounceList/chooseRetention", days: 30 },
  { type: "bounceList/takeOff", email: bouncedEmail },
  { type: "networkAccess/chooseManagementList", addresses: [] },
  { type: "networkAccess/chooseApiList", addresses: ["10.0.0.0/8"] },
  { type: "networkAccess/chooseTwoFactor", mode: "off" },
  { type: "passwords/choosePolicy", policy },
  { type: "privacy/chooseApiAuthenticationMode", mode: "token" },
  { type: "privacy/allowEmbedding", isOn: true },
  { type: "privacy/allowSimultaneousSessions", isOn: true },
  { type: "privacy/chooseInactiveAfter", days: 5 },
  { type: "channels/chooseModuleSettings", settings: { idleMinutes: 5 } },
  { type: "channels/add", channel: "site", kind: "chat" },
  { type: "channels/override", channel: "site", overrides: { idleMinutes: 5 } },
  { type: "channels/remove", channel: "site" },
];

/** Settings of the tenant. */
export function settingCommands(_: View, by: Actor): readonly Attempt[] {
  return bodies.map((body) => ({ by, body }));
}
