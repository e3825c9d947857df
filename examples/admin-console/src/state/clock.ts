// The one place that knows what time it is. The page's clock runs like the host's, and may stand at another date: a sample
// brings the date at which its data make sense, and `?now=2026-03-02T09:00:00Z` in the address sets any.

/** No instant is later, or farther back. */
const lastMilli = 8.64e15;

const asked = Date.parse(new URLSearchParams(location.search).get("now") ?? "");
let offsetMilli = Number.isNaN(asked) ? 0 : asked - Date.now();

export function nowMilli(): number {
  return Math.max(-lastMilli, Math.min(Date.now() + offsetMilli, lastMilli));
}

/** Sets the clock to the date of a sample, or to the host's time. An instant in the address stays in force. */
export function setClock(startMilli: number | null): void {
  if (!Number.isNaN(asked)) return;
  offsetMilli = startMilli === null ? 0 : startMilli - Date.now();
}

/** How far the clock is from the host's. It is kept with the tenant. */
export function clockOffsetMilli(): number {
  return offsetMilli;
}
