// May Ann edit this? And if she may not: why, and from where instead?
import {
  type Asset,
  canAccessAsset,
  canSwitchTo,
  decideAccessAsset,
  explain,
  type Person,
  type Workspace,
} from "tenant-policy";

// A bank is the tenant, its Loans division a group, the department that fights fraud a team of that group.
const loans: Workspace = { level: "group", group: "loans" };
const security: Workspace = { level: "team", group: "loans", team: "loans-security" };
const ann: Person = { kind: "teammate", id: "ann", role: "limited", home: loans, current: loans };

// A template is edited from any level.
const reminder: Asset = { kind: "template", madeAt: { level: "tenant" } };
console.log(canAccessAsset(ann, "edit", reminder)); // → true

// An integration belongs to the team that made it. A refusal says from where it would be allowed.
const fraudCheck: Asset = { kind: "integration", madeAt: security };
const refusal = decideAccessAsset(ann, "edit", fraudCheck);
console.log(refusal.value, refusal.because.join(" ")); // → false AS9
for (const sentence of explain(refusal)) console.log(sentence);
// → No.
// → A service (with its flows) or an integration (other than a custom node) can be made at any level. It can be
//   edited and used only where it was made, and it is not shared. (AS9)
// → It would be allowed after switching to team loans-security.

// Ann's home is the group, so she may switch to its teams. Then she may edit.
console.log(canSwitchTo(ann, security)); // → true
console.log(canAccessAsset({ ...ann, current: security }, "edit", fraudCheck)); // → true

// Some things no switch helps with. An answer names every rule that refuses, and every workspace is out.
const application: Asset = { kind: "service", madeAt: loans };
const deletion = decideAccessAsset(ann, "delete", application);
console.log(deletion.because.join(" "), deletion.allowedFrom?.length); // → RL3 0

// A locked template is used by everyone, and edited by the one who locked it and by Owners.
const locked: Asset = { kind: "template", madeAt: loans, lockedBy: "felix" };
console.log(canAccessAsset(ann, "use", locked)); // → true
console.log(decideAccessAsset(ann, "edit", locked).because.join(" ")); // → AS12
console.log(canAccessAsset({ ...ann, id: "felix" }, "edit", locked)); // → true

// An app is shared on request. While a share is being withdrawn, it is neither used nor shared there.
const chat: Asset = { kind: "app", madeAt: loans, withdrawingFrom: [security] };
console.log(canAccessAsset(ann, "share", chat, { ...security, team: "loans-legal" })); // → true
console.log(decideAccessAsset(ann, "share", chat, security).because.join(" ")); // → AS14

// What makes no sense is refused, never allowed, and nothing throws.
const nonsense = { kind: "spaceship", madeAt: loans } as unknown as Asset;
console.log(decideAccessAsset(ann, "edit", nonsense).because.join(" ")); // → ST10
