import fc from "fast-check";
import { dotted, mapped, plainText, spelling } from "../../../test/networkAccess/spellings.ts";

/** An address as a number, or the first one of a prefix. */
export interface Address {
  readonly value: bigint;
  readonly bits: 32 | 128;
}

export interface Network extends Address {
  readonly prefix: number;
}

/** An address in its plain form, and in another one that names the same. */
export interface Asked {
  readonly address: Address;
  readonly written: string;
}

export interface AddressCase {
  readonly networks: readonly Network[];
  readonly asked: readonly Asked[];
}

const firstMapped = 0xffffn << 32n;

/** Few addresses and prefixes near each other, so that some hold others and some border on them. */
const value = (bits: 32 | 128): fc.Arbitrary<bigint> =>
  fc.oneof(
    fc.bigInt(0n, (1n << BigInt(bits)) - 1n),
    fc
      .array(fc.nat(bits - 1), { maxLength: 4 })
      .map((ones) => ones.reduce((sum, one) => sum | (1n << BigInt(one)), 0n)),
  );

const network: fc.Arbitrary<Network> = fc.constantFrom<32 | 128>(32, 128).chain((bits) =>
  fc.record({ value: value(bits), prefix: fc.integer({ min: 0, max: bits }) }).map((made) => {
    const hosts = BigInt(bits - made.prefix);
    return { value: (made.value >> hosts) << hosts, prefix: made.prefix, bits };
  }),
);

export const addressCase: fc.Arbitrary<AddressCase> = fc
  .array(network, { minLength: 1, maxLength: 8 })
  .chain((networks) =>
    fc.record({
      networks: fc.constant(networks),
      asked: fc.tuple(...networks.flatMap(bordersOf).map(asked)),
    }),
  );

export function plain({ value: number, bits }: Address): string {
  return plainText(number, bits);
}

export function cidrOf(each: Network): string {
  return `${plain(each)}/${each.prefix}`;
}

/** The first and the last address of a prefix, and those just beside them, as far as there are such. */
function bordersOf({ value: first, prefix, bits }: Network): readonly Address[] {
  const last = first + (1n << BigInt(bits - prefix)) - 1n;
  return [first - 1n, first, last, last + 1n]
    .filter((number) => number >= 0n && number < 1n << BigInt(bits))
    .map((number) => canonical({ value: number, bits }));
}

/** IP3: an IPv4-mapped address is its IPv4 address. */
function canonical(address: Address): Address {
  const rest = address.value - firstMapped;
  return address.bits === 128 && rest >= 0n && rest < 1n << 32n ? { value: rest, bits: 32 } : address;
}

function asked(address: Address): fc.Arbitrary<Asked> {
  const groups = groupsOf(address);
  const written =
    address.bits === 128
      ? spelling(groups)
      : fc.oneof(fc.constant(dotted(groups)), spelling(mapped([groups[0] ?? 0, groups[1] ?? 0])));
  return written.map((text) => ({ address, written: text }));
}

function groupsOf({ value: number, bits }: Address): readonly number[] {
  return Array.from({ length: bits / 16 }, (_, place) =>
    Number((number >> BigInt(bits - 16 * (place + 1))) & 0xffffn),
  );
}
