import { defineValue } from "./defineValue.ts";
import { isRecord } from "../schema/guards.ts";

/**
 * Plain data as JSON text, with the keys of every object in one order, so that equal data give equal text. Whole
 * numbers come first, as in every JavaScript object. All other keys are sorted by code units.
 */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(sorted(data));
}

/** Clever for speed: a copy, which takes half the time of a replacer. */
function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (!isRecord(data)) return data;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(data).sort()) {
    const value = sorted(data[key]);
    if (key === "__proto__") defineValue(copy, key, value);
    else copy[key] = value;
  }
  return copy;
}
