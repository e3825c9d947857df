import { type ChannelSettings, defaultChannelSettings } from "tenant-policy";
import type { Texts } from "../../texts/en.ts";

/** A setting that a channel can override. */
export type FieldName = keyof ChannelSettings;
export type FieldValue = ChannelSettings[FieldName];

type FieldOf<Value> = {
  [Name in FieldName]: ChannelSettings[Name] extends Value ? Name : never;
}[FieldName];

export type SwitchName = FieldOf<boolean>;
export type ListName = FieldOf<readonly string[]>;

/** Every setting that a channel can override, as the library lists them. */
export const fieldNames = Object.keys(defaultChannelSettings) as readonly FieldName[];

/** A value as somebody writes it: a list as one text. */
export type WrittenValue = boolean | number | string;

export function writtenOf(value: FieldValue): WrittenValue {
  return typeof value === "object" ? value.join(", ") : value;
}

/** The value that is written. It may be one that the library refuses. */
export function valueOf(written: WrittenValue): FieldValue {
  return typeof written === "string" ? entriesIn(written) : written;
}

/** The entries of a list that is written with commas, or with one in each line. */
export function entriesIn(text: string): readonly string[] {
  return text === "" ? [] : text.split(/[,\n]/);
}

/** A value in words. */
export function valueText(name: FieldName, value: FieldValue, { privacyAndSecurity, impact }: Texts): string {
  const { on, off, without } = privacyAndSecurity.channels;
  if (typeof value === "boolean") return value ? on : off;
  const isWithout = typeof value === "object" ? value.length === 0 : value === 0;
  if (isWithout) return without[name] ?? impact.noValue;
  return typeof value === "object" ? value.join(", ") : String(value);
}

export function isDefault(name: FieldName, value: FieldValue): boolean {
  return JSON.stringify(value) === JSON.stringify(defaultChannelSettings[name]);
}
