import { describe, expect, it } from "vitest";
import { entriesOf, ledgerOf } from "../../src/kernel/ledger/ledger.ts";
import type { ProfileKey } from "../../src/slices/profileKey.ts";
import { noRetiredIds } from "../../src/slices/retiredIds.ts";
import { person } from "../vocabulary/people.ts";
import { faults } from "../vocabulary/faults.ts";
import {
  byAnn,
  checkCommand,
  checkSlice,
  decide,
  initialOf,
  namesEveryCommandFault,
  namesEveryFault,
  reduce,
  reduced,
  schemaOf,
} from "./laws.ts";

const key: ProfileKey = { id: "key-1", madeAtMilli: 5, retired: noRetiredIds };
const regenerate = { type: "profileKey/regenerate", keyId: "key-2", ...byAnn } as const;

it("[PK2] a new key takes the place of the old one, and was made at the instant of the command", () => {
  const after = reduced("profileKey", key, { type: "profileKey/regenerate", keyId: "key-2", ...byAnn });
  expect(after).toEqual({ id: "key-2", madeAtMilli: byAnn.at, retired: ledgerOf([{ id: "key-1" }]) });
});

it("[PK2] an Owner regenerates it", () => {
  const facts = { subscription: initialOf("subscription"), profileKey: key };
  expect(decide(regenerate, facts)).toEqual({ value: true, because: ["PK2", "RL1"] });
  expect(decide(regenerate, facts, person("full"))).toEqual({ value: false, because: ["PK2", "RL1"] });
});

it("[ST19] the id of the new key differs from that of the old one", () => {
  const facts = { subscription: initialOf("subscription"), profileKey: { ...key, id: "key-2" } };
  expect(decide(regenerate, facts)).toEqual({ value: false, because: ["ST19"] });
  expect(decide(regenerate, facts, person("full")).because).toEqual(["PK2", "RL1", "ST19"]);
});

it("[PK3] only the id and the instant are kept, whatever the id", () => {
  const after = reduced("profileKey", key, { type: "profileKey/regenerate", keyId: "__proto__", ...byAnn });
  expect(JSON.stringify(after)).toBe(
    `{"id":"__proto__","madeAtMilli":${String(byAnn.at)},"retired":[{"id":"key-1"}]}`,
  );
});

it("[ST14] the id of an earlier key is given to no other", () => {
  const current = reduced("profileKey", key, regenerate);
  const facts = { subscription: initialOf("subscription"), profileKey: current };
  const again = { ...regenerate, keyId: "key-1" };
  expect(decide(again, facts)).toEqual({ value: false, because: ["ST14"] });
  expect(reduce("profileKey", current, again)).toBe(current);
});

it("[ST14] the ids of all earlier keys are kept, of which only the current one is none", () => {
  const keys = ["__proto__", "key-2", "constructor", "key-1"];
  const current = keys.reduce((each, keyId) => reduced("profileKey", each, { ...regenerate, keyId }), key);
  expect(current.id).toBe("constructor");
  expect(entriesOf(current.retired).map(({ id }) => id)).toEqual(["__proto__", "key-1", "key-2"]);
  const facts = { subscription: initialOf("subscription"), profileKey: current };
  for (const keyId of ["__proto__", "key-1", "key-2"]) {
    expect(decide({ ...regenerate, keyId }, facts)).toEqual({ value: false, because: ["ST14"] });
    expect(decide({ ...regenerate, keyId }, facts, person("full")).because).toEqual(["PK2", "RL1", "ST14"]);
  }
});

it("[not ST14] an id that was never given is", () => {
  const current = reduced("profileKey", key, regenerate);
  const facts = { subscription: initialOf("subscription"), profileKey: current };
  for (const keyId of ["key-3", "Key-1", "toString"]) {
    expect(decide({ ...regenerate, keyId }, facts).value).toBe(true);
    expect(reduced("profileKey", current, { ...regenerate, keyId }).id).toBe(keyId);
  }
});

it("[ST2] the same key again changes nothing", () => {
  expect(
    reduce("profileKey", key, { type: "profileKey/regenerate", keyId: "key-1", by: byAnn.by, at: 5 }),
  ).toBe(key);
});

it("[ST5] a command without an id for the new key is refused", () => {
  namesEveryCommandFault(regenerate, { keyId: ["", null, 7, ["k"], {}] });
});

it("[PK3] a command that carries the key itself is refused, and no issue shows the key", () => {
  const checked = checkCommand("profileKey/regenerate", { ...regenerate, key: "s3cret" });
  expect(checked.issues?.map(({ path }) => path)).toEqual([["key"]]);
  expect(JSON.stringify(checked)).not.toContain("s3cret");
});

it("[PK3] a stored key is an id and a whole instant", () => {
  namesEveryFault(
    schemaOf("profileKey"),
    { ...key, madeAtMilli: 0 },
    {
      id: ["", null, 7, ["k"]],
      madeAtMilli: [0.5, NaN, "0", null, 8.64e15 + 1],
      retired: [null, "key-0", ["key-0"], [{}], [{ id: "" }]],
    },
  );
});

it("[PK3] a new tenant keeps the id and the instant of the key that was made with it", () => {
  expect(initialOf("profileKey", { profileKey: "key-1", at: 5 })).toEqual(key);
});

it("[PK3] an issue about an id shows its type only, as somebody may hand in the key", () => {
  for (const checked of [
    checkCommand("profileKey/regenerate", { ...regenerate, keyId: 31_415_926 }),
    checkSlice("profileKey", { id: 31_415_926, madeAtMilli: 0, retired: [] }),
  ]) {
    expect(checked.issues).toMatchObject([{ rule: "ST5", code: "invalidType", received: "a number" }]);
    expect(JSON.stringify(checked)).not.toContain("31415926");
  }
});

describe("the profile key as it is stored", () => {
  it("[PK3] a property beside the id and the instant is refused and not shown: it might be the key", () => {
    const written = { ...key, key: "s3cret", secret: "s3cret" };
    expect(checkSlice("profileKey", written)).toMatchObject({
      issues: ["key", "secret"].map((name) => ({ rule: "ST3", code: "unknownProperty", path: [name] })),
    });
    expect(JSON.stringify(checkSlice("profileKey", written))).not.toContain("s3cret");
  });

  it.each([
    "s3cret",
    7_353_372,
    ["s3cret"],
    { id: "key-1", madeAtMilli: "s3cret" },
    { id: 7_353_372, madeAtMilli: 0 },
    { id: { key: "s3cret" }, madeAtMilli: { key: "s3cret" } },
    { ...key, retired: "s3cret" },
    { ...key, retired: ["s3cret"] },
    { ...key, retired: [7_353_372] },
    { ...key, retired: [{ id: ["s3cret"] }] },
    { ...key, retired: [{ id: "key-0", key: "s3cret" }] },
    { ...key, retired: [{ id: "s3cret" }, { id: "s3cret" }] },
    { ...key, retired: [{ id: 7_353_372 }] },
  ])("[PK3] the key itself, wherever it is stored by mistake, is not shown: %j", (written) => {
    const { issues } = checkSlice("profileKey", written);
    expect(issues?.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues)).not.toMatch(/s3cret|7353372/);
  });

  it("[not PK3] the id and the instant are kept", () => {
    const kept = { id: "key-1", madeAtMilli: 1_700_000_000_000, retired: [{ id: "key-0" }] };
    expect(checkSlice("profileKey", kept)).toEqual({ value: kept });
  });

  it("[ST10] names every issue at once", () => {
    const issues = checkSlice("profileKey", { id: "", madeAtMilli: NaN, retired: [], key: "k" }).issues;
    expect(issues?.map(({ rule, path }) => [rule, ...path])).toEqual([
      ["ST5", "id"],
      ["ST10", "madeAtMilli"],
      ["ST3", "key"],
    ]);
  });

  it("[ST10] a value that is not an id and an instant is refused", () => {
    const key: ProfileKey = { id: "key-1", madeAtMilli: 5, retired: noRetiredIds };
    const instants = [undefined, null, "5", NaN, Infinity, 1e300, [5]].map((madeAtMilli) => ({
      ...key,
      madeAtMilli,
    }));
    for (const written of [...faults([key], ["madeAtMilli"]).flat(), ...instants]) {
      expect(checkSlice("profileKey", written).value).toBeUndefined();
    }
  });
});
