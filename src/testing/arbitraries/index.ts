// The door tenant-policy/testing/arbitraries: generated facts, tenants, commands and histories, for property tests. It
// loads fast-check, an optional peer.

// the arguments of questions
export { anyArgumentsOf } from "./anyArgumentsOf.ts";
export type { ArgumentsOf, Question } from "./question.ts";

// facts
export { anyAsset } from "./anyAsset.ts";
export { anyInstantMilli } from "./anyInstantMilli.ts";
export { anyPerson } from "./anyPerson.ts";
export { anyTeammate, anyTenantPart, anyUserProfile } from "./anyTenantPart.ts";
export { anyDomain, anyEmail, anyIpEntry } from "./anyText.ts";
export { anyWorkspace } from "./anyWorkspace.ts";

// tenants, commands and histories
export { anyCommandFor, anyTenantWithCommand, type TenantWithCommand } from "./anyCommandFor.ts";
export { anyHistory, anyTenant, type History } from "./anyHistory.ts";
export { anyWildCommandFor } from "./anyWildCommandFor.ts";
