import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import { invitationEmails } from "../../src/teammates/invitationEmails.ts";
import { canChangeSetting, decideChangeSetting } from "../../src/tenantSettings/canChangeSetting.ts";
import { canViewSetting, decideViewSetting } from "../../src/tenantSettings/canViewSetting.ts";
import {
  sectionAccess,
  type SettingSection,
  settingSections,
} from "../../src/tenantSettings/settingSections.ts";
import { type Entitlement, entitlements } from "../../src/vocabulary/entitlement.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { withheldFeatures } from "../../src/vocabulary/subscribed.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places } from "../vocabulary/people.ts";
import { expectEqual } from "../expectEqual.ts";

function told({ value, because }: Decision<boolean>): string {
  return [value ? "yes" : "no", ...because].join(" ");
}

/** The documents' sections: who sees them, and which feature the tenant needs. Who changes them is always the Owner. */
const documented: Readonly<Record<SettingSection, { seenBy: readonly Role[]; needs?: Entitlement }>> = {
  timeZone: { seenBy: ["owner", "full", "limited", "readOnly"] },
  profileKey: { seenBy: ["owner", "full", "limited"] },
  helpDesk: { seenBy: ["owner"] },
  emailDomains: { seenBy: ["owner", "full", "limited", "readOnly"] },
  inboundMedia: { seenBy: ["owner", "full", "limited", "readOnly"], needs: "secureMediaHandling" },
  bounceRetention: { seenBy: ["owner", "full", "limited", "readOnly"] },
  sso: { seenBy: ["owner", "full", "limited", "readOnly"], needs: "sso" },
  auditTrail: { seenBy: ["owner"], needs: "userAuditTrail" },
  privacyAndSecurity: { seenBy: ["owner", "full", "limited", "readOnly"] },
};

const sections = Object.entries(documented) as [SettingSection, (typeof documented)[SettingSection]][];

const everyTenant = Array.from({ length: 2 ** entitlements.length }, (_, bits) =>
  entitlements.filter((_entitlement, place) => (bits & (2 ** place)) > 0),
);

describe("canViewSetting, canChangeSetting", () => {
  it("the documents' list names every section", () => {
    expect(Object.keys(documented)).toEqual(settingSections);
  });

  it("every section, role, kind of person, place and tenant is answered as documented", () => {
    for (const [section, { seenBy, needs }] of sections) {
      for (const role of everyRole) {
        for (const home of placeNames) {
          for (const kind of ["teammate", "helpDesk", "partner"] as const) {
            for (const has of everyTenant) {
              const isThere = needs === undefined || has.includes(needs);
              const isShut = section === "helpDesk" && kind !== "teammate";
              const mayEnter = isThere && !isShut && (role !== "owner" || home === "bank");
              const asking = person(role, home, { kind });
              const answers = [canViewSetting(asking, section, has), canChangeSetting(asking, section, has)];
              const expected = [mayEnter && seenBy.includes(role), mayEnter && role === "owner"];
              expectEqual([section, asking, has, answers], [section, asking, has, expected]);
            }
          }
        }
      }
    }
  });

  it("[TS1] an Owner changes settings, no one else", () => {
    expect(told(decideChangeSetting(person("owner"), "timeZone", []))).toBe("yes TS1 RL1");
    expect(told(decideChangeSetting(person("full"), "timeZone", []))).toBe("no TS1 RL1");
    expect(told(decideChangeSetting(person("readOnly"), "emailDomains", []))).toBe("no TS1 RL1 RL4");
  });

  it("[TS1] an Owner who has switched down is still an Owner", () => {
    const switched = person("owner", "bank", { current: places.loansLegal });
    expect(told(decideChangeSetting(switched, "bounceRetention", []))).toBe("yes TS1 RL1");
  });

  it("[not TS1] seeing is not changing", () => {
    expect(told(decideViewSetting(person("limited"), "timeZone", []))).toBe("yes TS4");
  });

  it("[TS2] only an Owner of the tenant sees the help-desk settings", () => {
    expect(told(decideViewSetting(person("owner"), "helpDesk", []))).toBe("yes TS2");
    expect(told(decideViewSetting(person("full"), "helpDesk", []))).toBe("no TS2");
    for (const kind of ["helpDesk", "partner"] as const) {
      expect(told(decideViewSetting(person("owner", "bank", { kind }), "helpDesk", []))).toBe("no TS2");
      expect(told(decideChangeSetting(person("owner", "bank", { kind }), "helpDesk", []))).toBe("no TS2");
    }
  });

  it("[not TS2] support sees the other settings by its level", () => {
    expect(canViewSetting(person("readOnly", "bank", { kind: "helpDesk" }), "timeZone", [])).toBe(true);
  });

  it("[TS3] a section of a feature the tenant lacks is neither seen nor changed, by an Owner either", () => {
    expect(told(decideViewSetting(person("owner"), "inboundMedia", ["sso"]))).toBe("no TS3");
    expect(told(decideChangeSetting(person("owner"), "inboundMedia", ["sso"]))).toBe("no TS3");
    expect(told(decideChangeSetting(person("full"), "sso", []))).toBe("no RL1 TS3");
  });

  it("[not TS3] with the feature it is", () => {
    expect(told(decideViewSetting(person("full"), "inboundMedia", ["secureMediaHandling"]))).toBe("yes TS4");
    expect(told(decideChangeSetting(person("owner"), "sso", ["sso"]))).toBe("yes RL1");
  });

  it("[TS3] what was stored before stays in force: questions that read it do not ask for entitlements", () => {
    expect(canViewSetting(person("owner"), "sso", [])).toBe(false);
    expect(invitationEmails({ signIn: "sso", hasSsoAccount: true }).value).toEqual(["welcome"]);
  });

  it("[TS3] a section and the rights that guard it name the same feature", () => {
    for (const { view, change, entitlement } of Object.values(sectionAccess)) {
      expect([entitlement, undefined]).toContain(view.entitlement);
      expect([entitlement, undefined]).toContain(change.entitlement);
    }
  });

  it("[RL8] tenant settings whose change is withheld are changed by nobody", () => {
    const withheld = { entitlements, withheld: ["changeTenantSettings"] } as const;
    const changed = settingSections.filter((each) => canChangeSetting(person("owner"), each, withheld));
    expect(changed).toEqual(["profileKey", "sso", "privacyAndSecurity"]);
    expect(told(decideChangeSetting(person("owner"), "timeZone", withheld))).toBe("no RL8");
    expect(told(decideChangeSetting(person("owner"), "helpDesk", withheld))).toBe("no RL8");
    expect(told(decideChangeSetting(person("full"), "timeZone", withheld))).toBe("no TS1 RL1 RL8");
    const key = { entitlements: [], withheld: ["regenerateProfileKey"] } as const;
    expect(told(decideChangeSetting(person("owner"), "profileKey", key))).toBe("no RL8");
    const lacking = { entitlements: [], withheld: ["changeTenantSettings"] } as const;
    expect(told(decideChangeSetting(person("owner"), "inboundMedia", lacking))).toBe("no TS3 RL8");
  });

  it("[AN7] a refusal says what the tenant lacks, by TS3 or RL8", () => {
    const owner = person("owner");
    const lacking = { entitlements: [], withheld: ["changeTenantSettings"] } as const;
    const TS3 = { entitlement: "secureMediaHandling" };
    expect(decideViewSetting(owner, "inboundMedia", lacking)).toEqual({
      value: false,
      because: ["TS3"],
      facts: { TS3 },
    });
    expect(decideChangeSetting(owner, "inboundMedia", lacking)).toEqual({
      value: false,
      because: ["TS3", "RL8"],
      facts: { TS3, RL8: { feature: "changeTenantSettings" } },
    });
    expect(decideChangeSetting(owner, "inboundMedia", ["secureMediaHandling"])).not.toHaveProperty("facts");
  });

  it("[not RL8] they are seen all the same, and changed where other features are withheld", () => {
    const withheld = { entitlements, withheld: withheldFeatures };
    for (const role of everyRole) {
      for (const section of settingSections) {
        expect(decideViewSetting(person(role), section, withheld)).toEqual(
          decideViewSetting(person(role), section, entitlements),
        );
      }
    }
    const others = { entitlements, withheld: ["addGroupsAndTeams", "decryption"] } as const;
    const changed = settingSections.filter((each) => canChangeSetting(person("owner"), each, others));
    expect(changed).toEqual(settingSections);
  });

  it("[ST10] entitlements and what is withheld are facts together, or entitlements alone", () => {
    for (const args of faults([
      person("owner"),
      "timeZone",
      { entitlements: ["sso"], withheld: ["decryption"] },
    ])) {
      const given = args as Parameters<typeof decideViewSetting>;
      expect(told(decideViewSetting(...given))).toBe("no ST10");
      expect(told(decideChangeSetting(...given))).toBe("no ST10");
    }
  });

  it("[TS4] [not TS4] the other settings are seen by all but Restricted", () => {
    expect(told(decideViewSetting(person("readOnly"), "privacyAndSecurity", []))).toBe("yes TS4");
    expect(told(decideViewSetting(person("restricted"), "privacyAndSecurity", []))).toBe("no TS4 RL5");
  });

  it("[not TS4] a section with a right of its own is not among them", () => {
    expect(told(decideViewSetting(person("readOnly"), "profileKey", []))).toBe("no PK1");
    expect(told(decideViewSetting(person("readOnly"), "auditTrail", ["userAuditTrail"]))).toBe("no RL1");
  });

  it("neither the order of entitlements nor the view matters", () => {
    for (const [section] of sections) {
      for (const current of Object.values(places)) {
        const asking = person("owner", "bank", { current });
        const has = [...entitlements, ...entitlements].reverse();
        expect(decideViewSetting(asking, section, has)).toEqual(
          decideViewSetting(person("owner"), section, entitlements),
        );
      }
    }
  });

  it("[ST10] neither outside the declared types", () => {
    for (const args of faults([person("owner"), "sso", ["sso"]])) {
      const given = args as Parameters<typeof decideViewSetting>;
      expect(told(decideViewSetting(...given))).toBe("no ST10");
      expect(told(decideChangeSetting(...given))).toBe("no ST10");
    }
  });
});
