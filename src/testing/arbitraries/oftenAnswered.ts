import { chosen, numberCount } from "./chosen.ts";
import { oneOf } from "./facts.ts";
import { fc } from "./fastCheck.ts";

/**
 * Arguments of a question about a tenant, one of three of which are answered as wanted, if any of the others about that
 * tenant are. To generate tenants until one fits would take too long.
 */
export function oftenAnswered<Args>(
  args: fc.Arbitrary<Args>,
  others: (args: Args) => readonly Args[],
  isWanted: (args: Args) => boolean,
): fc.Arbitrary<Args> {
  return fc
    .tuple(args, oneOf([false, false, true]), fc.nat(numberCount - 1))
    .map(([given, isAimed, number]) => {
      if (!isAimed || isWanted(given)) return given;
      const wanted = others(given).filter(isWanted);
      return wanted.length === 0 ? given : chosen(wanted, number);
    });
}
