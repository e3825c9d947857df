import { fingerprintOf } from "../store/answered.ts";
import type { PageAsked } from "./decisionPoint.ts";
import type { GivenPage } from "./search.ts";

const usualLimit = 50;
const mostLimit = 500;

/**
 * The page that a search asks for. Undefined where its token is none, or one of another search: pages of two searches make
 * no list.
 */
export function pageOf({ token, limit }: GivenPage, search: unknown): PageAsked | undefined {
  const asked = limit === undefined ? undefined : Math.min(limit, mostLimit);
  if (token === undefined || token === "") return { limit: asked ?? usualLimit, after: null };
  const read = partsIn(token);
  if (read === undefined) return undefined;
  const [fingerprint, limitBefore, after] = read;
  const isSame = fingerprint === ofSearch(search) && (asked ?? limitBefore) === limitBefore;
  return isSame ? { limit: limitBefore, after } : undefined;
}

/** The token of that page; empty if there is none. It is opaque to those who get it, and no secret. */
export function tokenOf(page: PageAsked | null, search: unknown): string {
  if (page === null) return "";
  return Buffer.from(JSON.stringify([ofSearch(search), page.limit, page.after])).toString("base64url");
}

/** What tells two searches apart, in whatever order their fields stand. */
function ofSearch(search: unknown): string {
  return fingerprintOf(
    JSON.stringify(search, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
    ),
  );
}

function partsIn(token: string): readonly [string, number, string | null] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(token, "base64url").toString());
    if (!Array.isArray(parts)) return undefined;
    const [fingerprint, limit, after] = parts as readonly unknown[];
    const isLimit = Number.isInteger(limit) && (limit as number) >= 0 && (limit as number) <= mostLimit;
    const isPlace = typeof after === "string" || after === null;
    return typeof fingerprint === "string" && isLimit && isPlace
      ? [fingerprint, limit as number, after]
      : undefined;
  } catch {
    return undefined;
  }
}
