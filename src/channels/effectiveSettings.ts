import { hasIssues } from "../kernel/schema/issue.ts";
import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { isRecord } from "../kernel/schema/guards.ts";
import { holdsOnlyTexts } from "../kernel/text/holdsText.ts";
import { check } from "../kernel/schema/schema.ts";
import { channelSettingSchemas, type ChannelSettings } from "../vocabulary/channelSettings.ts";
import type { ChannelOverrides } from "./settings.ts";

/** Where the value of a setting comes from. */
export type SettingSource = "channel" | "module";

/** The settings in effect on a channel. Pass them to questions such as `canUpload`. */
export interface EffectiveSettings {
  readonly settings: ChannelSettings;
  /** Where the value of each setting comes from. */
  readonly sources: Readonly<Record<keyof ChannelSettings, SettingSource>>;
}

type FieldName = keyof ChannelSettings;

/**
 * The settings in effect on a channel (CH1). A value that the channel sets overrides the module's, even `false`, `0` or
 * an empty list, whether it is laxer or stricter. Properties that a channel cannot set have no effect. Returns null if
 * the module lacks a setting, and for a value outside its declared type (ST10). Lists that can change are
 * copied (ST17); those that it gives are frozen.
 *
 * @example
 * const effective = effectiveSettings(defaultChannelSettings, { idleMinutes: 30 }).value;
 * effective?.settings.idleMinutes; // 30
 * effective?.sources.idleMinutes; // "channel"
 * effective?.sources.ticketSeconds; // "module"
 */
export function effectiveSettings(
  moduleSettings: ChannelSettings,
  overrides: ChannelOverrides,
): Decision<EffectiveSettings | null> {
  const moduleFields = readFields(moduleSettings);
  const channelFields = readFields(overrides);
  if (moduleFields === null || !isComplete(moduleFields) || channelFields === null) return unanswerable;
  const sources = mapFields((name) => (Object.hasOwn(channelFields, name) ? "channel" : "module"));
  return { value: { settings: { ...moduleFields, ...channelFields }, sources }, because: ["CH1"] };
}

/** The known fields that are set. Returns null if one is outside its declared type. */
function readFields(value: unknown): ChannelOverrides | null {
  if (!isRecord(value)) return null;
  const fields: Partial<Record<FieldName, unknown>> = {};
  for (const name of fieldNames()) {
    const field = Object.hasOwn(value, name) ? value[name] : undefined;
    if (field === undefined) continue;
    if (!isFieldValue(name, field)) return null;
    fields[name] = Array.isArray(field) ? frozenList(field) : field;
  }
  return fields as ChannelOverrides;
}

/** A frozen list of texts can be shared, as nothing in it can change. A copy is frozen too, so that questions remember it. */
function frozenList(list: readonly unknown[]): readonly unknown[] {
  return Object.isFrozen(list) ? list : Object.freeze([...list]);
}

function isComplete(fields: ChannelOverrides): fields is ChannelSettings {
  return fieldNames().every((name) => Object.hasOwn(fields, name));
}

function mapFields<Value>(valueOf: (name: FieldName) => Value): Readonly<Record<FieldName, Value>> {
  const entries = fieldNames().map((name) => [name, valueOf(name)]);
  return Object.fromEntries(entries) as Readonly<Record<FieldName, Value>>;
}

function fieldNames(): readonly FieldName[] {
  return Object.keys(channelSettingSchemas) as FieldName[];
}

/** Whether a value has the declared type of its field. A list may have invalid entries: questions ignore them. */
function isFieldValue(name: FieldName, value: unknown): boolean {
  const schema = channelSettingSchemas[name];
  if (schema.shape.kind === "writtenList") return Array.isArray(value) && holdsOnlyTexts(value);
  return !hasIssues(check<unknown>(schema, value));
}
