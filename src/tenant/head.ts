import { frozen } from "../kernel/json/frozen.ts";
import { isRecord, own } from "../kernel/schema/guards.ts";
import { record } from "../kernel/schema/record.ts";
import { anything, id, secret } from "../kernel/schema/scalars.ts";
import { fault, type Schema, written } from "../kernel/schema/schema.ts";
import { schemaVersion } from "./anyVersion.ts";
import { layouts, type SliceLayout } from "./parts.ts";
import { partSession } from "./readTenant.ts";
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

/** The head of a tenant, frozen. */
export function headOf(tenant: Tenant): Head {
  // Clever for speed: a copy of the tenant, which has its properties already, and in their order. An object that gets them
  // one by one becomes a hash table: a toggle takes 1.7 µs longer.
  const head: Record<string | symbol, unknown> = { ...tenant };
  if (partSession in head) Reflect.deleteProperty(head, partSession);
  for (const layout of layoutsWithHead) head[layout.name] = headOfSlice(layout, tenant);
  return Object.freeze(head);
}

/** Whether the head has the same of a slice in two states of a tenant. */
export function haveSameHead({ name, headFields }: SliceLayout, before: Tenant, after: Tenant): boolean {
  const [earlier, later]: readonly unknown[] = [before[name], after[name]];
  if (headFields === undefined || !isRecord(earlier) || !isRecord(later)) return earlier === later;
  return Object.keys(headFields).every((key) => own(earlier, key) === own(later, key));
}

/** The slices that the head does not hold as they are. */
const layoutsWithHead: readonly SliceLayout[] = /* @__PURE__ */ layouts.filter(
  ({ schema, headFields }) => headFields !== undefined || own(schema, "write") !== undefined,
);

/**
 * What the head has of a slice. It is made once, and lives as long as the slice. No caller can observe or poison it (ST7): both
 * are frozen, and of the library's making.
 */
const heads = /* @__PURE__ */ new WeakMap<object, unknown>();

function headOfSlice({ name, schema, headFields }: SliceLayout, tenant: Tenant): unknown {
  // A slice that is stored otherwise than it is held is an object.
  const slice = tenant[name] as unknown as Readonly<Record<string, unknown>>;
  const known = heads.get(slice);
  if (known !== undefined) return known;
  const head = frozen(headFields === undefined ? written(schema, slice) : fieldsOf(slice, headFields));
  heads.set(slice, head);
  return head;
}

function fieldsOf(
  slice: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, Schema<unknown>>>,
): unknown {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, written(field, own(slice, key))]),
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
