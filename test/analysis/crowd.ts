import type { Tenant } from "tenant-policy";
import { aTenant } from "tenant-policy/testing";
import type fc from "fast-check";
import { anyHistory } from "tenant-policy/testing/arbitraries";

/** A tenant in which nobody is the only one of their kind, and nor is any asset. */
export function crowd(): Tenant {
  const modules = { provisioning: { level: "edit", toggles: { manageUsers: true } } } as const;
  return aTenant()
    .withGroup("loans")
    .withGroup("cards")
    .withTeam("desk", { in: "loans" })
    .withTeam("fraud", { in: "cards" })
    .withUserProfile("managers", { kind: "administrator", modules })
    .withTeammate("olga", { role: "owner", decryptsLogs: false })
    .withTeammate("otto", { role: "owner", decryptsLogs: false })
    .withTeammate("fay", { role: "full", userProfile: "managers" })
    .withTeammate("finn", { role: "full", userProfile: "managers" })
    .withTeammate("ann", { role: "limited", in: "loans" })
    .withTeammate("abe", { role: "limited", in: "loans" })
    .withTeammate("lia", { role: "limited", in: "desk" })
    .withTeammate("leo", { role: "limited", in: "desk" })
    .withTeammate("rory", { role: "readOnly", in: "cards" })
    .withTeammate("rosa", { role: "readOnly", in: "cards" })
    .withTeammate("rita", { role: "restricted", in: "fraud", apps: ["botBuilder"] })
    .withTeammate("rudi", { role: "restricted", in: "fraud", apps: ["botBuilder"] })
    .withTeammate("nils", { role: "limited", in: "loans", toBeAccepted: true })
    .withTeammate("nora", { role: "limited", in: "loans", toBeAccepted: true })
    .withApp("mobile", { sharedWith: ["loans", "desk"], withdrawingFrom: ["cards", "fraud"] })
    .withApp("web", { sharedWith: ["desk", "loans"], withdrawingFrom: ["fraud", "cards"] })
    .withAsset("letter", { kind: "template", in: "loans", lockedBy: "ann" })
    .withAsset("invoice", { kind: "template", in: "loans", lockedBy: "ann" })
    .withAsset("line-1", { kind: "number", in: "desk" })
    .withAsset("line-2", { kind: "number", in: "desk" })
    .withAsset("flow-1", { kind: "flow" })
    .withAsset("flow-2", { kind: "flow" })
    .build();
}

/** What may become of it. */
export function anyCrowd(): fc.Arbitrary<Tenant> {
  return anyHistory(crowd()).map(({ tenant }) => tenant);
}
