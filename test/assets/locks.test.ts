import { describe, expect, it } from "vitest";
import { assetKinds } from "../../src/assets/table.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { annIn, bank, because, loans, made } from "./bank.ts";

const lockable = ["template", "logbook"] as const;
const byBob = { lockedBy: "bob" };
const byAnn = { lockedBy: "ann" };

describe.each(lockable)("a locked %s", (kind) => {
  it.each(["edit", "delete", "lock", "unlock"] as const)(
    "[AS12] others do not %s it, from no workspace",
    (action) => {
      expect(decideAccessAsset(annIn(bank), action, made(kind, bank, byBob))).toEqual({
        value: false,
        because: ["AS12"],
        allowedFrom: [],
      });
    },
  );

  it.each(["edit", "delete", "lock", "unlock"] as const)(
    "[not AS12] who locked it and Owners may %s it",
    (action) => {
      expect(decideAccessAsset(annIn(bank, "limited"), action, made(kind, bank, byAnn)).value).toBe(true);
      expect(decideAccessAsset(annIn(bank, "owner"), action, made(kind, bank, byBob)).value).toBe(true);
    },
  );

  it.each(["view", "use", "share"] as const)("[not AS12] others %s it still", (action) => {
    expect(decideAccessAsset(annIn(loans), action, made(kind, bank, byBob)).value).toBe(true);
  });

  it("[not AS12] a lock does not widen the role of the one who locked it", () => {
    const answer = decideAccessAsset(annIn(bank, "readOnly"), "unlock", made(kind, bank, byAnn));
    expect(because(answer)).toEqual([false, "RL4"]);
  });

  it("[AS26] locking what one has locked, and unlocking what is not locked, changes nothing", () => {
    const rule = kind === "template" ? "AS3" : "AS8";
    expect(because(decideAccessAsset(annIn(bank), "lock", made(kind, bank, byAnn)))).toEqual([
      true,
      rule,
      "AS26",
      "RL2",
    ]);
    expect(because(decideAccessAsset(annIn(bank), "unlock", made(kind, bank)))).toEqual([
      true,
      rule,
      "AS26",
      "RL2",
    ]);
  });

  it("[not AS26] locking what is not locked, unlocking what is, and an Owner's taking over, do", () => {
    const rule = kind === "template" ? "AS3" : "AS8";
    expect(because(decideAccessAsset(annIn(bank), "lock", made(kind, bank)))).toEqual([true, rule, "RL2"]);
    expect(because(decideAccessAsset(annIn(bank), "unlock", made(kind, bank, byAnn)))).toEqual([
      true,
      rule,
      "RL2",
    ]);
    const takenOver = decideAccessAsset(annIn(bank, "owner"), "lock", made(kind, bank, byBob));
    expect(because(takenOver)).toEqual([true, rule, "RL1"]);
  });
});

describe.each(assetKinds.filter((kind) => !lockable.some((one) => one === kind)))("a %s", (kind) => {
  it.each(["lock", "unlock"] as const)("[AS12] is no template or logbook: nobody may %s it", (action) => {
    const answer = decideAccessAsset(annIn(bank, "owner"), action, made(kind, bank));
    expect(answer.value).toBe(false);
    expect(answer.because).toContain("AS12");
    expect(answer.allowedFrom).toEqual([]);
  });

  it("[not AS12] a lock that it cannot have keeps nobody off", () => {
    for (const action of ["edit", "delete"] as const) {
      const answer = decideAccessAsset(annIn(bank), action, made(kind, bank));
      expect(decideAccessAsset(annIn(bank), action, made(kind, bank, byBob))).toEqual(answer);
    }
  });
});
