import { isRecord } from "../schema/guards.ts";

/**
 * Plain data as JSON text, with the keys of every object in one order, so that equal data give equal text. Whole
 * numbers come first, as in every JavaScript object. All other keys are sorted by code units.
 */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value,
  );
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
