import { isIP } from "node:net";
import fc from "fast-check";
import { checkIpList, isIpAllowed } from "../../../src/index.ts";
import { dotted, ipv6Groups, spelling } from "../../../test/networkAccess/spellings.ts";
import { mostDifferences, type Outcome, seed } from "../../proof.ts";

const { value: everyAddress } = checkIpList("0.0.0.0/0, ::/0");
const marks = [
  ...Array.from("0123456789abcdefgxF:.%/[] ,-\n"),
  "::",
  "00",
  "256",
  "0x",
  "ffff",
  "%eth0",
  "1.2.3.4",
  "\u0661",
];

/** An address, with some characters put in, taken out or in place of others. */
const nearAddress = fc
  .tuple(
    fc.oneof(
      ipv6Groups.chain(spelling),
      fc.tuple(fc.nat(0xffff), fc.nat(0xffff)).map(dotted),
      fc.array(fc.constantFrom(...marks), { maxLength: 12 }).map((parts) => parts.join("")),
    ),
    fc.array(fc.tuple(fc.nat(45), fc.nat(2), fc.constantFrom("", "", ...marks)), { maxLength: 2 }),
  )
  .map(([text, changes]) =>
    changes.reduce((made, [at, length, mark]) => made.slice(0, at) + mark + made.slice(at + length), text),
  );

/** Whether the library takes a text for an address. */
export function isAddress(text: string): boolean {
  return everyAddress !== undefined && isIpAllowed(text, everyAddress, "api");
}

/** Which texts are addresses, against what Node says. */
export function comparedTexts(isOurs: (text: string) => boolean, texts: number): Outcome {
  const differing = fc
    .sample(nearAddress, { numRuns: texts, seed })
    .filter((text) => isOurs(text) !== (isIP(text) !== 0));
  const withZone = differing.filter((text) => isIP(text) === 6 && text.includes("%"));
  const differences = differing.filter((text) => !withZone.includes(text));
  return {
    cases: texts,
    differences: differences
      .slice(0, mostDifferences)
      .map((text) => `${JSON.stringify(text)}: ${isOurs(text)}, Node says ${isIP(text)}`),
    known: [
      { deviation: "Node takes a zone id such as %eth0 to be part of an address", cases: withZone.length },
    ],
    note: `seed ${seed}`,
  };
}
