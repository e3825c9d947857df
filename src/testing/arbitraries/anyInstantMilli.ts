import { dayMilli, hourMilli, minuteMilli } from "../../kernel/time/instant.ts";
import { defaultAtMilli } from "../commandIn.ts";
import { fc } from "./fastCheck.ts";

/** Instants around `defaultAtMilli`: some milliseconds, minutes, hours or days before or after it. */
export function anyInstantMilli(): fc.Arbitrary<number> {
  const units = fc.constantFrom(dayMilli, hourMilli, minuteMilli, 1);
  return fc
    .tuple(fc.integer({ min: -100, max: 100 }), units)
    .map(([count, unit]) => defaultAtMilli + count * unit);
}
