import { isRecord, own } from "../kernel/schema/guards.ts";
import { record } from "../kernel/schema/record.ts";
import { anything, id, secret } from "../kernel/schema/scalars.ts";
import { fault, type Schema, written } from "../kernel/schema/schema.ts";
import { schemaVersion } from "./anyVersion.ts";
import { layouts, type SliceLayout } from "./parts.ts";
import type { Tenant } from "./tenant.ts";

/**
 * All of a tenant but its lists of entries, in the stored form: one row. It holds what is derived from those lists and is
 * no list itself, such as the number of Owners, so that nobody has to read them for that.
 */
export type Head = Readonly<Record<string, unknown>>;

/** Rows of another version cannot be read one by one. */
const currentVersion: Schema<number> = {
  ...anything,
  expected: "the version of the stored form that this library writes",
  read: (version, reading) =>
    version === schemaVersion
      ? version
      : fault(reading, "ST4", "unsupportedVersion", `version ${schemaVersion} of the stored form`, version),
};

/** A head from outside. What is derived is read, too. */
export const headSchema: Schema<Head> = /* @__PURE__ */ schemaOfHead();

/** The head of a tenant. */
export function headOf(tenant: Tenant): Head {
  const parts = layouts.map((layout) => [layout.name, headOfSlice(layout, tenant)] as const);
  return { schemaVersion: tenant.schemaVersion, id: tenant.id, ...Object.fromEntries(parts) };
}

/** Whether the head has the same of a slice in two states of a tenant. */
export function haveSameHead({ name, headFields }: SliceLayout, before: Tenant, after: Tenant): boolean {
  const [earlier, later]: readonly unknown[] = [before[name], after[name]];
  if (headFields === undefined || !isRecord(earlier) || !isRecord(later)) return earlier === later;
  return Object.keys(headFields).every((key) => own(earlier, key) === own(later, key));
}

function headOfSlice({ name, schema, headFields }: SliceLayout, tenant: Tenant): unknown {
  const value: unknown = tenant[name];
  if (headFields === undefined || !isRecord(value)) return written(schema, value);
  return Object.fromEntries(
    Object.entries(headFields).map(([key, field]) => [key, written(field, own(value, key))]),
  );
}

/* @__NO_SIDE_EFFECTS__ */
function schemaOfHead(): Schema<Head> {
  const parts = layouts.map((layout) => [layout.name, schemaOfSliceHead(layout)] as const);
  return record({ schemaVersion: currentVersion, id, ...Object.fromEntries(parts) });
}

function schemaOfSliceHead({ schema, headFields }: SliceLayout): Schema<unknown> {
  if (headFields === undefined) return schema;
  const fields = Object.entries(headFields).map(([key, field]): [string, Schema<unknown>] => [
    key,
    field.shape.kind === "derived" ? field.shape.of : field,
  ]);
  const head: Schema<unknown> = record(Object.fromEntries(fields));
  return own(schema, "isSecret") === true ? secret(head) : head;
}
