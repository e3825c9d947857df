import { describe, expect, it } from "vitest";
import { canUseFeature, decideUseFeature } from "../../src/teammates/canUseFeature.ts";
import { features } from "../../src/vocabulary/features.ts";
import { type Entitlement, entitlements } from "../../src/vocabulary/entitlement.ts";
import { type Feature, rights } from "../../src/vocabulary/rights.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import { withheldFeatures } from "../../src/vocabulary/subscribed.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places } from "../vocabulary/people.ts";
import { roleTable } from "./roleTable.ts";

const lines = Object.entries(roleTable) as [Feature, (typeof roleTable)[Feature]][];

function answerOf(role: Role, feature: Feature, has: readonly Entitlement[] = entitlements): string {
  const { value, because } = decideUseFeature(person(role), feature, has);
  return [value ? "yes" : "no", ...because].join(" ");
}

describe("canUseFeature", () => {
  it("the documents' table names every feature", () => {
    expect(lines.map(([feature]) => feature)).toEqual(Object.keys(rights));
  });

  it.each(lines.flatMap(([feature, line]) => everyRole.map((role) => [line.words, role, feature] as const)))(
    "%s: %s",
    (_, role, feature) => {
      expect(answerOf(role, feature)).toBe(roleTable[feature][role]);
      expect(canUseFeature(person(role), feature, entitlements)).toBe(
        roleTable[feature][role].startsWith("y"),
      );
    },
  );

  it.each([
    ...(["scheduleLogExports", "viewAuditTrail", "addGroupsAndTeams", "configureSso"] as const),
    ...(["changeTenantSettings", "regenerateProfileKey", "grantDecryption"] as const),
  ])("[RL1] an Owner, and nobody else, may %s", (feature) => {
    expect(everyRole.filter((role) => canUseFeature(person(role), feature, entitlements))).toEqual(["owner"]);
    expect(decideUseFeature(person("full"), feature, entitlements).because).toContain("RL1");
  });

  it("[not RL1] others have the features that are not reserved for Owners", () => {
    expect(answerOf("full", "deleteServices")).toBe("yes RL2");
  });

  it("[RL2] Full may do everything else", () => {
    const notFull = lines
      .map(([feature]) => feature)
      .filter((feature) => !canUseFeature(person("full"), feature, entitlements));
    expect(notFull).toEqual([
      ...[
        "scheduleLogExports",
        "viewAuditTrail",
        "addGroupsAndTeams",
        "configureSso",
        "changeTenantSettings",
      ],
      ...["viewHelpDeskSettings", "changeHelpDeskSettings", "regenerateProfileKey", "grantDecryption"],
    ]);
  });

  it("[not RL2] Full does not have the features that are reserved for Owners", () => {
    expect(answerOf("full", "configureSso")).toBe("no RL1");
  });

  it.each(["inviteTeammates", "removeTeammates", "deleteServices", "deleteNumbers", "deleteApps"] as const)(
    "[RL3] Limited may not %s",
    (feature) => {
      expect(decideUseFeature(person("limited"), feature, entitlements)).toMatchObject({ value: false });
      expect(decideUseFeature(person("limited"), feature, entitlements).because).toContain("RL3");
    },
  );

  it("[not RL3] [RL3] Limited may change other pages, as Full may", () => {
    expect(answerOf("limited", "changePages")).toBe("yes RL3");
  });

  it("[RL4] Read-only may see pages and change none", () => {
    expect(answerOf("readOnly", "viewPages")).toBe("yes RL4");
    expect(answerOf("readOnly", "changePages")).toBe("no RL4");
  });

  it("[not RL4] Limited may change pages; the refusal of a reserved page to Read-only names the rule that reserves it", () => {
    expect(answerOf("limited", "changePages")).toBe("yes RL3");
    expect(answerOf("readOnly", "viewAuditTrail")).toBe("no RL1");
  });

  it("[RL5] Restricted has no features besides the app tray", () => {
    for (const [feature] of lines) {
      expect(decideUseFeature(person("restricted"), feature, entitlements).value).toBe(false);
      expect(decideUseFeature(person("restricted"), feature, entitlements).because).toContain("RL5");
    }
  });

  it("[not RL5] Read-only may see pages", () => {
    expect(answerOf("readOnly", "viewPages")).toBe("yes RL4");
  });

  const everyTenant = Array.from({ length: 2 ** entitlements.length }, (_, bits) =>
    entitlements.filter((_entitlement, place) => (bits & (2 ** place)) > 0),
  );

  it("[RL6] [not RL6] a feature is refused to an Owner exactly if the tenant is not entitled to it", () => {
    for (const [feature, { tenantNeeds, owner }] of lines) {
      for (const has of everyTenant) {
        const isLacking = tenantNeeds !== undefined && !has.includes(tenantNeeds);
        expect(answerOf("owner", feature, has)).toBe(isLacking ? "no RL6" : owner);
      }
    }
  });

  it("[RL6] a refusal names the missing entitlement besides the rules about the role", () => {
    expect(answerOf("full", "configureSso", [])).toBe("no RL1 RL6");
  });

  /** What of the table of rights each withheld feature takes away. */
  const takenAway = {
    addGroupsAndTeams: ["addGroupsAndTeams"],
    changeTenantSettings: ["changeTenantSettings", "changeHelpDeskSettings"],
    regenerateProfileKey: ["regenerateProfileKey"],
    decryption: ["grantDecryption"],
  };

  it.each(withheldFeatures)(
    "[RL8] [not RL8] %s that is withheld is refused to an Owner, and nothing else",
    (feature) => {
      const withheld = [feature];
      const refused = features.filter(
        (each) => !canUseFeature(person("owner"), each, { entitlements, withheld }),
      );
      expect(refused).toEqual(takenAway[feature]);
      for (const each of refused) {
        expect(decideUseFeature(person("owner"), each, { entitlements, withheld }).because).toEqual(["RL8"]);
      }
      for (const each of features) {
        const { because } = decideUseFeature(person("full"), each, { entitlements, withheld });
        expect(because.includes("RL8")).toBe(refused.includes(each));
      }
    },
  );

  it("[RL8] a refusal names it after a missing entitlement", () => {
    const nothing = { entitlements: [], withheld: withheldFeatures };
    expect(decideUseFeature(person("full"), "configureSso", nothing).because).toEqual(["RL1", "RL6"]);
    expect(decideUseFeature(person("full"), "grantDecryption", nothing).because).toEqual([
      "RL1",
      "DL3",
      "RL8",
    ]);
  });

  it("[RL7] a person with no role, or several, has no features", () => {
    for (const role of [undefined, null, "", ["owner"], ["owner", "full"], "owner,full"]) {
      const nobody = person(role as Role);
      expect(decideUseFeature(nobody, "viewPages", [])).toEqual({ value: false, because: ["ST10"] });
    }
  });

  it("[not RL7] each of the five roles alone counts", () => {
    for (const role of everyRole) {
      expect(decideUseFeature(person(role), "viewPages", []).because).not.toContain("ST10");
    }
  });

  it("[TM3] an Owner below tenant level has no features", () => {
    for (const [feature] of lines) {
      for (const place of placeNames.filter((name) => name !== "bank")) {
        expect(decideUseFeature(person("owner", place), feature, entitlements)).toEqual({
          value: false,
          because: ["TM3"],
        });
      }
    }
  });

  it("[not TM3] the other roles are the same at every level", () => {
    for (const [feature] of lines) {
      for (const role of everyRole.slice(1)) {
        const answers = placeNames.map((place) =>
          decideUseFeature(person(role, place), feature, entitlements),
        );
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      }
    }
  });

  it("[TS2] support staff have the features of their level, except the help-desk settings", () => {
    for (const [feature, line] of lines) {
      for (const role of everyRole) {
        for (const kind of ["helpDesk", "partner"] as const) {
          const value = line[role].startsWith("yes") && line.keptFromSupport !== true;
          const answer = decideUseFeature(person(role, "bank", { kind }), feature, entitlements);
          expect(answer.value).toBe(value);
          if (line.keptFromSupport === true) expect(answer.because).toContain("TS2");
        }
      }
    }
  });

  it("[not TS2] an Owner of the tenant may see and change the help-desk settings", () => {
    expect(canUseFeature(person("owner"), "viewHelpDeskSettings", [])).toBe(true);
    expect(canUseFeature(person("owner"), "changeHelpDeskSettings", [])).toBe(true);
  });

  it("[TS1] switching to another workspace changes nothing", () => {
    for (const [feature] of lines) {
      for (const role of everyRole) {
        const answer = decideUseFeature(person(role), feature, entitlements);
        for (const current of Object.values(places)) {
          expect(decideUseFeature(person(role, "bank", { current }), feature, entitlements)).toEqual(answer);
        }
      }
    }
  });

  it("another entitlement never takes a feature away; order and repetition do not matter", () => {
    for (const [feature] of lines) {
      for (const has of everyTenant) {
        const answer = answerOf("owner", feature, has);
        expect(answerOf("owner", feature, [...has, ...has].reverse())).toBe(answer);
        if (answer.startsWith("yes")) expect(answerOf("owner", feature)).toBe(answer);
      }
    }
  });

  it("the same question gets the same constant", () => {
    const ask = () => decideUseFeature(person("full"), "inviteTeammates", []);
    expect(ask()).toBe(ask());
    expect(Object.isFrozen(ask())).toBe(true);
  });

  it("[ST10] a value outside its declared type is refused", () => {
    for (const args of faults([person("owner", "bank"), "deleteApps", ["sso"]])) {
      expect(decideUseFeature(...(args as Parameters<typeof decideUseFeature>))).toEqual({
        value: false,
        because: ["ST10"],
      });
    }
  });
});
