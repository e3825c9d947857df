import { describe, expect, it } from "vitest";
import { assetKinds } from "../../src/assets/sharingTable.ts";
import { canAccessAsset, decideAccessAsset } from "../../src/assets/canAccessAsset.ts";
import type { Person } from "../../src/vocabulary/person.ts";
import type { PersonKey } from "../../src/vocabulary/personKey.ts";
import { annIn, bank, because, loans, made } from "./bank.ts";

const lockable = ["template", "logbook"] as const;
const byBob = { lockedBy: "bob" };
const byAnn = { lockedBy: "ann" };

describe.each(lockable)("a locked %s", (kind) => {
  it.each(["edit", "delete", "lock", "unlock"] as const)(
    "[AS12] others may not %s it, from any workspace",
    (action) => {
      expect(decideAccessAsset(annIn(bank), action, made(kind, bank, byBob))).toMatchObject({
        value: false,
        because: ["AS12"],
        allowedFrom: [],
      });
    },
  );

  it("[AN7] the refusal says who holds the lock, in a copy", () => {
    const lockedBy = { kind: "teammate", id: "bob", createdAtMilli: 7 } as const;
    const { facts } = decideAccessAsset(annIn(bank), "edit", made(kind, bank, { lockedBy }));
    expect(facts).toEqual({ AS12: { case: "locked", lockedBy } });
    expect(facts?.AS12 && "lockedBy" in facts.AS12 ? facts.AS12.lockedBy : lockedBy).not.toBe(lockedBy);
  });

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

/** Ann's record is from the instant 1. An earlier Ann, whose record was removed, was there before her. */
const ann: Person = { ...annIn(bank), createdAtMilli: 1 };
const annKey: PersonKey = { kind: "teammate", id: "ann", createdAtMilli: 1 };
const mia: Person = {
  ...annIn(bank),
  kind: "helpDesk",
  id: "mia_Bank_help_desk@vendor.example",
  adminUserName: "mia",
  adminUserDomain: "vendor.example",
};
const miaKey: PersonKey = { kind: "helpDesk", adminUserName: "mia", adminUserDomain: "vendor.example" };
const partner: Person = { ...mia, kind: "partner" };

interface Holding {
  readonly words: string;
  readonly person: Person;
  readonly lockedBy: PersonKey | string;
}

const theirs: readonly Holding[] = [
  { words: "a teammate by id and creation", person: ann, lockedBy: annKey },
  { words: "a teammate by the creation 0", person: createdAt(0), lockedBy: { ...annKey, createdAtMilli: 0 } },
  { words: "a teammate by id alone, as a text", person: ann, lockedBy: "ann" },
  { words: "by a text, one whose creation is not said", person: annIn(bank), lockedBy: "ann" },
  { words: "support by name and domain", person: mia, lockedBy: miaKey },
  { words: "support under another audit id", person: { ...mia, id: "mia" }, lockedBy: miaKey },
  { words: "a partner by name and domain", person: partner, lockedBy: { ...miaKey, kind: "partner" } },
];

const others: readonly Holding[] = [
  { words: "another id", person: ann, lockedBy: { ...annKey, id: "bob" } },
  { words: "an earlier teammate with the id", person: createdAt(2), lockedBy: annKey },
  { words: "a later teammate with the id", person: createdAt(0), lockedBy: annKey },
  { words: "one whose creation is not said", person: annIn(bank), lockedBy: annKey },
  { words: "nobody of whom there is a record", person: ann, lockedBy: { ...annKey, createdAtMilli: null } },
  {
    words: "nobody, for one whose creation is not said",
    person: annIn(bank),
    lockedBy: { ...annKey, createdAtMilli: null },
  },
  { words: "a teammate, as a text", person: ann, lockedBy: "bob" },
  { words: "a teammate whose id is spelt like support's", person: { ...mia, id: "ann" }, lockedBy: "ann" },
  {
    words: "a teammate whose id and creation support has too",
    person: { ...mia, id: "ann", createdAtMilli: 1 },
    lockedBy: annKey,
  },
  { words: "support, whose audit id is a teammate's", person: { ...ann, id: mia.id }, lockedBy: miaKey },
  {
    words: "support, whose name and domain a teammate says to have",
    person: { ...mia, kind: "teammate" },
    lockedBy: miaKey,
  },
  { words: "another user name", person: { ...mia, adminUserName: "max" }, lockedBy: miaKey },
  { words: "another domain", person: { ...mia, adminUserDomain: "other.example" }, lockedBy: miaKey },
  { words: "support, not a partner", person: partner, lockedBy: miaKey },
  { words: "a partner, not support", person: mia, lockedBy: { ...miaKey, kind: "partner" } },
  {
    words: "support, for one whose name is not said",
    person: { ...annIn(bank), kind: "helpDesk" },
    lockedBy: miaKey,
  },
];

function createdAt(createdAtMilli: number): Person {
  return { ...annIn(bank), createdAtMilli };
}

describe.each(lockable)("the holder of the lock of a %s", (kind) => {
  it.each(theirs)("[AS27] is $words: they may change it", ({ person, lockedBy }) => {
    const asset = made(kind, bank, { lockedBy });
    for (const action of ["edit", "delete", "lock", "unlock"] as const) {
      expect(decideAccessAsset(person, action, asset).value).toBe(true);
      expect(canAccessAsset(person, action, asset)).toBe(true);
    }
    expect(decideAccessAsset(person, "lock", asset).because).toContain("AS26");
  });

  it.each(others)("[AS27] is $words: the person may not change it", ({ person, lockedBy }) => {
    const asset = made(kind, bank, { lockedBy });
    for (const action of ["edit", "delete", "lock", "unlock"] as const) {
      const facts = { AS12: { case: "locked", lockedBy } };
      const refused = { value: false, because: ["AS12"], facts, allowedFrom: [] };
      expect(decideAccessAsset(person, action, asset)).toEqual(refused);
      expect(canAccessAsset(person, action, asset)).toBe(false);
    }
  });

  it.each(others)("[not AS27] is $words: the person may use it, and an Owner may unlock", (holding) => {
    const asset = made(kind, bank, { lockedBy: holding.lockedBy });
    expect(decideAccessAsset(holding.person, "use", asset).value).toBe(true);
    const owner: Person = { ...holding.person, role: "owner" };
    expect(because(decideAccessAsset(owner, "unlock", asset))).toEqual([
      true,
      kind === "template" ? "AS3" : "AS8",
      "AS12",
      "RL1",
    ]);
    // The lock becomes theirs, which is a change.
    expect(decideAccessAsset(owner, "lock", asset).because).not.toContain("AS26");
  });
});

describe.each(assetKinds.filter((kind) => !lockable.some((one) => one === kind)))("a %s", (kind) => {
  it.each(["lock", "unlock"] as const)(
    "[AS12] is not a template or logbook, so nobody may %s it",
    (action) => {
      const answer = decideAccessAsset(annIn(bank, "owner"), action, made(kind, bank));
      expect(answer.value).toBe(false);
      expect(answer.because).toContain("AS12");
      expect(answer.facts?.AS12).toEqual({ case: "noLock" });
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
