import type { RuleId } from "tenant-policy";

/** A decision, or what several decisions say together. */
export interface TimedAnswer<Value> {
  readonly value: Value;
  readonly because: readonly RuleId[];
  readonly validUntil?: number;
}

/** A time in which an answer stays the same. */
export interface Phase<Value> {
  readonly fromMilli: number;
  /** Null for the last one, which has no end. */
  readonly untilMilli: number | null;
  readonly answer: TimedAnswer<Value>;
}

/** No answer drawn here changes more often. */
const mostPhases = 5;

/** An answer through time: asked at an instant, and again at the end of each answer. */
export function phases<Value>(
  ask: (atMilli: number) => TimedAnswer<Value>,
  startMilli: number,
): readonly Phase<Value>[] {
  const found: Phase<Value>[] = [];
  let fromMilli: number | null = startMilli;
  while (fromMilli !== null && found.length < mostPhases) {
    const answer: TimedAnswer<Value> = ask(fromMilli);
    const untilMilli: number | null = answer.validUntil ?? null;
    found.push({ fromMilli, untilMilli, answer });
    fromMilli = untilMilli;
  }
  return found;
}
