/**
 * Whether `for … in` over a plain object lists nothing but its own properties. Another library may have given every object
 * a property.
 */
export function inheritsNothing(): boolean {
  const names: string[] = [];
  for (const name in {}) names.push(name);
  return names.length === 0;
}
