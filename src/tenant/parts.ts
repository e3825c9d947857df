import type { Entry, Ledger } from "../kernel/ledger/ledger.ts";
import { own } from "../kernel/schema/guards.ts";
import type { Schema, Shape } from "../kernel/schema/schema.ts";
import { slices } from "../slices/slices.ts";
import { type SliceName, sliceNames, type Tenant } from "./tenant.ts";

type LedgerKeyOf<State> = {
  readonly [Key in keyof State & string]: State[Key] extends Ledger<Entry> ? Key : never;
}[keyof State & string];

/** A list of entries in a tenant, such as `teammates.records`: the name of the slice, and that of the property. */
export type EntryPartName = {
  readonly [Name in SliceName]: `${Name}.${LedgerKeyOf<Tenant[Name]>}`;
}[SliceName];

/** Where a row of a tenant belongs: to a list of entries, or to the head, which has one row. */
export type PartName = EntryPartName | "head";

/** A list of entries in a tenant. Each entry has a row of its own. */
export interface EntryPart {
  readonly name: EntryPartName;
  readonly slice: SliceName;
  readonly key: string;
  readonly item: Schema<Entry>;
  /** Whether issues tell of its rows only their types. */
  readonly isSecret: boolean;
  /** Whether it is made of another part, such as the index of addresses. */
  readonly isDerived: boolean;
  /** The number by which the slice looks for the first entry. Undefined where it never does. */
  readonly order: ((entry: Entry) => number) | undefined;
}

type Fields = Readonly<Record<string, Schema<unknown>>>;

/** How a slice is laid out in rows. It follows from the schema of the slice. */
export interface SliceLayout {
  readonly name: SliceName;
  readonly schema: Schema<unknown>;
  readonly parts: readonly EntryPart[];
  /** The names of all properties, in the order in which a tenant has them. */
  readonly keys: readonly string[];
  /** The properties that are no lists of entries. Undefined for a slice that has no such list. */
  readonly headFields: Fields | undefined;
}

export const layouts: readonly SliceLayout[] = /* @__PURE__ */ layoutsOfSlices();

/** How a slice is laid out. */
export function layoutOf(name: SliceName): SliceLayout {
  return layoutByName[name];
}

const layoutByName = /* @__PURE__ */ layoutsByName();

/* @__NO_SIDE_EFFECTS__ */
function layoutsByName(): Readonly<Record<SliceName, SliceLayout>> {
  return Object.fromEntries(layouts.map((layout) => [layout.name, layout])) as Record<SliceName, SliceLayout>;
}

/** Every list of entries, in the order of the slices. */
export const entryParts: readonly EntryPart[] = /* @__PURE__ */ partsOf(layouts);

/** The entries of a part. */
export function ledgerOfPart(tenant: Tenant, { slice, key }: EntryPart): Ledger<Entry> {
  return (tenant[slice] as unknown as Readonly<Record<string, Ledger<Entry>>>)[key] as Ledger<Entry>;
}

/* @__NO_SIDE_EFFECTS__ */
function layoutsOfSlices(): readonly SliceLayout[] {
  return sliceNames.map((name) => {
    const schema: Schema<unknown> = slices[name].schemaIn({});
    const fields = Object.entries(fieldsOf(schema) ?? {});
    const isSecret = own(schema, "isSecret") === true;
    const parts = fields.flatMap(([key, field]) => partOf({ slice: name, key, isSecret }, field) ?? []);
    const others = fields.filter(([, { shape }]) => withoutWrappers(shape).kind !== "ledger");
    const keys = fields.map(([key]) => key);
    return {
      name,
      schema,
      parts,
      keys,
      headFields: parts.length === 0 ? undefined : Object.fromEntries(others),
    };
  });
}

/* @__NO_SIDE_EFFECTS__ */
function partsOf(all: readonly SliceLayout[]): readonly EntryPart[] {
  return all.flatMap(({ parts }) => parts);
}

function partOf(
  place: Pick<EntryPart, "slice" | "key" | "isSecret">,
  { shape }: Schema<unknown>,
): EntryPart | undefined {
  const inner = withoutWrappers(shape);
  if (inner.kind !== "ledger") return undefined;
  const name = `${place.slice}.${place.key}` as EntryPartName;
  const item = inner.of as Schema<Entry>;
  return { ...place, name, item, isDerived: shape.kind === "derived", order: own(inner, "order") };
}

function fieldsOf(schema: Schema<unknown>): Fields | undefined {
  const shape = withoutWrappers(schema.shape);
  return shape.kind === "record" ? shape.fields : undefined;
}

function withoutWrappers(shape: Shape): Shape {
  return shape.kind === "refined" || shape.kind === "derived" ? withoutWrappers(shape.of.shape) : shape;
}
