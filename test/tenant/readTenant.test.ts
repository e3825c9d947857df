import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { frozen } from "../../src/kernel/json/frozen.ts";
import { readTenant } from "../../src/tenant/readTenant.ts";
import type { Tenant } from "../../src/tenant/tenant.ts";
import { bank, command, noon, olga, system } from "./bank.ts";

const malformed: readonly unknown[] = [
  ...[undefined, null, 7, "", JSON.stringify(bank), [], {}, [bank], new Map(), () => bank],
  ...[
    { ...bank, schemaVersion: 99 },
    { ...bank, teammates: {} },
    { ...bank, extra: 1 },
    Object.create(bank) as unknown,
  ],
  frozen({ ...bank, emailDomains: ["not a domain"] }),
];
const choice = command(olga, { type: "timeZone/choose", zone: "UTC" });
const pointless = command(olga, { type: "timeZone/choose", zone: bank.timeZone });

/** Every question by id, with an answer that is no refusal. */
const questions: Readonly<Record<string, (tenant: Tenant) => { readonly because: readonly string[] }>> = {
  activityAccess: (tenant) => library.activityAccess(tenant, "cora", "viewDashboards" as never),
  agentStatusOf: (tenant) => library.agentStatusOf(tenant, "olga", noon),
  assetAccess: (tenant) => library.assetAccess(tenant, "olga", "view", "affordability"),
  effectiveSettingsOf: (tenant) => library.effectiveSettingsOf(tenant, "web"),
  emailAccess: (tenant) => library.emailAccess(tenant, { to: "a@b.example" } as never, noon),
  featureAccess: (tenant) => library.featureAccess(tenant, "olga", "addGroupsAndTeams"),
  passwordExpiryOf: (tenant) => library.passwordExpiryOf(tenant, "olga", noon),
  personOf: (tenant) => library.personOf(tenant, olga),
  settingAccess: (tenant) => library.settingAccess(tenant, "olga", "view", "timeZone"),
  signInRequirementOf: (tenant) => library.signInRequirementOf(tenant, "olga", "192.0.2.1"),
  decideExecute: (tenant) => library.decideExecute(tenant, choice),
};

function isUnfrozen(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return true;
  return !Object.isFrozen(data) && Object.values(data).every(isUnfrozen);
}

describe("a tenant that is malformed", () => {
  it.each(Object.keys(questions))("[ST17] is refused by %s", (name) => {
    for (const tenant of malformed) {
      expect(questions[name]?.(tenant as Tenant)).toMatchObject({ because: ["ST17"] });
    }
  });

  it("[ST17] is refused by every command, and comes back as it was", () => {
    for (const tenant of malformed as readonly Tenant[]) {
      const refusal = { value: false, because: ["ST17"] };
      expect(library.transition(tenant, choice)).toEqual({
        ...{ tenant, decision: refusal },
        ...{ changes: null, audit: null },
      });
      expect(library.reduceTenant(tenant, choice)).toBe(tenant);
      expect(library.canExecute(tenant, choice)).toBe(false);
      expect(library.replay(tenant, [choice, choice])).toEqual({
        ...{ tenant, audit: [] },
        refusals: [0, 1].map((position) => ({ position, decision: refusal })),
      });
      expect(library.serializeTenant(tenant)).toBe("null");
    }
  });

  it("[ST17] is not believed because another tenant was", () => {
    const own = structuredClone(bank) as unknown as { timeZone: string };
    expect(library.decideExecute(own as Tenant, choice).value).toBe(true);
    own.timeZone = "nowhere";
    expect(library.decideExecute(own as Tenant, choice).because).toEqual(["ST17"]);
  });
});

describe("a tenant that is well formed and was never parsed", () => {
  it.each(Object.keys(questions))(
    "[not ST17] is answered by %s as the parsed one, and not frozen",
    (name) => {
      const own = structuredClone(bank);
      expect(questions[name]?.(own)).toEqual(questions[name]?.(bank));
      expect(questions[name]?.(bank).because).not.toContain("ST17");
      expect(isUnfrozen(own)).toBe(true);
    },
  );

  it("[not ST17] is changed by commands as the parsed one, is not frozen, and shares nothing with the result", () => {
    const own = structuredClone(bank);
    const step = library.transition(own, choice);
    expect(step).toEqual(library.transition(bank, choice));
    expect(library.reduceTenant(own, choice)).toEqual(step.tenant);
    expect(library.replay(own, [choice, pointless])).toEqual(library.replay(bank, [choice, pointless]));
    expect(library.serializeTenant(own)).toBe(library.serializeTenant(bank));
    expect(isUnfrozen(own)).toBe(true);
    Object.assign(own.privacy, { inactiveAfterDays: -1 });
    expect(step.tenant.privacy).toEqual(bank.privacy);
  });

  it("[ST2] comes back as the same object where nothing changes", () => {
    const own = structuredClone(bank);
    const refused = { ...choice, by: system };
    for (const each of [pointless, refused]) {
      expect(library.transition(own, each).tenant).toBe(own);
      expect(library.reduceTenant(own, pointless)).toBe(own);
      expect(library.replay(own, [each]).tenant).toBe(own);
    }
  });

  it("is checked once if it can never change, and the library's own never", () => {
    const other = frozen(structuredClone(bank));
    expect(readTenant(other)).toBe(readTenant(other));
    expect(readTenant(bank)).toBe(bank);
    const { tenant } = library.transition(bank, choice);
    expect(readTenant(tenant)).toBe(tenant);
    expect(readTenant(structuredClone(bank))).not.toBe(readTenant(structuredClone(bank)));
  });
});

describe("replay", () => {
  it.each([undefined, null, {}, "log", 7])("[ST3] %o is no log, and holds no command", (log) => {
    expect(library.replay(bank, log as never)).toEqual({ tenant: bank, audit: [], refusals: [] });
  });
});
