import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { isListOf, isRecord, isString } from "../kernel/schema/guards.ts";
import { check } from "../kernel/schema/schema.ts";
import { channelSettingSchemas, type ChannelSettings } from "../vocabulary/channelSettings.ts";
import type { ChannelOverrides } from "./settings.ts";

/** Whose value is in force. */
export type SettingSource = "channel" | "module";

/** What is in force on a channel: the settings, as the questions take them, and whose each one is. */
export interface EffectiveSettings {
  readonly settings: ChannelSettings;
  readonly sources: Readonly<Record<keyof ChannelSettings, SettingSource>>;
}

type FieldName = keyof ChannelSettings;

/**
 * The settings in force on a channel: its own where it sets any, laxer or stricter, `false`, `0` and empty lists included,
 * otherwise the module's (CH1). Names that no channel can set have no effect. Null where the module lacks a field, or
 * anything that counts is outside its type (ST10).
 */
export function effectiveSettings(
  moduleSettings: ChannelSettings,
  overrides: ChannelOverrides,
): Decision<EffectiveSettings | null> {
  const ofModule = readFields(moduleSettings);
  const ofChannel = readFields(overrides);
  if (ofModule === null || !isComplete(ofModule) || ofChannel === null) return unanswerable;
  const sources = forEachField((name) => (Object.hasOwn(ofChannel, name) ? "channel" : "module"));
  return { value: { settings: { ...ofModule, ...ofChannel }, sources }, because: ["CH1"] };
}

/** The fields that are set, without any others; null where one is outside its type. */
function readFields(value: unknown): ChannelOverrides | null {
  if (!isRecord(value)) return null;
  const fields: Partial<Record<FieldName, unknown>> = {};
  for (const name of fieldNames()) {
    const field = Object.hasOwn(value, name) ? value[name] : undefined;
    if (field === undefined) continue;
    if (!isFact(name, field)) return null;
    fields[name] = field;
  }
  return fields as ChannelOverrides;
}

function isComplete(fields: ChannelOverrides): fields is ChannelSettings {
  return fieldNames().every((name) => Object.hasOwn(fields, name));
}

function forEachField<Value>(valueOf: (name: FieldName) => Value): Readonly<Record<FieldName, Value>> {
  const entries = fieldNames().map((name) => [name, valueOf(name)]);
  return Object.fromEntries(entries) as Readonly<Record<FieldName, Value>>;
}

function fieldNames(): readonly FieldName[] {
  return Object.keys(channelSettingSchemas) as FieldName[];
}

/** Facts may hold lists that nobody checked: bad entries match nothing. */
function isFact(name: FieldName, value: unknown): boolean {
  const schema = channelSettingSchemas[name];
  if (schema.shape.kind === "writtenList") return isListOf(value, isString);
  return check<unknown>(schema, value).issues === undefined;
}
