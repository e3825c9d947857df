/** The data, frozen through and through. */
export function deeplyFrozen<Data>(data: Data): Data {
  if (typeof data === "object" && data !== null) Object.values(data).forEach(deeplyFrozen);
  return Object.freeze(data);
}
