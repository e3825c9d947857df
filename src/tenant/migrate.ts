import { type Checked, rejected } from "../kernel/schema/checked.ts";
import { isRecord } from "../kernel/schema/fields.ts";
import { schemaVersion } from "./state.ts";

type Json = Readonly<Record<string, unknown>>;

/** Makes of a state of one version what says the same in the next. It may meet anything: its result is parsed, and its version set. */
export type Migration = (state: Json) => Json;

/** The first makes version 2 of version 1, and so on. There is one version so far (ST4). */
const migrations: readonly Migration[] = [];

/** A state of any version this library knows, in the current one. One from a newer library is refused (ST4). */
export function migrate(state: unknown): Checked<unknown> {
  return migrateBy(migrations, schemaVersion, state);
}

/** `migrate` by these migrations, to this version. */
export function migrateBy(steps: readonly Migration[], current: number, state: unknown): Checked<unknown> {
  if (!isRecord(state)) return rejected("ST3", "a record");
  const version = Object.hasOwn(state, "schemaVersion") ? state["schemaVersion"] : undefined;
  if (!Number.isSafeInteger(version) || (version as number) < 1) {
    return rejected("ST4", "the version of the state, a whole number from 1", "schemaVersion");
  }
  if ((version as number) > current) {
    return rejected("ST4", `a version that this library knows, up to ${current}`, "schemaVersion");
  }
  const due = steps.slice((version as number) - 1);
  return { value: { ...due.reduce<Json>((earlier, step) => step(earlier), state), schemaVersion: current } };
}
