import type { ListMatch } from "../kernel/text/listMatch.ts";
import { readIp } from "./ipAddress.ts";
import { isInIpv4Ranges, isInIpv6Ranges } from "./ipRanges.ts";
import type { IpList } from "./settings.ts";

/** How an address matches a list (IP1, IP2, IP7). Text that is not an address is `malformed` (IP3, IP6). */
export function matchIpList(address: string, { entries, ipv4, ipv6 }: IpList): ListMatch | "malformed" {
  const groups = readIp(address);
  if (groups === null) return "malformed";
  if (entries.length === 0 && ipv4.length === 0 && ipv6.length === 0) return "open";
  const isListed = groups.length === 2 ? isInIpv4Ranges(groups, ipv4) : isInIpv6Ranges(groups, ipv6);
  return isListed ? "listed" : "unlisted";
}
