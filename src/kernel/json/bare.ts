/**
 * The same properties in an object that inherits none. For options of `Intl` and descriptors of properties: the engine reads
 * what they inherit, and another library may have given every object a `style` or a `get`.
 */
export function bare<Data extends object>(data: Data): Data {
  return Object.assign<object, Data>(Object.create(null) as object, data);
}
