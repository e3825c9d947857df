/** How many there are, and the lowest of their ids. It changes while they are counted. */
export interface Counted {
  count: number;
  /** Empty while there are none. */
  first: string;
}

export function newCount(): Counted {
  return { count: 0, first: "" };
}

export function countIn(counted: Counted, id: string): void {
  if (counted.count === 0 || id < counted.first) counted.first = id;
  counted.count += 1;
}
