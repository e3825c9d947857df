import { describe, expect, it } from "vitest";
import { type AssetAction, assetActions } from "../../src/assets/asset.ts";
import { type AssetKind, assetKinds } from "../../src/assets/sharingTable.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { annIn, bank, because, loans, made } from "./bank.ts";

const ownApp = made("app", loans);

describe("the role narrows the table", () => {
  it.each(["view", "use", "make", "edit", "delete", "share", "withdraw"] as const)(
    "[RL1] [RL2] Owner and Full: %s",
    (action) => {
      expect(decideAccessAsset(annIn(loans, "owner"), action, ownApp).because).toEqual(["AS10", "RL1"]);
      expect(decideAccessAsset(annIn(loans, "full"), action, ownApp).because).toEqual(["AS10", "RL2"]);
    },
  );

  it.each(["service", "number", "app"] as const)("[RL3] Limited may not delete a %s", (kind) => {
    expect(decideAccessAsset(annIn(bank, "limited"), "delete", made(kind, bank))).toEqual({
      value: false,
      because: ["RL3"],
      allowedFrom: [],
    });
  });

  it.each(["flow", "integration", "bot", "template", "customNode", "sftpConfiguration"] as const)(
    "[not RL3] Limited may delete a %s",
    (kind) => {
      const answer = decideAccessAsset(annIn(bank, "limited"), "delete", made(kind, bank));
      expect([answer.value, answer.because.at(-1)]).toEqual([true, "RL3"]);
    },
  );

  it.each(["use", "make", "edit", "share", "withdraw"] as const)("[not RL3] Limited may %s", (action) => {
    expect(because(decideAccessAsset(annIn(loans, "limited"), action, ownApp))).toEqual([
      true,
      "AS10",
      "RL3",
    ]);
  });

  it.each(assetActions.filter((action) => action !== "view"))("[RL4] Read-only may not %s", (action) => {
    const answer = decideAccessAsset(annIn(bank, "readOnly"), action, made("template", bank));
    expect([answer.value, answer.because.at(-1), answer.allowedFrom]).toEqual([false, "RL4", []]);
  });

  it.each(assetKinds)("[not RL4] Read-only may view a %s", (kind) => {
    expect(decideAccessAsset(annIn(bank, "readOnly"), "view", made(kind, bank)).value).toBe(true);
  });

  it.each(assetActions)("[RL5] Restricted may not %s", (action) => {
    const answer = decideAccessAsset(annIn(bank, "restricted"), action, made("template", bank));
    expect([answer.value, answer.because.at(-1), answer.allowedFrom]).toEqual([false, "RL5", []]);
  });

  it.each(["helpDesk", "partner"] as const)(
    "a %s person is narrowed by the role that they come with",
    (kind) => {
      const visitor = { ...annIn(loans, "readOnly"), kind };
      expect(decideAccessAsset(visitor, "view", ownApp).value).toBe(true);
      expect(decideAccessAsset(visitor, "edit", ownApp).value).toBe(false);
    },
  );
});

describe("an Owner", () => {
  it("[TM3] below tenant level has no rights, not even over an asset that they locked", () => {
    const misplaced = { ...annIn(loans, "owner"), home: loans };
    for (const action of assetActions) {
      const answer = decideAccessAsset(misplaced, action, made("template", loans, { lockedBy: "ann" }));
      expect([answer.value, answer.because.includes("TM3"), answer.allowedFrom]).toEqual([false, true, []]);
    }
  });

  it("[not TM3] at tenant level has all rights, whatever the current workspace", () => {
    expect(decideAccessAsset(annIn(loans, "owner"), "edit", made("template", loans)).value).toBe(true);
  });
});

describe("refusal is the default", () => {
  const words = [
    "",
    "VIEW",
    "__proto__",
    "constructor",
    "toString",
    "false",
    null,
    undefined,
    0,
    NaN,
    1e300,
    true,
    [],
    {},
    ["view"],
  ];
  const refused = { value: false, because: ["ST10"], allowedFrom: [] };
  const owner = annIn(loans, "owner");

  it.each(words)("[ST10] as action: %j", (word) => {
    expect(decideAccessAsset(owner, word as AssetAction, ownApp)).toEqual(refused);
  });

  it.each(words)("[ST10] as kind of an asset, at every level: %j", (word) => {
    for (const madeAt of [bank, loans, { level: "team", group: "loans", team: "legal" } as const]) {
      expect(decideAccessAsset(annIn(madeAt, "owner"), "view", made(word as AssetKind, madeAt))).toEqual(
        refused,
      );
    }
  });

  it.each(words)("[ST10] as role: %j", (word) => {
    expect(decideAccessAsset({ ...owner, role: word as "owner" }, "view", ownApp)).toEqual(refused);
  });

  it.each(words)("[ST10] as person, asset, home, workspace: %j", (word) => {
    const bad = word as never;
    expect(decideAccessAsset(bad, "view", ownApp)).toEqual(refused);
    expect(decideAccessAsset(owner, "view", bad)).toEqual(refused);
    expect(decideAccessAsset({ ...owner, home: bad }, "view", ownApp)).toEqual(refused);
    expect(decideAccessAsset({ ...owner, current: bad }, "view", ownApp)).toEqual(refused);
    expect(decideAccessAsset(owner, "view", { ...ownApp, madeAt: bad })).toEqual(refused);
  });

  it.each(words.filter((word) => word !== undefined))(
    "[ST10] as target or in a list of shares: %j",
    (word) => {
      const bad = word as never;
      expect(decideAccessAsset(owner, "share", ownApp, bad)).toEqual(refused);
      expect(decideAccessAsset(owner, "view", ownApp, bad)).toEqual(refused);
      expect(decideAccessAsset(owner, "view", { ...ownApp, sharedWith: [bad] })).toEqual(refused);
      expect(decideAccessAsset(owner, "view", { ...ownApp, withdrawingFrom: [bad] })).toEqual(refused);
    },
  );

  it.each(["loans", null, { length: 0 }, 7])("[ST10] as list of shares: %j", (word) => {
    const bad = word as never;
    expect(decideAccessAsset(owner, "view", { ...ownApp, sharedWith: bad })).toEqual(refused);
    expect(decideAccessAsset(owner, "view", { ...ownApp, withdrawingFrom: bad })).toEqual(refused);
  });

  it("[ST10] a list with holes is not a list of workspaces", () => {
    const holes = new Array(2) as never;
    expect(decideAccessAsset(owner, "view", { ...ownApp, sharedWith: holes })).toEqual(refused);
  });

  const key = { kind: "teammate", id: "ann", createdAtMilli: 1 };
  const visitorKey = { kind: "helpDesk", adminUserName: "mia", adminUserDomain: "vendor.example" };
  it.each([
    ...["", 7, NaN, false, ["ann"], {}],
    ...[
      { ...key, kind: "owner" },
      { ...key, kind: "system" },
      { ...key, id: "" },
      { ...key, id: 7 },
    ],
    ...[{ ...key, createdAtMilli: "1" }, { kind: "teammate", id: "ann" }, Object.create(key) as object],
    ...[
      { ...visitorKey, adminUserName: "" },
      { ...visitorKey, adminUserDomain: null },
    ],
    ...[
      { ...key, kind: "helpDesk" },
      { ...visitorKey, kind: "teammate" },
    ],
  ])("[ST10] as the person who locked it: %j", (word) => {
    expect(decideAccessAsset(owner, "edit", made("template", loans, { lockedBy: word as never }))).toEqual(
      refused,
    );
  });

  it("an undefined optional fact counts as absent, and a null lock as no lock", () => {
    const facts = { sharedWith: undefined, withdrawingFrom: undefined, lockedBy: undefined };
    expect(decideAccessAsset(owner, "edit", { ...ownApp, ...facts } as never).value).toBe(true);
    const unlocked = made("template", loans, { lockedBy: null });
    for (const action of ["edit", "lock", "unlock"] as const) {
      expect(decideAccessAsset(owner, action, unlocked)).toEqual(
        decideAccessAsset(owner, action, made("template", loans)),
      );
    }
  });
});

describe("same question, same answer, input untouched", () => {
  function deepFreeze<Data>(data: Data): Data {
    if (typeof data === "object" && data !== null) Object.values(Object.freeze(data)).forEach(deepFreeze);
    return data;
  }

  it.each(assetActions)("%s", (action) => {
    for (const kind of assetKinds) {
      const facts = {
        sharedWith: [{ level: "group", group: "b" }, bank],
        withdrawingFrom: [bank],
        lockedBy: "ann",
      } as const;
      const question = deepFreeze([
        annIn({ ...bank }),
        action,
        made(kind, { ...loans }, facts),
        { ...loans },
      ] as const);
      const before = JSON.stringify(question);
      const answer = decideAccessAsset(...question);
      expect(decideAccessAsset(...question)).toEqual(answer);
      expect(JSON.stringify(question)).toBe(before);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }
  });

  it("an answer that needs no list of workspaces is a constant", () => {
    const allowed = decideAccessAsset(annIn(loans), "use", ownApp);
    const refused = decideAccessAsset(annIn(loans, "readOnly"), "use", ownApp);
    expect(allowed).toBe(decideAccessAsset(annIn(loans), "edit", made("app", loans)));
    expect(refused).toBe(decideAccessAsset(annIn(bank, "readOnly"), "edit", made("template", bank)));
    for (const answer of [allowed, refused, refused.allowedFrom]) expect(Object.isFrozen(answer)).toBe(true);
  });
});
