import { describe, expect, it } from "vitest";
import { tenantOf } from "../../bench/tenants.ts";
import {
  activityAccess,
  type Actor,
  agentStatusOf,
  assetAccess,
  type Command,
  emailChangeStatusOf,
  entriesOf,
  featureAccess,
  invitationStatusOf,
  passwordExpiryOf,
  personOf,
  settingAccess,
  signInRequirementOf,
  type Tenant,
  transition,
} from "../../src/index.ts";
import { countedTenant } from "./countedTenant.ts";

// What an answer costs is counted in the nodes of ledgers that it reads, and never timed.

const at = 1_800_000_000_000;
const current = { level: "tenant" } as const;
const owner: Actor = { kind: "teammate", id: "owner", current };
const id = "user-7";

/** Each with the look-ups that it takes. */
const questions: readonly (readonly [name: string, lookUps: number, ask: (tenant: Tenant) => unknown])[] = [
  ["assetAccess", 2, (tenant) => assetAccess(tenant, id, "view", "asset-7")],
  ["agentStatusOf", 1, (tenant) => agentStatusOf(tenant, id, at)],
  ["emailChangeStatusOf", 1, (tenant) => emailChangeStatusOf(tenant, id, at)],
  ["featureAccess", 1, (tenant) => featureAccess(tenant, id, "addGroupsAndTeams")],
  ["invitationStatusOf", 1, (tenant) => invitationStatusOf(tenant, id, at)],
  ["passwordExpiryOf", 1, (tenant) => passwordExpiryOf(tenant, id, at)],
  ["personOf", 1, (tenant) => personOf(tenant, { kind: "teammate", id, current })],
  ["settingAccess", 1, (tenant) => settingAccess(tenant, id, "view", "timeZone")],
  ["signInRequirementOf", 1, (tenant) => signInRequirementOf(tenant, id, "192.0.2.1")],
  // Nobody has a user profile here, so that the ledger of these is one empty node.
  ["activityAccess", 2, (tenant) => activityAccess(tenant, id, "manageUsers")],
];

const toggle = { base: true, fullAccess: false, decryption: true };
const invited = {
  teammate: "new",
  email: "new@bank.example",
  role: "full",
  home: current,
} as const;
/** Each with the nodes that it reads at most: among 1,000 teammates and assets, and among 100,000. */
const commands: readonly (readonly [name: string, few: number, many: number, command: Command])[] = [
  ["a toggle", 6, 8, { type: "helpDesk/choose", settings: toggle, by: owner, at }],
  ["an invitation", 58, 78, { type: "teammates/invite", ...invited, by: owner, at }],
  [
    "a change of role",
    ...([30, 41] as const),
    {
      type: "teammates/changeRole",
      teammate: id,
      role: "restricted",
      by: owner,
      at,
    },
  ],
];

describe.each([
  ["1,000", 1_000, 3],
  ["100,000", 100_000, 4],
] as const)("in a tenant of %s teammates and assets", (_, count, nodesALookUp) => {
  const original = tenantOf(count);
  const { tenant, nodesReadBy } = countedTenant(original);

  it.each(questions)("%s reads no more nodes than its look-ups need", (name, lookUps, ask) => {
    expect(ask(tenant)).toEqual(ask(original));
    expect([name, nodesReadBy(() => ask(tenant)) <= lookUps * nodesALookUp]).toEqual([name, true]);
    expect(nodesReadBy(() => ask(tenant))).toBeGreaterThan(nodesALookUp - 1);
  });

  it.each(commands)("%s reads a few dozen nodes at most", (_name, few, many, command) => {
    const { decision, changes, audit } = transition(original, command);
    expect(decision.value).toBe(true);
    expect(transition(tenant, command)).toMatchObject({
      decision,
      changes,
      audit,
    });
    const nodes = nodesReadBy(() => transition(tenant, command));
    expect(nodes).toBeLessThanOrEqual(count === 1_000 ? few : many);
    expect(nodes).toBeGreaterThan(nodesALookUp);
  });

  it("[ST11] looks for the home of a teammate only where it may be missing", () => {
    const records = entriesOf(original.teammates.records);
    const placed = records.find(({ home }) => home.level === "group")?.id ?? expect.unreachable();
    const ask = (asked: Tenant): unknown => assetAccess(asked, placed, "view", "asset-7");
    const unknown = countedTenant(original, false);
    expect(ask(unknown.tenant)).toEqual(ask(original));
    // There are more groups than one bucket holds.
    expect(unknown.nodesReadBy(() => ask(unknown.tenant))).toBe(nodesReadBy(() => ask(tenant)) + 2);
  });
});
