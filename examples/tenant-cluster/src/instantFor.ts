/** How far two clocks may be apart (SE6). */
const toleranceMilli = 5 * 60_000;

/**
 * The instant of a command: that of the node's clock, but not before the last one of the tenant. Otherwise a node whose clock is
 * behind would report an event from before the record that it speaks of, which changes nothing (ST15). A last one that is too far
 * ahead was a faulty clock's, and gives way.
 */
export function instantFor(nowMilli: number, lastMilli: number): number {
  return lastMilli > nowMilli && lastMilli - nowMilli <= toleranceMilli ? lastMilli : nowMilli;
}
