import { isRecord } from "../schema/guards.ts";

/**
 * Plain data as a JSON text in which the keys of every record stand in one order, whoever made it: that of their code
 * units, after whole numbers, which every record has first.
 */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(byKey)) : value,
  );
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
