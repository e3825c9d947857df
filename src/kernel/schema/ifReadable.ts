/**
 * What `read` gives; undefined if it throws. A getter or a proxy of the caller can throw whatever it likes when it is read,
 * and that must not leave the library (ST3).
 */
export function ifReadable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
