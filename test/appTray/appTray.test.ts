import { describe, expect, it } from "vitest";
import { canAssignBotRoles, decideAssignBotRoles } from "../../src/appTray/canAssignBotRoles.ts";
import { canGrantApps, decideGrantApps } from "../../src/appTray/canGrantApps.ts";
import { canOpenApp, decideOpenApp } from "../../src/appTray/canOpenApp.ts";
import { canUseBotRole, decideUseBotRole } from "../../src/appTray/canUseBotRole.ts";
import { canWithdrawApps, decideWithdrawApps } from "../../src/appTray/canWithdrawApps.ts";
import { canWithdrawBotRoles, decideWithdrawBotRoles } from "../../src/appTray/canWithdrawBotRoles.ts";
import { eventSchedulerLevel } from "../../src/appTray/eventSchedulerLevel.ts";
import type { Decision } from "../../src/kernel/decision/decision.ts";
import type { AppTrayApp, BotRole } from "../../src/vocabulary/teammate.ts";
import { faults } from "../vocabulary/faults.ts";
import { everyRole, person, placeNames, places, reached, teammate } from "../vocabulary/people.ts";
import { expectEqual } from "../expectEqual.ts";

function told({ value, because }: Decision<boolean | string | null>): string {
  return [value === true ? "yes" : value === false ? "no" : String(value), ...because].join(" ");
}

const appSets: readonly (readonly AppTrayApp[])[] = [
  [],
  ["botBuilder"],
  ["eventScheduler"],
  ["botBuilder", "eventScheduler"],
];
const roleSets: readonly (readonly BotRole[])[] = [
  [],
  ["curationConsole"],
  ["oneClickTesting"],
  ["curationConsole", "oneClickTesting"],
];
const bob = { id: "bob", role: "restricted", home: places.loans } as const;

/** Owners or Full Access users, on those they reach. */
function isAdministrator(role: string, home: (typeof placeNames)[number], at: (typeof placeNames)[number]) {
  return (role === "owner" ? home === "bank" : role === "full") && reached[home].includes(at);
}

/** An Owner's record is changed by Owners only (TM14). */
function isChangedBy(of: string, role: string): boolean {
  return of !== "owner" || role === "owner";
}

describe("what an Owner holds", () => {
  const questions = [
    ["assign bot roles", decideAssignBotRoles, ["curationConsole"], "AT1"],
    ["withdraw bot roles", decideWithdrawBotRoles, ["curationConsole"], "AT1"],
    ["withdraw applications", decideWithdrawApps, ["botBuilder"], "AT3"],
  ] as const;

  it.each(questions)("[TM14] only an Owner may %s", (_, decide, items, rule) => {
    const decideAny = decide as (...args: readonly unknown[]) => Decision<boolean>;
    expect(told(decideAny(person("full"), teammate("owner"), items))).toBe("no TM14");
    expect(told(decideAny(person("limited"), teammate("owner"), items))).toBe(`no ${rule} TM14`);
    const support = person("owner", "bank", { kind: "partner" });
    expect(decideAny(support, teammate("owner"), items).because).toContain("TM14");
  });

  it.each(questions)("[not TM14] an Owner may %s, and Full may for anyone else", (_, decide, items, rule) => {
    const decideAny = decide as (...args: readonly unknown[]) => Decision<boolean>;
    expect(told(decideAny(person("owner"), teammate("owner"), items))).toBe(`yes ${rule}`);
    expect(told(decideAny(person("full"), teammate("full"), items))).toBe(`yes ${rule}`);
  });

  it("[TM14] is named beside AT3, by which an Owner is granted no applications at all", () => {
    expect(told(decideGrantApps(person("full"), teammate("owner"), ["botBuilder"]))).toBe("no AT3 TM14");
  });
});

describe("canAssignBotRoles, canWithdrawBotRoles", () => {
  it.each(roleSets.slice(1))(
    "[AT1] Owner and Full may assign and withdraw one or both: %s %s",
    (...roles) => {
      for (const role of ["owner", "full"] as const) {
        expect(told(decideAssignBotRoles(person(role), teammate("limited"), roles))).toBe("yes AT1");
        expect(told(decideWithdrawBotRoles(person(role), teammate("limited"), roles))).toBe("yes AT1");
      }
    },
  );

  it("[AT1] an empty set is refused", () => {
    expect(told(decideAssignBotRoles(person("owner"), teammate("limited"), []))).toBe("no AT1");
    expect(told(decideWithdrawBotRoles(person("owner"), teammate("limited"), []))).toBe("no AT1");
    expect(told(decideAssignBotRoles(person("limited"), teammate("limited"), []))).toBe("no AT1");
  });

  it("[AT1] [not AT1] the lower roles may not", () => {
    for (const role of ["limited", "readOnly", "restricted"] as const) {
      expect(canAssignBotRoles(person(role), teammate("limited"), ["curationConsole"])).toBe(false);
      expect(canWithdrawBotRoles(person(role), teammate("limited"), ["curationConsole"])).toBe(false);
    }
  });

  it("[not AT1] a person may assign them to themselves", () => {
    const ann = teammate("full", "bank", { id: "ann" });
    expect(canAssignBotRoles(person("full"), ann, ["curationConsole"])).toBe(true);
  });

  it("[TM9] only to teammates whose home the person can reach", () => {
    const answer = decideAssignBotRoles(person("full", "loans"), teammate("limited", "insurance"), [
      "oneClickTesting",
    ]);
    expect(told(answer)).toBe("no TM9");
  });

  it("[not TM9] including those below home", () => {
    const legal = teammate("limited", "loansLegal");
    expect(canAssignBotRoles(person("full", "loans"), legal, ["oneClickTesting"])).toBe(true);
  });

  it("[TM11] roles that the teammate already has follow the same rules, and so do repeated ones", () => {
    const holder = teammate("limited", "bank", { botRoles: ["curationConsole"] });
    expect(canAssignBotRoles(person("full"), holder, ["curationConsole", "curationConsole"])).toBe(true);
  });
});

describe("canGrantApps, canWithdrawApps", () => {
  it("[AT3] Owner and Full may grant applications to a Restricted user", () => {
    expect(told(decideGrantApps(person("owner"), teammate("restricted"), ["botBuilder"]))).toBe("yes AT3");
    expect(told(decideGrantApps(person("full"), teammate("restricted"), ["eventScheduler"]))).toBe("yes AT3");
    expect(told(decideGrantApps(person("limited"), teammate("restricted"), ["botBuilder"]))).toBe("no AT3");
  });

  it.each(everyRole.slice(0, 4))("[AT3] [not AT3] a user with the role %s cannot be granted any", (role) => {
    expect(told(decideGrantApps(person("owner"), teammate(role), ["botBuilder"]))).toBe("no AT3");
  });

  it("[AT5] only to and from teammates whose home the person can reach", () => {
    const eve = teammate("restricted", "insurance");
    expect(told(decideGrantApps(person("full", "loans"), eve, ["botBuilder"]))).toBe("no AT5");
    expect(told(decideWithdrawApps(person("full", "loans"), eve, ["botBuilder"]))).toBe("no AT5");
  });

  it("[not AT5] including those below home", () => {
    const eve = teammate("restricted", "loansLegal");
    expect(canGrantApps(person("full", "loans"), eve, ["botBuilder"])).toBe(true);
  });

  it("[AT6] an empty set is refused", () => {
    expect(told(decideGrantApps(person("owner"), teammate("restricted"), []))).toBe("no AT6");
    expect(told(decideWithdrawApps(person("owner"), teammate("restricted"), []))).toBe("no AT6");
  });

  it("[AT6] they can be withdrawn from users of any role", () => {
    for (const role of everyRole) {
      expect(told(decideWithdrawApps(person("owner"), teammate(role), ["botBuilder"]))).toBe("yes AT3");
    }
  });

  it("[not AT6] a person who may not grant may not withdraw", () => {
    expect(canWithdrawApps(person("limited"), teammate("restricted"), ["botBuilder"])).toBe(false);
  });
});

describe("every person in every workspace", () => {
  it("may grant, assign and withdraw as the documents say", () => {
    for (const role of everyRole) {
      for (const home of placeNames) {
        for (const of of everyRole) {
          for (const at of placeNames) {
            for (const apps of appSets) {
              const may = isAdministrator(role, home, at) && apps.length > 0 && isChangedBy(of, role);
              expectEqual(
                canGrantApps(person(role, home), teammate(of, at), apps),
                may && of === "restricted",
              );
              expectEqual(canWithdrawApps(person(role, home), teammate(of, at), apps), may);
            }
            for (const roles of roleSets) {
              const may = isAdministrator(role, home, at) && roles.length > 0 && isChangedBy(of, role);
              expectEqual(canAssignBotRoles(person(role, home), teammate(of, at), roles), may);
              expectEqual(canWithdrawBotRoles(person(role, home), teammate(of, at), roles), may);
            }
          }
        }
      }
    }
  });
});

describe("canOpenApp", () => {
  it.each(appSets)(
    "[RL5] a Restricted user opens the granted applications and no others: %s %s",
    (...apps) => {
      for (const app of ["botBuilder", "eventScheduler"] as const) {
        const answer = decideOpenApp({ role: "restricted", apps }, app);
        expect(told(answer)).toBe(apps.includes(app) ? "yes RL5" : "no RL5");
      }
    },
  );

  it("[not RL5] the other roles open both, granted or not", () => {
    for (const role of everyRole.slice(0, 4)) {
      for (const apps of appSets) {
        expect(canOpenApp({ role, apps }, "botBuilder")).toBe(true);
        expect(canOpenApp({ role, apps }, "eventScheduler")).toBe(true);
      }
    }
  });

  it("[RL1] [RL2] [RL3] [RL4] the answer names the rule of the role", () => {
    const answers = everyRole
      .slice(0, 4)
      .map((role) => told(decideOpenApp({ role, apps: [] }, "botBuilder")));
    expect(answers).toEqual(["yes RL1", "yes RL2", "yes RL3", "yes RL4"]);
  });

  it("[AT2] the overall role decides about the event scheduler", () => {
    const roles = everyRole.slice(0, 4);
    const answers = roles.map((role) => told(decideOpenApp({ role, apps: [] }, "eventScheduler")));
    expect(answers).toEqual(["yes RL1 AT2", "yes RL2 AT2", "yes RL3 AT2", "yes RL4 AT2"]);
  });
});

describe("eventSchedulerLevel", () => {
  it.each(everyRole)("[AT2] the level of %s is that of the role", (role) => {
    expect(eventSchedulerLevel({ role, apps: ["eventScheduler"] }).value).toBe(role);
  });

  it("[not AT2] a Restricted user without it is denied; others need no grant", () => {
    expect(told(eventSchedulerLevel({ role: "restricted", apps: ["botBuilder"] }))).toBe("denied RL5");
    expect(told(eventSchedulerLevel({ role: "readOnly", apps: [] }))).toBe("readOnly AT2");
  });

  it("is denied exactly to users who cannot open it", () => {
    for (const role of everyRole) {
      for (const apps of appSets) {
        const isDenied = eventSchedulerLevel({ role, apps }).value === "denied";
        expect(isDenied).toBe(!canOpenApp({ role, apps }, "eventScheduler"));
      }
    }
  });
});

describe("canUseBotRole", () => {
  it("[AT4] [not AT4] each part is open to users with its role only", () => {
    for (const role of everyRole) {
      for (const roles of roleSets) {
        const holder = { role, apps: ["botBuilder"], botRoles: roles } as const;
        expect(canUseBotRole(holder, "curationConsole")).toBe(roles.includes("curationConsole"));
        expect(canUseBotRole(holder, "oneClickTesting")).toBe(roles.includes("oneClickTesting"));
      }
    }
  });

  it("[AT4] [AN7] a refusal names the role that is missing", () => {
    expect(decideUseBotRole(teammate("limited"), "oneClickTesting")).toEqual({
      value: false,
      because: ["AT4"],
      facts: { AT4: { botRole: "oneClickTesting" } },
    });
  });

  it("[TM9] [AN7] a refusal says where the teammate is at home", () => {
    const away = teammate("limited", "insurance");
    expect(decideAssignBotRoles(person("full", "loans"), away, ["oneClickTesting"])).toEqual({
      value: false,
      because: ["TM9"],
      facts: { TM9: { home: places.loans, workspace: places.insurance } },
    });
  });

  it("[AT4] Owners are no exception", () => {
    expect(told(decideUseBotRole(teammate("owner"), "curationConsole"))).toBe("no AT4");
  });

  it("[RL5] a Restricted user needs the bot builder too", () => {
    const eve = teammate("restricted", "bank", { botRoles: ["curationConsole"], apps: ["eventScheduler"] });
    expect(told(decideUseBotRole(eve, "curationConsole"))).toBe("no RL5");
    expect(told(decideUseBotRole(teammate("restricted"), "curationConsole"))).toBe("no RL5 AT4");
  });

  it("[not RL5] others do not", () => {
    const zoe = teammate("readOnly", "bank", { botRoles: ["curationConsole"] });
    expect(told(decideUseBotRole(zoe, "curationConsole"))).toBe("yes AT4");
  });
});

describe("outside the declared types", () => {
  it("[ST10] no bot role is assigned or withdrawn", () => {
    for (const args of faults([person("owner"), bob, ["curationConsole"]])) {
      const given = args as Parameters<typeof decideAssignBotRoles>;
      expect(told(decideAssignBotRoles(...given))).toBe("no ST10");
      expect(told(decideWithdrawBotRoles(...given))).toBe("no ST10");
    }
  });

  it("[ST10] no application is granted or withdrawn", () => {
    for (const args of faults([person("owner"), bob, ["botBuilder"]])) {
      const given = args as Parameters<typeof decideGrantApps>;
      expect(told(decideGrantApps(...given))).toBe("no ST10");
      expect(told(decideWithdrawApps(...given))).toBe("no ST10");
    }
  });

  it("[ST10] nothing is opened", () => {
    for (const args of faults([{ role: "full", apps: ["botBuilder"] }, "botBuilder"])) {
      expect(told(decideOpenApp(...(args as Parameters<typeof decideOpenApp>)))).toBe("no ST10");
    }
  });

  it("[ST10] the level is null", () => {
    for (const [holder] of faults([{ role: "full", apps: ["botBuilder"] }])) {
      expect(told(eventSchedulerLevel(holder as Parameters<typeof eventSchedulerLevel>[0]))).toBe(
        "null ST10",
      );
    }
  });

  const holder = { role: "full", apps: ["botBuilder"], botRoles: ["oneClickTesting"] };

  it("[ST10] no part is used", () => {
    for (const args of faults([holder, "oneClickTesting"])) {
      expect(told(decideUseBotRole(...(args as Parameters<typeof decideUseBotRole>)))).toBe("no ST10");
    }
  });
});
