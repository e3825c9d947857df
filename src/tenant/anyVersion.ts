import { isRecord, own } from "../kernel/schema/guards.ts";
import { anything } from "../kernel/schema/scalars.ts";
import { type SliceMigrations } from "../slices/slice.ts";
import { slices } from "../slices/slices.ts";
import { fault, faultAt, type Reading, type Schema } from "../kernel/schema/schema.ts";

type Json = Readonly<Record<string, unknown>>;

/** Makes of a state of one version what says the same in the next. It may meet anything: its result is parsed, and its version set. */
export type Migration = (state: Json) => Json;

/** The first makes version 2 of version 1, and so on. The slices declare them (ST4). */
const migrations: readonly Migration[] = /* @__PURE__ */ migrationsOf(slices);

/** The version of the stored form that this library writes (ST4): the newest that a slice declares a migration to. */
export const schemaVersion: number = migrations.length + 1;

/** A migration to each version from the second on. It changes the slices that declare one, and keeps the others. */
/* @__NO_SIDE_EFFECTS__ */
export function migrationsOf(
  parts: Readonly<Record<string, { readonly migrations?: SliceMigrations }>>,
): readonly Migration[] {
  const versions = Object.values(parts).flatMap((part) =>
    Object.keys(own(part, "migrations") ?? {}).map(Number),
  );
  return Array.from({ length: Math.max(1, ...versions) - 1 }, (_, index) => (state) => ({
    ...state,
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([name, part]) => {
        const step = own(own(part, "migrations") ?? {}, index + 2);
        const migrated = step?.(own(state, name), state);
        return migrated === undefined ? [] : [[name, migrated]];
      }),
    ),
  }));
}

/** Reads a state of any version into the current one, without reading the state itself. */
export const anyVersion: Schema<Json> = /* @__PURE__ */ versionsUpTo(schemaVersion, migrations);

/** Reads a state of any version up to this one, by these migrations. */
/* @__NO_SIDE_EFFECTS__ */
export function versionsUpTo(current: number, steps: readonly Migration[]): Schema<Json> {
  return { ...anything, read: (state, reading) => readMigrated(steps, current, state, reading) };
}

function readMigrated(
  steps: readonly Migration[],
  current: number,
  state: unknown,
  reading: Reading,
): Json | undefined {
  if (!isRecord(state)) return fault(reading, "ST3", "invalidType", "an object", state);
  const version = Object.hasOwn(state, "schemaVersion") ? state["schemaVersion"] : undefined;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1 || version > current) {
    const expected = `a version of the stored form that this library knows, from 1 to ${current}`;
    return faultAt(reading, ["schemaVersion"], "ST4", "unsupportedVersion", expected, version);
  }
  const due = steps.slice(version - 1);
  return { ...due.reduce<Json>((earlier, step) => step(earlier), state), schemaVersion: current };
}
