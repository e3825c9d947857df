/** The numbers by which sketches choose are below this one. */
export const numberCount = 100;

/**
 * The item as far along a list as the number is along all numbers. Where an item before it is left out, it stays the same
 * one or becomes a neighbour, which is mostly of the same kind. The list must not be empty.
 */
export function chosen<Item>(items: readonly Item[], number: number): Item {
  return items[Math.floor((number / numberCount) * items.length)] as Item;
}
