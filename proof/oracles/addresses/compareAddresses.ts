import { BlockList } from "node:net";
import fc from "fast-check";
import { checkIpList, type IpList, isIpAllowed } from "../../../src/index.ts";
import { type KnownDeviation, mostDifferences, type Outcome, seed } from "../../proof.ts";
import { type Address, type AddressCase, addressCase, cidrOf, type Network, plain } from "./cases.ts";

/** What the library makes of it, or a library with a fault in it. */
export interface AddressLibrary {
  readonly isAllowed: (address: string, list: IpList) => boolean;
  readonly entryOf: (network: Network) => string;
}

/** Whether an address is in one of the networks, by another program; or the name of the deviation by which it says otherwise. */
export type AddressOracle = (networks: readonly Network[]) => (address: Address) => boolean | "IPv4 in IPv6";

interface Cidr {
  readonly containsCidr: (networks: readonly string[], addresses: string) => boolean;
}

// By a name that the compiler does not look up: only this folder's own install has its types.
const cidrTools = "cidr-tools";
const { containsCidr } = (await import(cidrTools)) as Cidr;

export const library: AddressLibrary = {
  isAllowed: (address, list) => isIpAllowed(address, list, "management"),
  entryOf: cidrOf,
};

export const byCidrTools: AddressOracle = (networks) => {
  const written = networks.map(cidrOf);
  return (address) => containsCidr(written, plain(address));
};

/** Node's own. Where it is an IPv6 prefix alone that lets an IPv4 address in, that is its deviation from IP7. */
export const byBlockList: AddressOracle = (networks) => {
  const whole = blockListOf(networks);
  const ipv4 = blockListOf(networks.filter(({ bits }) => bits === 32));
  return (address) => {
    const family = familyOf(address);
    const isIn = whole.check(plain(address), family);
    if (!isIn || address.bits === 128 || ipv4.check(plain(address), family)) return isIn;
    return isInMapped(networks, address) ? true : "IPv4 in IPv6";
  };
};

/** IP7: a prefix of mapped addresses is an IPv4 prefix, from /96 on. */
function isInMapped(networks: readonly Network[], address: Address): boolean {
  const mapped = networks.filter(
    ({ bits, prefix, value }) => bits === 128 && prefix >= 96 && value >> 32n === 0xffffn,
  );
  return blockListOf(mapped).check(`::ffff:${plain(address)}`, "ipv6");
}

function blockListOf(networks: readonly Network[]): BlockList {
  const list = new BlockList();
  for (const network of networks) list.addSubnet(plain(network), network.prefix, familyOf(network));
  return list;
}

function familyOf({ bits }: Address): "ipv4" | "ipv6" {
  return bits === 32 ? "ipv4" : "ipv6";
}

export function comparedAddresses(asked: AddressLibrary, oracle: AddressOracle, lists: number): Outcome {
  const differences: string[] = [];
  let [cases, deviating] = [0, 0];
  for (const each of fc.sample(addressCase, { numRuns: lists, seed })) {
    const found = comparedCase(asked, oracle, each);
    cases += each.asked.length;
    deviating += found.deviating;
    differences.push(...found.differences);
    if (differences.length >= mostDifferences) break;
  }
  return {
    cases,
    differences: differences.slice(0, mostDifferences),
    known: knownOf(deviating),
    note: `${lists.toLocaleString("en")} lists, seed ${seed}`,
  };
}

function knownOf(cases: number): readonly KnownDeviation[] {
  const deviation =
    "Node takes an IPv4 address to be in an IPv6 prefix such as ::/0, which holds none by IP7";
  return cases === 0 ? [] : [{ deviation, cases }];
}

function comparedCase(
  { isAllowed, entryOf }: AddressLibrary,
  oracle: AddressOracle,
  { networks, asked }: AddressCase,
) {
  const entries = networks.map(entryOf);
  const { value: list, issues } = checkIpList(entries);
  if (issues !== undefined) return { deviating: 0, differences: [`${entries.join(", ")} is refused`] };
  const isIn = oracle(networks);
  const differences: string[] = [];
  let deviating = 0;
  for (const { address, written } of asked) {
    const theirs = isIn(address);
    if (theirs === "IPv4 in IPv6") deviating += 1;
    const ours = isAllowed(written, list);
    if (ours !== (theirs === true))
      differences.push(`${written} in ${entries.join(", ")}: ${ours}, not ${theirs}`);
  }
  return { deviating, differences };
}
