import { describe, expect, it } from "vitest";
import { assetSharing } from "../../src/assets/assetSharing.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { assetKinds } from "../../src/assets/sharingTable.ts";
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

describe("leaving a share", () => {
  const shared = made("app", loans, { sharedWith: [insurance, security] });

  it.each([
    ["owner", "RL1"],
    ["full", "RL2"],
    ["limited", "RL3"],
  ] as const)(
    "[AS28] the group or team that was given it may, by its people and others: %s",
    (role, rule) => {
      expect(annMay("leave", shared, role)).toEqual([insurance, security]);
      expect(because(decideAccessAsset(annIn(security, role), "leave", shared))).toEqual([
        true,
        "AS10",
        "AS28",
        rule,
      ]);
    },
  );

  it("[AS28] at home there, without any reach to where it was made", () => {
    for (const home of [insurance, security]) {
      expect(because(decideAccessAsset(atHomeIn(home, "limited"), "leave", shared))).toEqual([
        true,
        "AS10",
        "AS28",
        "RL3",
      ]);
    }
  });

  it("[AS28] those who may not edit apps there do not", () => {
    const refused = { value: false, allowedFrom: [] };
    const atHome = decideAccessAsset(atHomeIn(insurance, "readOnly"), "leave", shared);
    expect(atHome).toEqual({ ...refused, because: ["RL4"] });
    const restricted = decideAccessAsset(atHomeIn(insurance, "restricted"), "leave", shared);
    expect(restricted).toEqual({ ...refused, because: ["RL5"] });
  });

  it("[not AS28] where it was made, there is no share to leave, nor from elsewhere", () => {
    for (const current of [loans, bank, claims, legal]) {
      expect(decideAccessAsset(annIn(current), "leave", shared)).toEqual({
        value: false,
        because: ["AS10"],
        facts: { AS10: { case: "leave" } },
        allowedFrom: [insurance, security],
      });
    }
    expect(decideAccessAsset(atHomeIn(claims), "leave", shared).allowedFrom).toEqual([]);
    expect(annMay("leave", made("app", loans))).toEqual([]);
  });

  it("[not AS28] a team does not leave what its group was given (AS15), nor the tenant a share with it (AS24)", () => {
    expect(annMay("leave", made("app", security, { sharedWith: [insurance, bank] }))).toEqual([insurance]);
  });

  it("[not AS28] [AS14] a share that is being withdrawn has ended, and cannot be left again", () => {
    const ending = { ...shared, withdrawingFrom: [insurance] };
    expect(decideAccessAsset(annIn(insurance), "leave", ending)).toMatchObject({
      value: false,
      because: ["AS10", "AS14"],
      allowedFrom: [security],
    });
  });

  it("[not AS28] a workspace beyond home is not left (WS2)", () => {
    const stray = { ...atHomeIn(claims), current: insurance };
    expect(decideAccessAsset(stray, "leave", shared)).toMatchObject({
      value: false,
      because: ["WS2"],
      allowedFrom: [],
    });
  });

  it("[not AS28] leaving is neither editing nor withdrawing, which remain with where it was made (AS10)", () => {
    for (const action of ["edit", "share", "withdraw"] as const) {
      expect(annMay(action, shared)).toEqual([loans]);
    }
  });

  it("[not AS28] the share that is left is one's own: a target does not matter", () => {
    for (const target of [insurance, security, bank]) {
      expect(decideAccessAsset(annIn(insurance), "leave", shared, target).value).toBe(true);
      expect(decideAccessAsset(annIn(loans), "leave", shared, target).value).toBe(false);
    }
  });

  it.each([
    ["no", "AS16"],
    ["byDefault", "AS25"],
    ["tenantWide", "AS25"],
    ["never", "AS23"],
  ])("[not AS28] where sharing is %s, there is no single share to leave", (sharing, rule) => {
    const kinds = assetKinds.filter((kind) => assetSharing(kind).value === sharing);
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) {
      const asset = made(kind, bank, { sharedWith: [bank, loans] });
      for (const current of everywhere) {
        const answer = decideAccessAsset(annIn(current, "owner"), "leave", asset);
        expect([answer.value, answer.because.includes(rule as "AS16"), answer.allowedFrom]).toEqual([
          false,
          true,
          [],
        ]);
      }
    }
  });
});
