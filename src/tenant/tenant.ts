import { later } from "../kernel/schema/later.ts";
import { type Plain, record, type SchemasOf } from "../kernel/schema/record.ts";
import { id, oneOf } from "../kernel/schema/scalars.ts";
import type { Schema, ValueOf } from "../kernel/schema/schema.ts";
import { type Slices, slices } from "../slices/slices.ts";
import { schemaVersion } from "./anyVersion.ts";

export type SliceName = keyof Slices;

/** The value of each slice. */
type SliceValues = Plain<{
  readonly [Name in SliceName]: ValueOf<ReturnType<Slices[Name]["schemaIn"]>>;
}>;

/**
 * All that is kept of a tenant: plain JSON, frozen when it leaves the library (ST1). Each property below is a slice, which
 * its own commands change. Made by `newTenant` or `parseTenant`, changed by `transition`.
 */
export interface Tenant extends SliceValues {
  /** The version of the stored form (ST4). */
  readonly schemaVersion: number;
  readonly id: string;
}

export const sliceNames = /* @__PURE__ */ Object.keys(slices) as readonly SliceName[];

/**
 * A tenant of the current version as it is stored. The slices are read in the order of `slices`, and each may refer to
 * those before it. What is wrong in one is reported whatever is wrong elsewhere.
 */
export const storedTenant: Schema<Tenant> = /* @__PURE__ */ later(tenantSchema);

function tenantSchema(): Schema<Tenant> {
  return {
    ...recordOfParts((name) => slices[name].schemaIn({})),
    read(value, reading) {
      const earlier: Partial<Record<SliceName, unknown>> = {};
      const inOrder = recordOfParts((name) => ({
        ...slices[name].schemaIn({}),
        read(part, partReading) {
          const schema: Schema<unknown> = slices[name].schemaIn(earlier);
          return (earlier[name] = schema.read(part, partReading));
        },
      }));
      return inOrder.read(value, reading);
    },
  };
}

function recordOfParts(schemaOf: (name: SliceName) => Schema<unknown>): Schema<Tenant> {
  const parts = Object.fromEntries(sliceNames.map((name) => [name, schemaOf(name)]));
  const head = { schemaVersion: oneOf([schemaVersion]), id };
  return record({ ...head, ...parts } as SchemasOf<Tenant>);
}
