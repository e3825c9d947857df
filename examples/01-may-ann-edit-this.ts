// May Ann edit this? If not, why not, and from where may she?
import {
  type Asset,
  canAccessAsset,
  canSwitchTo,
  decideAccessAsset,
  type Person,
  type Workspace,
} from "tenant-policy";
import { explain } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";

// The bank is the tenant. Its Loans division is a group, and the fraud department is a team of that group.
const loans: Workspace = { level: "group", group: "loans" };
const security: Workspace = { level: "team", group: "loans", team: "loans-security" };
const ann: Person = { kind: "teammate", id: "ann", role: "limited", home: loans, current: loans };

// A template can be edited from any level.
const reminder: Asset = { kind: "template", madeAt: { level: "tenant" } };
console.log(canAccessAsset(ann, "edit", reminder)); // → true

// An integration can be edited only where it was made. A refusal says from where it would be allowed.
const fraudCheck: Asset = { kind: "integration", madeAt: security };
const refusal = decideAccessAsset(ann, "edit", fraudCheck);
console.log(refusal.value, refusal.because.join(" ")); // → false AS9
const names = new Map([["loans-security", "Fraud"]]);
const explained = explain(refusal, { locale: en, nameOf: ({ id }) => names.get(id) });
console.log(explained?.verdict, explained?.reasons[0]?.reason, explained?.help[0]?.text);
// → Refused This asset can be used and edited only in the workspace where it was created. Switch to team Fraud of group loans.

// Ann's home is the group, so she may switch to its teams. From there she may edit the integration.
console.log(canSwitchTo(ann, security)); // → true
console.log(canAccessAsset({ ...ann, current: security }, "edit", fraudCheck)); // → true

// If her role refuses the action, no switch helps, and `allowedFrom` is empty.
const application: Asset = { kind: "service", madeAt: loans };
const deletion = decideAccessAsset(ann, "delete", application);
console.log(deletion.because.join(" "), deletion.allowedFrom?.length); // → RL3 0

// Everyone may use a locked template. Only Owners and the person who locked it may edit it.
const locked: Asset = { kind: "template", madeAt: loans, lockedBy: "felix" };
console.log(canAccessAsset(ann, "use", locked)); // → true
console.log(decideAccessAsset(ann, "edit", locked).because.join(" ")); // → AS12
console.log(canAccessAsset({ ...ann, id: "felix" }, "edit", locked)); // → true

// An app is shared on request. While a share is being withdrawn, the app cannot be used or shared there.
const chat: Asset = { kind: "app", madeAt: loans, withdrawingFrom: [security] };
console.log(canAccessAsset(ann, "share", chat, { ...security, team: "loans-legal" })); // → true
console.log(decideAccessAsset(ann, "share", chat, security).because.join(" ")); // → AS14

// A value outside its declared type never grants anything, and no question throws.
const nonsense = { kind: "spaceship", madeAt: loans } as unknown as Asset;
console.log(decideAccessAsset(ann, "edit", nonsense).because.join(" ")); // → ST10
