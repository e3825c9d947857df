import { isStorableText } from "./storable.ts";

/** Where a page of a list begins, and how long it is. */
export interface PageAsked {
  readonly limit: number;
  /** After the entry with this key; null for the first page. */
  readonly after: readonly [string, string] | null;
}

const usualLimit = 50;
const mostLimit = 500;

/** The page that a query asks for. Undefined for one that asks for none. */
export function readPage({ limit, cursor }: Readonly<Record<string, unknown>>): PageAsked | undefined {
  const count = limit === undefined ? usualLimit : Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > mostLimit) return undefined;
  if (cursor === undefined) return { limit: count, after: null };
  const after = typeof cursor === "string" ? keyIn(cursor) : undefined;
  return after === undefined ? undefined : { limit: count, after };
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
