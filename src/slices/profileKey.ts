import { record } from "../kernel/schema/record.ts";
import { id, instant, secret } from "../kernel/schema/scalars.ts";
import { faultAt, refine, type Schema } from "../kernel/schema/schema.ts";
import { fresh } from "../vocabulary/ids.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import { isRetired, noRetiredIds, type RetiredIds, retiredIds, withRetired } from "./retiredIds.ts";
import { setting, type SettingFacts, slice } from "./slice.ts";

/** What is kept of the profile key: which one it is and since when. Never the key itself (PK3). */
export interface ProfileKey {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly madeAtMilli: number;
  /** The ids of earlier keys (ST14). */
  readonly retired: RetiredIds;
}

/** Somebody may hand in the key by mistake, so issues show the type of an id only (PK3). */
export const profileKeyId: Schema<string> = /* @__PURE__ */ secret(id);

/** Somebody may store the key itself where the record belongs, or in any of its properties: all of it is secret. */
const storedProfileKey: Schema<ProfileKey> = /* @__PURE__ */ secret(
  /* @__PURE__ */ refine(
    /* @__PURE__ */ record<ProfileKey>({ id: profileKeyId, madeAtMilli: instant, retired: retiredIds }),
    "ids that are retired",
    (key, reading) => {
      if (!isRetired(key.retired, key.id)) return;
      faultAt(reading, ["id"], "ST14", "duplicate", "an id that is not retired", key.id);
    },
  ),
);

/** What the commands of this slice read of the tenant. */
export interface ProfileKeyFacts extends SettingFacts {
  readonly profileKey: ProfileKey;
}

/** A new key takes the place of the old one, of which only the id is kept (PK2, PK3, ST14). */
export const profileKey = /* @__PURE__ */ slice("profileKey", {
  schemaIn: () => storedProfileKey,
  initial: (input: { readonly profileKey: string; readonly at: number }) => ({
    id: input.profileKey,
    madeAtMilli: input.at,
    retired: noRetiredIds,
  }),
  migrations: { 2: (stored) => (isRecord(stored) ? { ...stored, retired: [] } : stored) },
  commands: {
    /** The old key is no longer the tenant's (PK2). */
    regenerate: /* @__PURE__ */ setting("profileKey", {
      fields: {
        /** The id of the new key, which was made at `at`. Never the key itself (PK3). */
        keyId: /* @__PURE__ */ secret(/* @__PURE__ */ fresh("profileKey")),
      },
      broken: ({ profileKey: current }: ProfileKeyFacts, { keyId }) =>
        keyId === current.id ? "ST19" : isRetired(current.retired, keyId) && "ST14",
      /** The id of the current key stays with it, and one of an earlier key is given to none. */
      reduce: (current: ProfileKey, { keyId, at }): ProfileKey =>
        keyId === current.id || isRetired(current.retired, keyId)
          ? current
          : { id: keyId, madeAtMilli: at, retired: withRetired(current.retired, current.id) },
    }),
  },
});
