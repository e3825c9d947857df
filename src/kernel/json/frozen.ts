/**
 * Freezes plain data deeply and returns it. Data that is frozen already is not walked. The annotation below lets
 * bundlers drop a constant that is not used.
 */
/* @__NO_SIDE_EFFECTS__ */
export function frozen<Data>(data: Data): Data {
  if (!Object.isFrozen(data)) {
    Object.freeze(data);
    Object.values(data as object).forEach(frozen);
  }
  return data;
}
