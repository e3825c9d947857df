import { frozen } from "../kernel/json/frozen.ts";
import type { RowKey } from "../tenant/row.ts";
import { keyText } from "./keyText.ts";
import type { Missing } from "./rowsRead.ts";

/**
 * What one answer asked for without its being known. It is made for one answer and read after it, so no caller can observe
 * that it changes (ST7).
 */
export interface Session {
  readonly missing: Map<string, RowKey>;
  /** Whether the answer is being made. A tenant of which some rows are known is malformed before and after (ST17). */
  isOpen: boolean;
}

export function newSession(): Session {
  return { missing: new Map(), isOpen: true };
}

/** Notes that a row, or several, would have been needed. */
export function note(session: Session, key: RowKey): void {
  session.missing.set(keyText(key), key);
}

/** What an answer lacked. Undefined if it lacked nothing. */
export function missingIn({ missing }: Session): Missing | undefined {
  const [first, ...rest] = missing.values();
  return first === undefined ? undefined : frozen({ missing: [first, ...rest] });
}
