import { type Vector, vectorOf, withArgument } from "./vector.ts";

/** Where an answer holds until an instant: the same question at the last instant before, and at that instant. */
export function atLimits(
  deciding: string,
  parameters: readonly string[],
  vectors: readonly Vector[],
): readonly Vector[] {
  const place = parameters.indexOf("nowMilli");
  const limited = place < 0 ? [] : vectors.filter(({ validUntil }) => validUntil !== undefined);
  return limited
    .slice(0, 2)
    .flatMap(({ input, validUntil = 0 }) =>
      [validUntil - 1, validUntil].map((now) => vectorOf(deciding, withArgument(input, place, now))),
    );
}
