import { record } from "../kernel/schema/record.ts";
import { id, instant, secret } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { setting, type SettingFacts, slice } from "./slice.ts";

/** What is kept of the profile key: which one it is and since when. Never the key itself (PK3). */
export interface ProfileKey {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly madeAtMilli: number;
}

/** Somebody may hand in the key by mistake, so issues show the type of an id only (PK3). */
export const profileKeyId: Schema<string> = /* @__PURE__ */ secret(id);

/** Somebody may store the key itself where the record belongs, or in any of its properties: all of it is secret. */
const storedProfileKey: Schema<ProfileKey> = /* @__PURE__ */ secret(
  /* @__PURE__ */ record<ProfileKey>({ id: profileKeyId, madeAtMilli: instant }),
);

/** What the commands of this slice read of the tenant. */
export interface ProfileKeyFacts extends SettingFacts {
  readonly profileKey: ProfileKey;
}

/** A new key takes the place of the old one, of which nothing is kept (PK2, PK3). */
export const profileKey = /* @__PURE__ */ slice("profileKey", {
  schemaIn: () => storedProfileKey,
  initial: (input: { readonly profileKey: string; readonly at: number }) => ({
    id: input.profileKey,
    madeAtMilli: input.at,
  }),
  commands: {
    regenerate: /* @__PURE__ */ setting("profileKey", {
      /** The id of the new key, which was made at `at`. */
      fields: { keyId: profileKeyId },
      broken: ({ profileKey: current }: ProfileKeyFacts, { keyId }) => keyId === current.id && "ST19",
      reduce: (_: ProfileKey, { keyId, at }): ProfileKey => ({ id: keyId, madeAtMilli: at }),
    }),
  },
});
