import { useState } from "react";

/** What somebody writes over a stored value. It begins anew whenever another value is stored, and the fields stay, with the focus. */
export function useWritten<Value>(stored: Value): readonly [Value, (written: Value) => void] {
  const [before, setBefore] = useState(stored);
  const [written, setWritten] = useState(stored);
  if (!Object.is(before, stored)) {
    setBefore(stored);
    setWritten(stored);
  }
  return [written, setWritten];
}
