import { useSyncExternalStore } from "react";

/** A value that the page knows outside of components. Those that use it are drawn again when it is another one. */
export interface Cell<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly use: () => Value;
}

export function cell<Value>(initial: Value): Cell<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  const get = () => current;
  const listen = (tell: () => void) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  };
  const set = (value: Value) => {
    if (value === current) return;
    current = value;
    listeners.forEach((tell) => tell());
  };
  return { get, set, use: () => useSyncExternalStore(listen, get) };
}
