import { defaultBounceRetentionDays } from "../bounceList/settings.ts";
import { defaultInboundMediaSettings } from "../inboundMedia/settings.ts";
import { isRecord, own } from "../kernel/schema/guards.ts";
import { check, type Schema, type Shape } from "../kernel/schema/schema.ts";
import { defaultPasswordPolicy } from "../passwords/settings.ts";
import { layouts } from "../tenant/parts.ts";
import type { SliceName, Tenant } from "../tenant/tenant.ts";
import { defaultChannelSettings } from "../vocabulary/channelSettings.ts";
import { displayName } from "../vocabulary/displayName.ts";
import type { Arguments } from "./candidates.ts";
import { leavesOf, type RepairWords } from "./repairWords.ts";

/** What stands in the settings of a slice, and in the question. */
export interface Occurring extends RepairWords {
  /** The lists of texts in the settings, and an empty one. */
  readonly lists: readonly (readonly string[])[];
}

/** The defaults with numbers in them. */
const defaults: Partial<Record<SliceName, unknown>> = {
  bounceList: defaultBounceRetentionDays,
  channels: defaultChannelSettings,
  inboundMedia: defaultInboundMediaSettings,
  passwords: defaultPasswordPolicy,
};

/** What occurs where a command of this slice can take it from. */
export function occurringIn(tenant: Tenant, name: SliceName, words: RepairWords): Occurring {
  const settings = settingsOf(tenant, name);
  const leaves = leavesOf([settings, own(defaults, name)]);
  return {
    texts: [...words.texts, ...leaves.filter((leaf) => typeof leaf === "string")],
    numbers: [...words.numbers, ...leaves.filter((leaf) => typeof leaf === "number")],
    lists: [[], ...listsIn(settings)],
  };
}

/** What is in a slice beside its lists of entries; of channels, with what they set for themselves. */
function settingsOf(tenant: Tenant, name: SliceName): unknown {
  const fields = layouts.find((layout) => layout.name === name)?.headFields;
  const value: unknown = tenant[name];
  if (fields === undefined || !isRecord(value)) return value;
  return Object.fromEntries(Object.keys(fields).map((key) => [key, own(value, key)]));
}

function listsIn(value: unknown): readonly (readonly string[])[] {
  if (Array.isArray(value)) {
    return value.every((each) => typeof each === "string") ? [value] : [];
  }
  return isRecord(value) ? Object.values(value).flatMap(listsIn) : [];
}

/**
 * The values that a repair tries where `commandsFor` needs one: both switches, every word and all together, the numbers and
 * texts that occur, a list as it is with one entry more or less, and of settings that stay as they are where they are absent
 * one at a time. Of a name for people to read, one will do.
 */
export function severalValues(occurring: Occurring): Arguments["several"] {
  return (key, schema, inner) => {
    const { shape } = schema;
    if (shape.kind === "boolean") return [false, true];
    if (shape.kind === "integer") return rightOf(schema, numbersFor(shape, occurring.numbers));
    if (shape.kind === "optional")
      return [undefined, ...inner(key, shape.of).filter((value) => value !== false)];
    if (shape.kind === "list") {
      const items = inner(key, shape.of);
      return [...items.map((item) => [item]), items];
    }
    if (shape.kind === "writtenList") return rightOf(schema, listsFor(occurring));
    if (shape.kind === "record" && shape.isPartial) {
      return Object.entries(shape.fields).flatMap(([name, field]) =>
        inner(name, field).map((value) => ({ [name]: value })),
      );
    }
    if (shape.kind !== "refined" || schema === displayName || !isText(shape)) return undefined;
    const right = rightOf(schema, occurring.texts);
    return right.length === 0 ? undefined : right;
  };
}

/** The least, the most where there is one in use, and what occurs. */
function numbersFor(
  { least, most }: { readonly least: number; readonly most: number },
  occurring: readonly number[],
) {
  return [least, most, ...occurring].filter((each) => each !== Number.MAX_SAFE_INTEGER);
}

function listsFor({ lists, texts }: Occurring): readonly (readonly string[])[] {
  return lists.flatMap((list) => [
    list,
    ...list.map((entry) => list.filter((each) => each !== entry)),
    ...texts.filter((text) => !list.includes(text)).map((text) => [...list, text]),
  ]);
}

function isText(shape: Shape): boolean {
  return shape.kind === "refined"
    ? isText(shape.of.shape)
    : shape.kind === "string" && shape.names === undefined;
}

/** What the schema reads, in its canonical form and once each. */
function rightOf(schema: Schema<unknown>, values: readonly unknown[]): readonly unknown[] {
  const right = new Map<string, unknown>();
  for (const value of values) {
    const read = check(schema, value);
    if (read.issues === undefined) right.set(JSON.stringify(read.value), read.value);
  }
  return [...right.values()];
}
