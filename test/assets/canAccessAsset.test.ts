import { describe, expect, it } from "vitest";
import type { AssetKind } from "../../src/assets/sharingTable.ts";
import { canAccessAsset, decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import {
  annIn,
  annMay,
  atHomeIn,
  bank,
  because,
  claims,
  everywhere,
  insurance,
  legal,
  loans,
  made,
  security,
} from "./bank.ts";
import { faults } from "../vocabulary/faults.ts";

const wholeTenantKinds: readonly AssetKind[] = ["smartLink", "logbook", "mediaFile", "consentGroup"];
const unsharedKinds: readonly AssetKind[] = ["service", "flow", "integration"];
const singleKinds: readonly AssetKind[] = ["profileStore", "contactPolicy", "usageReports"];

describe("the sharing table", () => {
  it("[AS1] a number of the tenant is edited and used at the tenant only", () => {
    const number = made("number", bank);
    expect([annMay("edit", number), annMay("use", number)]).toEqual([[bank], [bank]]);
    expect(because(decideAccessAsset(annIn(bank), "use", number))).toEqual([true, "AS1", "RL2"]);
    expect(because(decideAccessAsset(annIn(loans), "use", number))).toEqual([false, "AS1"]);
  });

  it("[not AS1] a template of the tenant is used from its teams", () => {
    expect(because(decideAccessAsset(annIn(legal), "use", made("template", bank)))).toEqual([
      true,
      "AS3",
      "RL2",
    ]);
  });

  it("[AS2] a number of a team is edited and used from that team and its group", () => {
    const number = made("number", security);
    expect([annMay("edit", number), annMay("use", number)]).toEqual([
      [loans, security],
      [loans, security],
    ]);
    expect(because(decideAccessAsset(annIn(bank), "use", number))).toEqual([false, "AS2"]);
  });

  it("[not AS2] a tenant user must switch down: the tenant is not the team's group", () => {
    expect(decideAccessAsset(annIn(bank), "use", made("number", security)).allowedFrom).toEqual([
      loans,
      security,
    ]);
  });

  it.each([bank, loans, legal])(
    "[AS3] a template made at $level is edited and used from any level",
    (madeAt) => {
      const template = made("template", madeAt);
      expect(annMay("edit", template)).toEqual(everywhere);
      expect(annMay("use", template)).toEqual(everywhere);
      expect(because(decideAccessAsset(annIn(claims), "edit", template))).toEqual([true, "AS3", "RL2"]);
    },
  );

  it("[not AS3] the role still applies", () => {
    expect(annMay("edit", made("template", bank), "readOnly")).toEqual([]);
  });

  it("[AS4] a custom node of the tenant is edited there and used from any level", () => {
    const node = made("customNode", bank);
    expect([annMay("edit", node), annMay("use", node)]).toEqual([[bank], everywhere]);
    expect(because(decideAccessAsset(annIn(loans), "edit", node))).toEqual([false, "AS4"]);
  });

  it("[not AS4] a group's custom node is edited in that group too", () => {
    expect(decideAccessAsset(annIn(loans), "edit", made("customNode", loans)).value).toBe(true);
  });

  it("[AS5] a custom node of a group is edited from the tenant and that group, and used from any level", () => {
    const node = made("customNode", loans);
    expect([annMay("edit", node), annMay("use", node)]).toEqual([[bank, loans], everywhere]);
    expect(because(decideAccessAsset(annIn(insurance), "edit", node))).toEqual([false, "AS5"]);
  });

  it("[not AS5] the tenant's custom node is not edited from a group", () => {
    expect(decideAccessAsset(annIn(loans), "edit", made("customNode", bank)).value).toBe(false);
  });

  it("[AS6] a bot of the tenant is edited and used there", () => {
    const bot = made("bot", bank);
    expect([annMay("edit", bot), annMay("use", bot)]).toEqual([[bank], [bank]]);
    expect(because(decideAccessAsset(annIn(loans), "use", bot))).toEqual([false, "AS6"]);
  });

  it("[not AS6] a group's bot is used from that group", () => {
    expect(decideAccessAsset(annIn(loans), "use", made("bot", loans)).value).toBe(true);
  });

  it("[AS7] a bot of a group is edited and used from that group and the tenant", () => {
    const bot = made("bot", loans);
    expect([annMay("edit", bot), annMay("use", bot)]).toEqual([
      [bank, loans],
      [bank, loans],
    ]);
    expect(because(decideAccessAsset(annIn(security), "use", bot))).toEqual([false, "AS7"]);
  });

  it("[not AS7] not from a sibling group, which cannot switch to it", () => {
    const refused = decideAccessAsset(atHomeIn(insurance), "use", made("bot", loans));
    expect(refused).toEqual({ value: false, because: ["AS7"], allowedFrom: [] });
  });

  it.each(wholeTenantKinds)("[AS8] a %s is made, edited and used at any level", (kind) => {
    for (const madeAt of everywhere) {
      expect(annMay("make", made(kind, madeAt))).toEqual([madeAt]);
      expect(annMay("edit", made(kind, madeAt))).toEqual(everywhere);
      expect(annMay("use", made(kind, madeAt))).toEqual(everywhere);
    }
    expect(because(decideAccessAsset(annIn(claims), "use", made(kind, loans)))).toEqual([true, "AS8", "RL2"]);
  });

  it("[not AS8] a service is not used across levels", () => {
    expect(because(decideAccessAsset(annIn(claims), "use", made("service", loans)))).toEqual([false, "AS9"]);
  });

  it("[AS17] the whole tenant can use a team's consent group", () => {
    expect(annMay("use", made("consentGroup", security))).toEqual(everywhere);
    expect(decideAccessAsset(atHomeIn(claims), "use", made("consentGroup", security)).value).toBe(true);
  });

  it("[not AS17] but not a team's app", () => {
    expect(decideAccessAsset(atHomeIn(claims), "use", made("app", security)).value).toBe(false);
  });

  it.each(unsharedKinds)("[AS9] a %s is edited and used where it was made", (kind) => {
    for (const madeAt of everywhere) {
      expect(annMay("edit", made(kind, madeAt))).toEqual([madeAt]);
      expect(annMay("use", made(kind, madeAt))).toEqual([madeAt]);
    }
    expect(because(decideAccessAsset(annIn(bank), "use", made(kind, loans)))).toEqual([false, "AS9"]);
  });

  it("[not AS9] a list of shares has no effect for a kind that cannot be shared", () => {
    const service = made("service", loans, { sharedWith: [insurance] });
    expect(annMay("use", service)).toEqual([loans]);
  });

  it("[AS10] an app is edited where it was made, and used there and where it is shared", () => {
    const app = made("app", loans, { sharedWith: [claims, insurance] });
    expect([annMay("edit", app), annMay("use", app)]).toEqual([[loans], [loans, insurance, claims]]);
    expect(because(decideAccessAsset(annIn(claims), "edit", app))).toEqual([false, "AS10"]);
    expect(because(decideAccessAsset(annIn(claims), "use", app))).toEqual([true, "AS10", "RL2"]);
  });

  it("[not AS10] an app that is not shared is used where it was made only", () => {
    expect(annMay("use", made("app", loans))).toEqual([loans]);
  });

  it("[AS22] an SFTP configuration is edited and used where it was made", () => {
    const sftp = made("sftpConfiguration", security);
    expect([annMay("edit", sftp), annMay("use", sftp)]).toEqual([[security], [security]]);
    expect(because(decideAccessAsset(annIn(loans), "view", sftp))).toEqual([false, "AS22"]);
  });

  it("[not AS22] its group is not the tenant and does not show it", () => {
    expect(decideAccessAsset(annIn(loans), "view", made("sftpConfiguration", security)).value).toBe(false);
  });

  it.each([bank, loans, security])(
    "[WS6] an SFTP configuration of $level level is shown at the tenant",
    (madeAt) => {
      expect(
        decideAccessAsset(annIn(bank, "readOnly"), "view", made("sftpConfiguration", madeAt)).value,
      ).toBe(true);
    },
  );

  it("[not WS6] the tenant shows it but may not use or edit it", () => {
    const sftp = made("sftpConfiguration", loans);
    expect(decideAccessAsset(annIn(bank), "use", sftp)).toEqual({
      value: false,
      because: ["AS22"],
      facts: { AS22: { case: "use" } },
      allowedFrom: [loans],
    });
    expect(decideAccessAsset(annIn(bank), "edit", sftp).facts).toEqual({ AS22: { case: "edit" } });
    expect(decideAccessAsset(annIn(security), "view", sftp).facts).toEqual({ AS22: { case: "view" } });
  });

  it.each(singleKinds)("[AS23] the %s is used from anywhere, and never made, shared or deleted", (kind) => {
    expect(annMay("use", made(kind, bank))).toEqual(everywhere);
    for (const [action, word] of [
      ["make", "make"],
      ["share", "share"],
      ["withdraw", "share"],
      ["leave", "share"],
      ["delete", "delete"],
    ] as const) {
      expect(decideAccessAsset(annIn(bank, "owner"), action, made(kind, bank))).toEqual({
        value: false,
        because: ["AS23"],
        facts: { AS23: { case: word } },
        allowedFrom: [],
      });
    }
  });

  it.each(["profileStore", "contactPolicy"] as const)("[not AS23] the %s is edited from anywhere", (kind) => {
    expect(annMay("edit", made(kind, bank))).toEqual(everywhere);
  });

  it.each(singleKinds)("[AS23] a group or team cannot have one: %s", (kind) => {
    expect(because(decideAccessAsset(annIn(loans), "view", made(kind, loans)))).toEqual([false, "AS23"]);
    expect(because(decideAccessAsset(annIn(legal), "use", made(kind, legal)))).toEqual([false, "AS23"]);
    const elsewhere = { AS23: { case: "elsewhere" } };
    for (const action of ["use", "edit", "delete"] as const)
      expect(decideAccessAsset(annIn(loans), action, made(kind, loans)).facts).toEqual(elsewhere);
  });

  it("[AS18] usage reports are edited from nowhere", () => {
    expect(decideAccessAsset(annIn(bank, "owner"), "edit", made("usageReports", bank))).toEqual({
      value: false,
      because: ["AS23", "AS18"],
      facts: { AS23: { case: "edit" } },
      allowedFrom: [],
    });
  });

  it("[not AS18] they can be read, even by Read-only", () => {
    expect(annMay("view", made("usageReports", bank), "readOnly")).toEqual(everywhere);
  });

  it.each([
    ["number", loans, "numberOfGroup"],
    ["customNode", legal, "customNodeOfTeam"],
    ["bot", legal, "botOfTeam"],
  ] as const)(
    "[AS11] a %s cannot be made at that level, and every action on one that is said to be there is refused",
    (kind, madeAt, word) => {
      for (const action of ["make", "view", "use", "edit", "delete"] as const) {
        expect(decideAccessAsset(annIn(madeAt, "owner"), action, made(kind, madeAt))).toEqual({
          value: false,
          because: ["AS11"],
          facts: { AS11: { case: word } },
          allowedFrom: [],
        });
        expect(annMay(action, made(kind, madeAt), "owner")).toEqual([]);
      }
      expect(decideAccessAsset(annIn(madeAt, "owner"), "share", made(kind, madeAt)).value).toBe(false);
    },
  );

  it.each([
    ["number", legal],
    ["customNode", loans],
    ["bot", bank],
    ["app", legal],
  ] as const)("[not AS11] a %s can be made at a level that has a row", (kind, madeAt) => {
    expect(decideAccessAsset(annIn(madeAt), "make", made(kind, madeAt)).value).toBe(true);
  });

  it("[AS21] an asset is made in the current workspace", () => {
    const app = made("app", legal);
    expect(decideAccessAsset(annIn(legal), "make", app)).toEqual({ value: true, because: ["AS10", "RL2"] });
    expect(decideAccessAsset(annIn(loans), "make", app)).toEqual({
      value: false,
      because: ["AS21"],
      allowedFrom: [legal],
    });
    expect(decideAccessAsset(atHomeIn(security), "make", app).allowedFrom).toEqual([]);
  });

  it("[not AS21] using an asset made elsewhere follows the rule of its row", () => {
    expect(decideAccessAsset(annIn(loans), "use", made("template", legal)).value).toBe(true);
  });

  it("[AS20] viewing and using follow one column, editing, deleting, locking and sharing the other", () => {
    const node = made("customNode", bank);
    expect(annMay("view", node)).toEqual(annMay("use", node));
    expect(annMay("delete", node)).toEqual(annMay("edit", node));
    expect(annMay("share", node)).toEqual(annMay("edit", node));
    expect(annMay("view", node)).not.toEqual(annMay("edit", node));
    const template = made("template", bank);
    expect([annMay("lock", template), annMay("unlock", template)]).toEqual([everywhere, everywhere]);
    const app = made("app", loans, { sharedWith: [claims] });
    expect([annMay("share", app), annMay("withdraw", app)]).toEqual([[loans], [loans]]);
  });

  it("[not AS20] viewing is not using: Read-only may not put an asset to work", () => {
    const template = made("template", bank);
    expect(because(decideAccessAsset(annIn(bank, "readOnly"), "view", template))).toEqual([
      true,
      "AS3",
      "RL4",
    ]);
    expect(because(decideAccessAsset(annIn(bank, "readOnly"), "use", template))).toEqual([false, "RL4"]);
  });
});

describe("the current workspace", () => {
  it("[WS3] the tenant is not the team: a tenant user must switch to reach the team's asset", () => {
    const service = made("service", security);
    expect(decideAccessAsset(annIn(bank, "owner"), "use", service)).toEqual({
      value: false,
      because: ["AS9"],
      allowedFrom: [security],
    });
    expect(decideAccessAsset(annIn(security, "owner"), "use", service).value).toBe(true);
  });

  it("[not WS3] no switch helps if the role refuses", () => {
    expect(decideAccessAsset(annIn(bank, "readOnly"), "use", made("service", security))).toEqual({
      value: false,
      because: ["AS9", "RL4"],
      allowedFrom: [],
    });
  });

  it("[WS2] a workspace beyond home is refused, and home stands for all workspaces if any would do", () => {
    const stray = { ...atHomeIn(loans), current: bank };
    expect(decideAccessAsset(stray, "use", made("template", bank))).toMatchObject({
      value: false,
      because: ["WS2"],
      allowedFrom: [loans],
    });
    expect(decideAccessAsset(stray, "use", made("number", legal))).toMatchObject({
      value: false,
      because: ["WS2", "AS2"],
      allowedFrom: [loans, legal],
    });
    expect(decideAccessAsset(stray, "use", made("number", bank)).allowedFrom).toEqual([]);
  });

  it("[not WS2] a person who has switched down may use what is there", () => {
    expect(
      decideAccessAsset({ ...atHomeIn(loans), current: legal }, "use", made("service", legal)).value,
    ).toBe(true);
  });

  it("[WS5] groups and teams are not assets: not even an Owner may delete one", () => {
    for (const kind of ["group", "team", "workspace"]) {
      const workspace = made(kind as AssetKind, loans);
      expect(because(decideAccessAsset(annIn(loans, "owner"), "delete", workspace))).toEqual([false, "ST10"]);
      expect(canAccessAsset(annIn(loans, "owner"), "delete", workspace)).toBe(false);
    }
  });

  it("[not WS5] an asset of a group can be deleted", () => {
    expect(decideAccessAsset(annIn(loans), "delete", made("bot", loans)).value).toBe(true);
  });
});

describe("values outside their declared types", () => {
  it("[ST10] never allow anything, and both questions agree", () => {
    const target = insurance;
    const app = made("app", loans);
    for (const facts of faults([annIn(loans), "share", app, target])) {
      const [person, action, asset, workspace] = facts as Parameters<typeof decideAccessAsset>;
      const decided = decideAccessAsset(person, action, asset, workspace);
      if (workspace !== undefined) expect([facts, decided.because]).toEqual([facts, ["ST10"]]);
      expect(canAccessAsset(person, action, asset, workspace)).toBe(decided.value);
    }
  });
});
