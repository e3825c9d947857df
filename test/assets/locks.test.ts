import { describe, expect, it } from "vitest";
import { assetKinds } from "../../src/assets/sharingTable.ts";
import { decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import { annIn, bank, because, loans, made } from "./bank.ts";

const lockable = ["template", "logbook"] as const;
const byBob = { lockedBy: "bob" };
const byAnn = { lockedBy: "ann" };

describe.each(lockable)("a locked %s", (kind) => {
  it.each(["edit", "delete", "lock", "unlock"] as const)(
    "[AS12] others may not %s it, from any workspace",
    (action) => {
      expect(decideAccessAsset(annIn(bank), action, made(kind, bank, byBob))).toEqual({
        value: false,
        because: ["AS12"],
        allowedFrom: [],
      });
    },
  );

  it.each(["edit", "delete", "lock", "unlock"] as const)(
    "[not AS12] Owners and the person who locked it may %s it",
    (action) => {
      expect(decideAccessAsset(annIn(bank, "limited"), action, made(kind, bank, byAnn)).value).toBe(true);
      expect(decideAccessAsset(annIn(bank, "owner"), action, made(kind, bank, byBob)).value).toBe(true);
    },
  );

  it.each(["edit", "delete", "lock", "unlock"] as const)(
    "[AN1] [AS12] the lock is among the reasons why they may %s it",
    (action) => {
      expect(decideAccessAsset(annIn(bank), action, made(kind, bank, byAnn)).because).toContain("AS12");
      expect(decideAccessAsset(annIn(bank, "owner"), action, made(kind, bank, byBob)).because).toContain(
        "AS12",
      );
      expect(decideAccessAsset(annIn(bank, "owner"), action, made(kind, bank)).because).not.toContain("AS12");
      expect(decideAccessAsset(annIn(bank), "use", made(kind, bank, byAnn)).because).not.toContain("AS12");
    },
  );

  it.each(["view", "use", "share"] as const)("[not AS12] others may still %s it", (action) => {
    expect(decideAccessAsset(annIn(loans), action, made(kind, bank, byBob)).value).toBe(true);
  });

  it("[not AS12] a lock adds nothing to the role of the person who locked it", () => {
    const answer = decideAccessAsset(annIn(bank, "readOnly"), "unlock", made(kind, bank, byAnn));
    expect(because(answer)).toEqual([false, "RL4"]);
  });

  it("[AS26] locking one's own locked asset, or unlocking one without a lock, changes nothing", () => {
    const rule = kind === "template" ? "AS3" : "AS8";
    expect(because(decideAccessAsset(annIn(bank), "lock", made(kind, bank, byAnn)))).toEqual([
      true,
      rule,
      "AS12",
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

  it("[not AS26] locking an unlocked asset, unlocking a locked one, and taking over a lock as Owner do change something", () => {
    const rule = kind === "template" ? "AS3" : "AS8";
    expect(because(decideAccessAsset(annIn(bank), "lock", made(kind, bank)))).toEqual([true, rule, "RL2"]);
    expect(because(decideAccessAsset(annIn(bank), "unlock", made(kind, bank, byAnn)))).toEqual([
      true,
      rule,
      "AS12",
      "RL2",
    ]);
    const takenOver = decideAccessAsset(annIn(bank, "owner"), "lock", made(kind, bank, byBob));
    expect(because(takenOver)).toEqual([true, rule, "AS12", "RL1"]);
  });
});

describe.each(assetKinds.filter((kind) => !lockable.some((one) => one === kind)))("a %s", (kind) => {
  it.each(["lock", "unlock"] as const)(
    "[AS12] is not a template or logbook, so nobody may %s it",
    (action) => {
      const answer = decideAccessAsset(annIn(bank, "owner"), action, made(kind, bank));
      expect(answer.value).toBe(false);
      expect(answer.because).toContain("AS12");
      expect(answer.allowedFrom).toEqual([]);
    },
  );

  it("[not AS12] a lock that it cannot have has no effect", () => {
    for (const action of ["edit", "delete"] as const) {
      const answer = decideAccessAsset(annIn(bank), action, made(kind, bank));
      expect(decideAccessAsset(annIn(bank), action, made(kind, bank, byBob))).toEqual(answer);
    }
  });
});
