import { type Proof, volume } from "../../proof.ts";
import { type Network, cidrOf } from "./cases.ts";
import {
  type AddressLibrary,
  type AddressOracle,
  byBlockList,
  byCidrTools,
  comparedAddresses,
  library,
} from "./compareAddresses.ts";
import { comparedTexts, isAddress } from "./compareTexts.ts";

const faults: readonly (readonly [fault: string, library: AddressLibrary])[] = [
  [
    "an IPv4-mapped address is not its IPv4 address",
    {
      ...library,
      isAllowed: (address, list) => !/^[0:]*:ffff:/i.test(address) && library.isAllowed(address, list),
    },
  ],
  ["an entry holds half of its prefix", { ...library, entryOf: halfOf }],
];

export const addressProofs: readonly Proof[] = [
  ofLists("Node's `net.BlockList`", byBlockList, volume(4_000, 30_000)),
  ofLists("cidr-tools", byCidrTools, volume(4_000, 30_000)),
  {
    claim: "The texts that are addresses are those that Node says are",
    against: "`net.isIP`, on addresses with characters put in, taken out and replaced",
    prove: () => comparedTexts(isAddress, volume(50_000, 1_000_000)),
    planted: [
      {
        fault: "an octet may begin with 0",
        prove: () => comparedTexts((text) => isAddress(text.replaceAll(/\b0+(?=\d)/g, "")), 50_000),
      },
    ],
  },
];

function ofLists(against: string, oracle: AddressOracle, lists: number): Proof {
  return {
    claim: "An address is allowed where one of the entries of a list holds it, whichever way it is written",
    against: `${against}, at the borders of all prefixes`,
    prove: () => comparedAddresses(library, oracle, lists),
    planted: faults.map(([fault, faulty]) => ({
      fault,
      prove: () => comparedAddresses(faulty, oracle, 4_000),
    })),
  };
}

function halfOf(network: Network): string {
  return cidrOf({ ...network, prefix: Math.min(network.prefix + 1, network.bits) });
}
