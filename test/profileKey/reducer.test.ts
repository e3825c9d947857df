import { expect, it } from "vitest";
import { profileKeyCommandForms } from "../../src/profileKey/commands.ts";
import { reduceProfileKey } from "../../src/profileKey/reducer.ts";
import { profileKeyForm } from "../../src/slices/profileKey.ts";
import { byAnn, reduced } from "../slices/laws.ts";

const room = { form: profileKeyForm, commandForms: profileKeyCommandForms, reduce: reduceProfileKey };
const key = { id: "key-1", madeAtMilli: 5 };

it("[PK2] a new key takes the old one's place, made when it was asked for", () => {
  const after = reduced(room, key, { type: "profileKey/regenerate", keyId: "key-2", ...byAnn });
  expect(after).toEqual({ id: "key-2", madeAtMilli: byAnn.at });
});

it("[PK3] nothing beside its id and instant is kept, whatever the id", () => {
  const after = reduced(room, key, { type: "profileKey/regenerate", keyId: "__proto__", ...byAnn });
  expect(JSON.stringify(after)).toBe(`{"id":"__proto__","madeAtMilli":${byAnn.at}}`);
});

it("[ST2] the same key again is no change", () => {
  expect(reduceProfileKey(key, { type: "profileKey/regenerate", keyId: "key-1", by: byAnn.by, at: 5 })).toBe(
    key,
  );
});
