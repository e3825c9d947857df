import { own, ownFacts } from "../kernel/schema/guards.ts";
import { record, variants } from "../kernel/schema/record.ts";
import { id, instant, nullable, oneOf } from "../kernel/schema/scalars.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { isInstant } from "../kernel/time/instant.ts";
import { existing } from "./ids.ts";
import type { Person } from "./person.ts";
import { isId } from "./workspace.ts";

/**
 * One person, for good (AS27). An id alone is not enough: a teammate who was removed may be invited again under theirs
 * (ST14), and the id under which support is audited could be spelt by others (HD7).
 */
export type PersonKey = TeammateKey | CrossLaunchKey;

/** A teammate. */
export interface TeammateKey {
  readonly kind: "teammate";
  readonly id: string;
  /**
   * When their record was created, in epoch milliseconds, or handed over to another person (TM16). Null stands for
   * somebody of whom there is no record.
   */
  readonly createdAtMilli: number | null;
}

/** What tells a teammate from everybody who had their id, or their account, before. */
export interface KeyedTeammate {
  readonly id: string;
  readonly createdAtMilli: number;
  readonly handedOverAtMilli: number | null;
}

/** The key of a teammate, by their record. */
export function teammateKeyOf({ id, createdAtMilli, handedOverAtMilli }: KeyedTeammate): TeammateKey {
  return { kind: "teammate", id, createdAtMilli: handedOverAtMilli ?? createdAtMilli };
}

/** A person who cross-launches. */
export interface CrossLaunchKey {
  readonly kind: "helpDesk" | "partner";
  readonly adminUserName: string;
  readonly adminUserDomain: string;
}

/** The key of a person in a stored tenant. */
export const personKeySchema: Schema<PersonKey> = /* @__PURE__ */ variants<PersonKey>("kind", {
  teammate: /* @__PURE__ */ record<TeammateKey>({
    kind: /* @__PURE__ */ oneOf(["teammate"]),
    id: /* @__PURE__ */ existing("teammate"),
    createdAtMilli: /* @__PURE__ */ nullable(instant),
  }),
  helpDesk: crossLaunchKeySchema("helpDesk"),
  partner: crossLaunchKeySchema("partner"),
});

/* @__NO_SIDE_EFFECTS__ */
function crossLaunchKeySchema(kind: CrossLaunchKey["kind"]): Schema<CrossLaunchKey> {
  return record<CrossLaunchKey>({ kind: oneOf([kind]), adminUserName: id, adminUserDomain: id });
}

/** A key of its own, with nothing beside what it declares (ST17). */
export function personKeyCopy(key: PersonKey): PersonKey {
  if (key.kind === "teammate") return { kind: key.kind, id: key.id, createdAtMilli: key.createdAtMilli };
  return { kind: key.kind, adminUserName: key.adminUserName, adminUserDomain: key.adminUserDomain };
}

/** Whether a value is the key of a person. */
export function isPersonKey(value: unknown): value is PersonKey {
  const { kind, id: teammate, createdAtMilli, adminUserName, adminUserDomain } = ownFacts(value);
  if (kind === "teammate") {
    return isId(teammate) && (createdAtMilli === null || isInstant(createdAtMilli));
  }
  return (kind === "helpDesk" || kind === "partner") && isId(adminUserName) && isId(adminUserDomain);
}

/**
 * Whether the key is this person's. A teammate of whom it is not said when their record was created is nobody of whom that
 * is kept.
 */
export function isKeyOf(person: Person, key: PersonKey): boolean {
  if (key.kind !== person.kind) return false;
  if (key.kind === "teammate") {
    return (
      key.id === person.id &&
      key.createdAtMilli !== null &&
      key.createdAtMilli === own(person, "createdAtMilli")
    );
  }
  return (
    key.adminUserName === own(person, "adminUserName") &&
    key.adminUserDomain === own(person, "adminUserDomain")
  );
}
