import { isStorableText } from "./storable.ts";

/** Where a page of a list begins, and how long it is. */
export interface PageAsked {
  readonly limit: number;
  /** After the entry with this key; null for the first page. */
  readonly after: readonly [string, string] | null;
}

const usualLimit = 50;
export const mostLimit = 500;

/** The page that a query asks for, whose parameters were looked at. */
export function readPage({ limit, cursor }: Readonly<Record<string, unknown>>): PageAsked {
  const after = typeof cursor === "string" ? (keyIn(cursor) ?? null) : null;
  return { limit: limit === undefined ? usualLimit : Number(limit), after };
}

export function isLimit(text: string): boolean {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= mostLimit;
}

export function isCursor(text: string): boolean {
  return keyIn(text) !== undefined;
}

/** The cursor of a page that begins after this key: opaque to those who get it, and no secret. */
export function cursorOf(key: readonly [string, string]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

function keyIn(cursor: string): readonly [string, string] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const isPart = (part: unknown) => typeof part === "string" && isStorableText(part);
    const isKey = Array.isArray(key) && key.length === 2 && key.every(isPart);
    return isKey ? (key as unknown as readonly [string, string]) : undefined;
  } catch {
    return undefined;
  }
}
