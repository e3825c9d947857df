import { aTenant } from "tenant-policy/testing";

/** A bank with a group for loans, its people, and two templates of that group: one is locked. */
export const bank = aTenant()
  .withGroup("loans")
  .withGroup("cards")
  .withTeammate("fay", { role: "full" })
  .withTeammate("ann", { role: "limited", in: "loans" })
  .withTeammate("ben", { role: "limited", in: "loans" })
  .withTeammate("rory", { role: "readOnly" })
  .withAsset("letter", { kind: "template", in: "loans" })
  .withAsset("terms", { kind: "template", in: "loans", lockedBy: "ann" })
  .after({ type: "emailDomains/choose", domains: ["bank.example"] })
  .build();
