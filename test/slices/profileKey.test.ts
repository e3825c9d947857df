import { expect, it } from "vitest";
import { profileKeyCommandForms } from "../../src/profileKey/commands.ts";
import { profileKeyForm } from "../../src/slices/profileKey.ts";
import { byAnn, namesEveryCommandFault, namesEveryFault } from "../slices/laws.ts";

const regenerate = { type: "profileKey/regenerate", keyId: "key-2", ...byAnn } as const;

it("[ST5] a command without an id for the new key is none", () => {
  namesEveryCommandFault(profileKeyCommandForms, regenerate, { keyId: ["", null, 7, ["k"], {}] });
});

it("[PK3] a command that carries the key itself is refused, without a word of it", () => {
  const checked = profileKeyCommandForms["profileKey/regenerate"]({ ...regenerate, key: "s3cret" });
  expect(checked.issues?.map(({ path }) => path)).toEqual([["key"]]);
  expect(JSON.stringify(checked)).not.toContain("s3cret");
});

it("[PK3] what is stored of a key is its id and a whole instant", () => {
  namesEveryFault(
    profileKeyForm,
    { id: "key-1", madeAtMilli: 0 },
    { id: ["", null, 7, ["k"]], madeAtMilli: [0.5, NaN, "0", null, 8.64e15 + 1] },
  );
});
