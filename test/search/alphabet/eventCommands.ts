import type { Actor, CommandBody } from "../../../src/index.ts";
import { loweringOfRoot, madeAtMilli } from "../smallTenant.ts";
import type { Attempt, View } from "./view.ts";

const reference = "CASE-7";

/** What only the system reports. */
const bodies: readonly CommandBody[] = [
  { type: "subscription/changeEntitlements", entitlements: ["sso"] },
  { type: "subscription/changeWithheldFeatures", withheld: ["decryption"] },
  { type: "subscription/changeWithheldFeatures", withheld: [] },
  { type: "subscription/switchDigitalChannels", isOn: false },
  { type: "subscription/completeProvisioning" },
  { type: "teammates/recordLogIn", teammate: "ann" },
  { type: "teammates/recordPasswordChange", teammate: "ann" },
  {
    ...{ type: "teammates/acceptInvitation", teammate: "olaf", email: "olaf@bank.example" },
    sentAtMilli: madeAtMilli,
  },
  { type: "teammates/removeOwner", teammate: "olga", reference },
  { type: "teammates/lowerOwner", teammate: "olga", role: "full", reference },
  { type: "teammates/replaceOwner", teammate: "olga", successor: "m1", reference },
  { type: "teammates/grantOwnerDecryption", teammate: "m1", reference },
  { type: "assets/completeWithdrawal", asset: "desk", from: { level: "group", group: "ins" } },
  { type: "bounceList/recordBounce", email: "ann@mail.example" },
];

/** Events that people report themselves, and one that the system reports again. */
export function eventCommands(_: View, by: Actor): readonly Attempt[] {
  return [...bodies.map((body) => ({ by, body })), { by: { kind: "system" }, body: loweringOfRoot }];
}
