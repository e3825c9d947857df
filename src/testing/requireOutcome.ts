import { isSameJson } from "../kernel/json/sameJson.ts";
import { fail } from "./fail.ts";

type Data = Readonly<Record<string, unknown>>;

/**
 * Fails where a record is not as it was asked for. The rules can accept every command of a step and still leave something
 * else: a log-in from before the record was made changes nothing, and one after it accepts an invitation.
 */
export function requireOutcome(thing: string, asked: Data, record: Data): void {
  const missed = Object.keys(asked).filter((trait) => !isSame(asked[trait], record[trait]));
  if (missed.length === 0) return;
  const lines = missed.map(
    (trait) => `${trait}: asked for ${JSON.stringify(asked[trait])}, came ${JSON.stringify(record[trait])}`,
  );
  fail(
    [
      `The rules leave another ${thing} than was asked for:`,
      ...lines,
      `What came: ${JSON.stringify(record)}`,
    ].join("\n  "),
  );
}

/** The order of a list, and what stands in it twice, make no difference. Absent means that nothing is asked for. */
function isSame(asked: unknown, came: unknown): boolean {
  if (asked === undefined) return true;
  return Array.isArray(asked) && Array.isArray(came)
    ? isCovered(asked, came) && isCovered(came, asked)
    : isSameJson(asked, came);
}

function isCovered(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.every((item) => all.some((each) => isSameJson(item, each)));
}
