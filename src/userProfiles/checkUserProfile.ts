import { frozen } from "../kernel/json/frozen.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import type { Checked } from "../kernel/schema/issue.ts";
import { partial, record } from "../kernel/schema/record.ts";
import { boolean, id, oneOf } from "../kernel/schema/scalars.ts";
import { check, faultAt, type Reading, type Schema } from "../kernel/schema/schema.ts";
import { type Check, checkOf } from "../kernel/schema/standardSchema.ts";
import { displayName, storedNameOrId } from "../vocabulary/displayName.ts";
import { existing, fresh } from "../vocabulary/ids.ts";
import { isId } from "../vocabulary/workspace.ts";
import { isProfileKind, type ProfileKind, profileKinds } from "./kinds.ts";
import {
  isUserProfile,
  type ModuleAccess,
  type ModuleSettings,
  type ProfilePermissions,
  type UserProfile,
} from "./profile.ts";
import { profileModules } from "./profileModules.ts";

type Fields = Readonly<Record<string, Schema<unknown>>>;

const accessWords: readonly ModuleAccess[] = ["all", "specific"];

const modules: Schema<ModuleSettings> = /* @__PURE__ */ modulesSchema();

/**
 * A profile that is to be set. A setting without effect, such as a module beyond the kind's ceiling, is no issue (UP21).
 */
export const userProfile: Schema<UserProfile> = /* @__PURE__ */ profileSchema(
  /* @__PURE__ */ existing("userProfile"),
  displayName,
);

/** The same for a profile that is to be made. */
export const newUserProfile: Schema<UserProfile> = /* @__PURE__ */ profileSchema(
  /* @__PURE__ */ fresh("userProfile"),
  displayName,
);

/** A profile as it is stored. Earlier releases took any name that is not empty (ST16). */
export const storedUserProfile: Schema<UserProfile> = /* @__PURE__ */ profileSchema(id, storedNameOrId);

/**
 * Checks a profile that is to be set: the profile, fit for state, or everything that is wrong with it (UP13, ST16). A
 * setting without effect is no issue and is kept (UP21).
 */
export const checkUserProfile: Check<UserProfile> = /* @__PURE__ */ checkOf(userProfile);

/**
 * Checks what a profile is to become by editing: as `checkUserProfile`; besides, the kind is the one it was made with
 * (UP13), and the id its own (UP23).
 */
export function checkUserProfileEdit(before: UserProfile, value: unknown): Checked<UserProfile> {
  return frozen(check(isUserProfile(before) ? editOf(before) : noProfile, value));
}

function editOf(before: UserProfile): Schema<UserProfile> {
  return {
    ...userProfile,
    read(value, reading) {
      const profile = userProfile.read(value, reading);
      const { kind, id: edited } = isRecord(value) ? value : {};
      if (isProfileKind(kind) && kind !== before.kind) {
        faultAt(reading, ["kind"], "UP13", "invalidValue", JSON.stringify(before.kind), kind);
      }
      if (isId(edited) && edited !== before.id) {
        faultAt(reading, ["id"], "UP23", "invalidValue", JSON.stringify(before.id), edited);
      }
      return profile;
    },
  };
}

const noProfile: Schema<UserProfile> = {
  ...userProfile,
  read: (_, reading) =>
    faultAt(reading, [], "ST10", "invalidType", "the user profile before the edit", undefined),
};

/* @__NO_SIDE_EFFECTS__ */
function profileSchema(profileId: Schema<string>, name: Schema<string>): Schema<UserProfile> {
  const kinds = Object.keys(profileKinds).filter(isProfileKind);
  const fields = record<ProfileFields>({
    id: profileId,
    name,
    kind: oneOf(kinds),
    access: oneOf(accessWords),
    modules,
  });
  return {
    expected: fields.expected,
    shape: { kind: "refined", of: fields, beyond: "access of the kind" },
    read(value, reading) {
      const profile = fields.read(value, reading);
      const { kind, access } = isRecord(value) ? value : {};
      checkAccess(kind, access, reading);
      return profile as UserProfile | undefined;
    },
  };
}

interface ProfileFields {
  readonly id: string;
  readonly name: string;
  readonly kind: ProfileKind;
  readonly access: ModuleAccess;
  readonly modules: ProfilePermissions["modules"];
}

/** UP13. It reads the value itself, so that the issue is reported beside any others. */
function checkAccess(kind: unknown, access: unknown, reading: Reading): void {
  if (access !== "all" || !isProfileKind(kind) || !profileKinds[kind].isAlwaysSpecific) return;
  faultAt(reading, ["access"], "UP13", "invalidValue", '"specific", as always with this kind', access);
}

/* @__NO_SIDE_EFFECTS__ */
function modulesSchema(): Schema<ModuleSettings> {
  return partial<Record<string, unknown>>(
    mapped(profileModules, ({ levels, toggles }) =>
      partial<Record<string, unknown>>({
        level: oneOf<string>(levels),
        toggles: partial<Record<string, unknown>>(mapped(toggles, () => boolean)),
      }),
    ),
  );
}

function mapped<Row>(table: Readonly<Record<string, Row>>, toSchema: (row: Row) => Schema<unknown>): Fields {
  return Object.fromEntries(Object.entries(table).map(([name, row]) => [name, toSchema(row)]));
}
