import { useState } from "react";

/** What somebody writes over a stored value. */
export interface Written<Value> {
  readonly written: Value;
  readonly write: (value: Value) => void;
  /** What was stored instead since the draft was begun, by another control or another tab. */
  readonly meanwhile: Value | undefined;
  /** Takes what is stored: after the draft's own command, which may have stored it in another form. */
  readonly settle: () => void;
}

/**
 * A draft over a stored value. Where nothing is written, it follows what is stored. A draft stays when another value is stored,
 * and the fields stay, with the focus.
 */
export function useWritten<Value>(stored: Value): Written<Value> {
  const [before, setBefore] = useState(stored);
  const [written, setWritten] = useState(stored);
  const [isOverOther, setIsOverOther] = useState(false);
  if (!isSame(before, stored)) {
    const isDraft = !isSame(written, before) && !isSame(written, stored);
    setBefore(stored);
    setIsOverOther(isDraft);
    if (!isDraft) setWritten(stored);
  }
  const write = (value: Value) => {
    setWritten(value);
    if (isSame(value, stored)) setIsOverOther(false);
  };
  const meanwhile = isOverOther && !isSame(written, stored) ? stored : undefined;
  return { written, write, meanwhile, settle: () => write(stored) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
