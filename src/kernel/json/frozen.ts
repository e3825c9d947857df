/**
 * Freezes plain data through and through; what is frozen already is not walked. The annotation lets bundlers drop a
 * constant that nobody reads.
 */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<Data>(data: Data): Data {
  if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    Object.values(data).forEach(frozen);
  }
  return data;
}
