import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetKinds } from "../../src/assets/sharingTable.ts";
import { assetSharing } from "../../src/assets/assetSharing.ts";
import { canAccessAsset, decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import type { Asset, AssetAction } from "../../src/assets/asset.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";
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

const kindsOf = (...sharings: readonly (string | null)[]) =>
  assetKinds.filter((kind) => sharings.includes(assetSharing(kind).value));
const app = made("app", loans, { sharedWith: [insurance] });

describe("sharing", () => {
  it("[AS10] an app can be shared from where it was made, with groups and teams", () => {
    for (const target of [insurance, claims, legal]) {
      const unshared = made("app", loans);
      expect(because(decideAccessAsset(annIn(loans), "share", unshared, target))).toEqual([
        true,
        "AS10",
        "RL2",
      ]);
      expect(decideAccessAsset(annIn(bank), "share", unshared, target)).toEqual({
        value: false,
        because: ["AS10"],
        facts: { AS10: { case: "share" } },
        allowedFrom: [loans],
      });
    }
  });

  it("[AS10] [AN7] a refusal says what was to be done with the app", () => {
    const ask = (action: AssetAction) => decideAccessAsset(annIn(bank), action, app, insurance).facts?.AS10;
    const asked = {
      view: "use",
      use: "use",
      delete: "delete",
      edit: "edit",
      share: "share",
      withdraw: "share",
    };
    for (const [action, word] of Object.entries(asked))
      expect([action, ask(action as AssetAction)]).toEqual([action, { case: word }]);
    expect(ask("leave")).toEqual({ case: "leave" });
    expect(ask("lock")).toEqual({ case: "edit" });
  });

  it("[AS24] [AN7] with the tenant itself, nothing is shared, and the refusal names no other workspace", () => {
    expect(decideAccessAsset(annIn(loans), "share", app, bank).facts).toEqual({ AS24: { case: "tenant" } });
  });

  it("[not AS10] without a target, the question is whether it can be shared at all", () => {
    expect(because(decideAccessAsset(atHomeIn(loans), "share", app))).toEqual([true, "AS10", "RL2"]);
    expect(decideAccessAsset(atHomeIn(loans), "share", app, undefined).value).toBe(true);
    expect(because(decideAccessAsset(atHomeIn(loans), "withdraw", app))).toEqual([true, "AS10", "RL2"]);
  });

  it.each(kindsOf("no"))("[AS16] a %s cannot be shared, from any workspace or by anyone", (kind) => {
    for (const action of ["share", "withdraw"] as const) {
      for (const target of [undefined, legal]) {
        expect(decideAccessAsset(annIn(bank, "owner"), action, made(kind, bank), target)).toEqual({
          value: false,
          because: ["AS16"],
          facts: { AS16: { assetKind: kind } },
          allowedFrom: [],
        });
      }
    }
  });

  it("[AS16] a refusal also names the rule of the workspace", () => {
    expect(because(decideAccessAsset(annIn(loans), "share", made("number", bank)))).toEqual([
      false,
      "AS1",
      "AS16",
    ]);
  });

  it("[not AS16] an app is shareable", () => {
    expect(decideAccessAsset(annIn(loans), "share", app).value).toBe(true);
  });

  it.each(kindsOf("byDefault", "tenantWide"))("[AS19] a %s is already shared, so nothing changes", (kind) => {
    for (const target of [undefined, legal, bank]) {
      const answer = decideAccessAsset(annIn(bank, "owner"), "share", made(kind, bank), target);
      expect([answer.value, answer.because.slice(1)]).toEqual([true, ["AS19", "RL1"]]);
    }
  });

  it.each([
    ["with whom it is shared", insurance],
    ["where it was made", loans],
  ])("[AS19] sharing an app %s is accepted and changes nothing", (_, target) => {
    const answer = decideAccessAsset(annIn(loans), "share", app, target);
    expect(because(answer)).toEqual([true, "AS10", "AS19", "RL2"]);
  });

  it("[not AS19] sharing it with others changes something", () => {
    expect(because(decideAccessAsset(annIn(loans), "share", app, claims))).toEqual([true, "AS10", "RL2"]);
  });

  it("[not AS19] an action that changes nothing still needs the right workspace and role", () => {
    const node = made("customNode", bank);
    expect(because(decideAccessAsset(annIn(legal), "share", node))).toEqual([false, "AS4"]);
    expect(because(decideAccessAsset(annIn(bank, "readOnly"), "share", node))).toEqual([false, "RL4"]);
  });

  it("[AS15] a share with a group does not include its teams, nor a share with a team its group", () => {
    expect(annMay("use", app)).toEqual([loans, insurance]);
    expect(annMay("use", made("app", loans, { sharedWith: [claims] }))).toEqual([loans, claims]);
  });

  it("[not AS15] a share with the team itself includes it", () => {
    expect(annMay("use", made("app", loans, { sharedWith: [insurance, claims] }))).toContain(claims);
  });

  it("[AS24] never with the tenant, and only with workspaces that the sharer can reach from home", () => {
    const refused = { value: false, because: ["AS24"], allowedFrom: [] };
    expect(decideAccessAsset(annIn(loans), "share", app, bank)).toMatchObject(refused);
    expect(decideAccessAsset(atHomeIn(loans), "share", app, insurance)).toMatchObject(refused);
    expect(decideAccessAsset(atHomeIn(security), "share", made("app", security), loans)).toMatchObject(
      refused,
    );
  });

  it("[not AS24] home decides: a tenant user who has switched down may share with any group", () => {
    expect(decideAccessAsset(annIn(security), "share", made("app", security), insurance).value).toBe(true);
    expect(decideAccessAsset(atHomeIn(loans), "share", app, legal).value).toBe(true);
  });

  it("[AS24] the tenant in a list of shares has no effect", () => {
    expect(annMay("use", made("app", loans, { sharedWith: [bank] }))).toEqual([loans]);
  });
});

describe("withdrawing", () => {
  const ending = made("app", loans, { sharedWith: [insurance, claims], withdrawingFrom: [insurance] });

  it("[AS14] use ends at once, and a new share must wait until the withdrawal is complete", () => {
    expect(annMay("use", ending)).toEqual([loans, claims]);
    expect(annMay("delete", ending)).toEqual([loans, claims]);
    expect(decideAccessAsset(annIn(loans), "share", ending, insurance)).toMatchObject({
      value: false,
      because: ["AS14"],
      allowedFrom: [],
    });
    expect(decideAccessAsset(annIn(insurance), "use", ending).allowedFrom).toEqual([loans, claims]);
  });

  it.each(["use", "view"] as const)(
    "[AN1] [AS14] a withdrawal is among the reasons why nobody may %s it there",
    (action) => {
      const app = { ...made("app", bank), sharedWith: [], withdrawingFrom: [loans] };
      expect(decideAccessAsset(annIn(loans), action, app).because).toEqual(["AS10", "AS14"]);
      expect(decideAccessAsset(annIn(loans), action, { ...app, withdrawingFrom: [] }).because).toEqual([
        "AS10",
      ]);
      const bot = { ...made("bot", bank), withdrawingFrom: [loans] };
      expect(decideAccessAsset(annIn(loans), action, bot).because).not.toContain("AS14");
    },
  );

  it("[AS14] [AS24] a refusal names both", () => {
    expect(decideAccessAsset(atHomeIn(loans), "share", ending, insurance)).toMatchObject({
      value: false,
      because: ["AS14", "AS24"],
      allowedFrom: [],
    });
  });

  it("[not AS14] it can be shared with others meanwhile, and again once the withdrawal is complete", () => {
    expect(decideAccessAsset(annIn(loans), "share", ending, legal).value).toBe(true);
    expect(decideAccessAsset(annIn(loans), "share", made("app", loans), insurance).value).toBe(true);
  });

  it("[not AS14] it can be used where it was made all the time", () => {
    expect(annMay("use", made("app", loans, { withdrawingFrom: [loans] }))).toEqual([loans]);
  });

  it.each(kindsOf("byDefault", "tenantWide"))(
    "[AS25] a share of a %s cannot be withdrawn, because everyone has it",
    (kind) => {
      for (const target of [undefined, legal]) {
        expect(decideAccessAsset(annIn(bank, "owner"), "withdraw", made(kind, bank), target)).toEqual({
          value: false,
          because: ["AS25"],
          allowedFrom: [],
        });
      }
    },
  );

  it.each([
    ["that was never there", claims],
    ["with the tenant", bank],
  ])("[AS25] withdrawing a share %s is accepted and changes nothing", (_, target) => {
    const answer = decideAccessAsset(annIn(loans), "withdraw", app, target);
    expect(because(answer)).toEqual([true, "AS10", "AS25", "RL2"]);
  });

  it("[AS25] so is withdrawing a share that is being withdrawn", () => {
    expect(decideAccessAsset(annIn(loans), "withdraw", ending, insurance).because).toContain("AS25");
  });

  it("[not AS25] withdrawing an existing share ends it, from where the app can be edited", () => {
    expect(because(decideAccessAsset(annIn(loans), "withdraw", app, insurance))).toEqual([
      true,
      "AS10",
      "RL2",
    ]);
    expect(decideAccessAsset(annIn(insurance), "withdraw", app, insurance)).toEqual({
      value: false,
      because: ["AS10"],
      facts: { AS10: { case: "share" } },
      allowedFrom: [loans],
    });
    // Ending a share takes no reach, as it gives nothing to anyone.
    expect(decideAccessAsset(atHomeIn(loans), "withdraw", app, insurance).value).toBe(true);
  });
});

describe("deleting a shared app", () => {
  it("[AS13] is allowed from every workspace that it is shared with", () => {
    expect(annMay("delete", app)).toEqual([loans, insurance]);
    expect(because(decideAccessAsset(annIn(insurance), "delete", app))).toEqual([
      true,
      "AS10",
      "AS13",
      "RL2",
    ]);
  });

  it("[not AS13] elsewhere, and where it was made, the share does not matter", () => {
    expect(because(decideAccessAsset(annIn(claims), "delete", app))).toEqual([false, "AS10"]);
    expect(because(decideAccessAsset(annIn(loans), "delete", app))).toEqual([true, "AS10", "RL2"]);
  });

  it("[not AS13] a share does not allow editing", () => {
    expect(decideAccessAsset(annIn(insurance), "edit", app).value).toBe(false);
  });
});

describe("order and duplicates of the shares do not matter", () => {
  const id = fc.constantFrom("a", "b", "aa", "__proto__", "constructor", '","', "\ud800");
  const workspace: fc.Arbitrary<Workspace> = fc.oneof(
    fc.constant(bank),
    fc.record({ level: fc.constant("group" as const), group: id }),
    fc.record({ level: fc.constant("team" as const), group: id, team: id }),
  );

  it("in any answer", () => {
    fc.assert(
      fc.property(
        ...([workspace, workspace, fc.array(workspace), fc.array(workspace), workspace] as const),
        (current, madeAt, sharedWith, withdrawingFrom, target) => {
          const one = made("app", madeAt, { sharedWith, withdrawingFrom });
          const other = made("app", madeAt, {
            sharedWith: [...sharedWith, ...sharedWith].reverse(),
            withdrawingFrom: [...withdrawingFrom, ...withdrawingFrom].reverse(),
          });
          for (const action of ["use", "delete", "share", "withdraw", "leave"] as const) {
            const answer = decideAccessAsset(annIn(current), action, one, target);
            expect(decideAccessAsset(annIn(current), action, other, target)).toEqual(answer);
          }
        },
      ),
    );
  });

  it("a refusal lists them in order, each once, even if ids could run together", () => {
    const sharedWith: readonly Workspace[] = [
      { level: "team", group: "b", team: "a" },
      { level: "team", group: 'a","b', team: "c" },
      { level: "group", group: "b" },
      { level: "team", group: "a", team: 'b","c' },
      { level: "group", group: "b" },
      { level: "group", group: "a" },
    ];
    const answer = decideAccessAsset(annIn(bank), "use", made("app", loans, { sharedWith }));
    expect(answer.allowedFrom?.map(({ level }) => level)).toEqual([
      "group",
      "group",
      "group",
      "team",
      "team",
      "team",
    ]);
    expect(answer.allowedFrom?.slice(0, 3)).toEqual([sharedWith[5], sharedWith[2], loans]);
  });

  it("20,000 shares are answered in one pass", () => {
    const sharedWith = Array.from({ length: 20_000 }, (_, index): Workspace => ({
      level: "group",
      group: `g${index}`,
    }));
    const big = made("app", loans, { sharedWith, withdrawingFrom: sharedWith.slice(1) });
    expect(decideAccessAsset(annIn(bank), "use", big).allowedFrom).toEqual([sharedWith[0], loans]);
  });
});

describe("assetSharing", () => {
  it.each([
    ["number", "no", ["AS1", "AS2"]],
    ["template", "byDefault", ["AS3"]],
    ["customNode", "byDefault", ["AS4", "AS5"]],
    ["bot", "no", ["AS6", "AS7"]],
    ["logbook", "tenantWide", ["AS8"]],
    ["service", "no", ["AS9"]],
    ["app", "onRequest", ["AS10"]],
    ["sftpConfiguration", "no", ["AS22"]],
    ["usageReports", "never", ["AS23"]],
  ] as const)("how a %s is shared: %s", (kind, value, rules) => {
    expect(assetSharing(kind)).toEqual({ value, because: rules });
    expect(Object.isFrozen(assetSharing(kind))).toBe(true);
  });

  it.each(["", "Number", "__proto__", "constructor", "toString", null, undefined, 7, NaN, ["number"], {}])(
    "[ST10] %j is not a kind",
    (kind) => {
      expect(assetSharing(kind as "app")).toEqual({ value: null, because: ["ST10"] });
    },
  );
});

it("the bank of these tests has a workspace of every level", () => {
  expect(new Set(everywhere.map(({ level }) => level)).size).toBe(3);
});

describe("what an asset inherits", () => {
  it.each([[[insurance]], [[]], ["insurance"], [null], [{ length: 0 }]])(
    "[ST10] shares it with nobody, and withdraws nothing: %j",
    (inherited) => {
      const inheriting = (name: string, own: object): Asset =>
        Object.assign(Object.create({ [name]: inherited }) as object, made("app", loans, own));
      const ann = atHomeIn(insurance);
      const unshared = inheriting("sharedWith", {});
      expect(canAccessAsset(ann, "use", unshared)).toBe(false);
      expect(decideAccessAsset(ann, "use", unshared).because).toEqual(["AS10"]);
      const shared = inheriting("withdrawingFrom", { sharedWith: [insurance] });
      expect(canAccessAsset(ann, "use", shared)).toBe(true);
      expect(decideAccessAsset(ann, "use", shared).value).toBe(true);
    },
  );
});
