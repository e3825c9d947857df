import type { PlaceOnList } from "../kernel/text/placeOnList.ts";
import { readIp } from "./ipAddress.ts";
import { isInIpv4Ranges, isInIpv6Ranges } from "./ipRanges.ts";
import type { IpList } from "./settings.ts";

/** Where an address stands on a list (IP1, IP2, IP7); `malformed` where it is none (IP3, IP6). */
export function placeOfIp(address: string, { entries, ipv4, ipv6 }: IpList): PlaceOnList | "malformed" {
  const groups = readIp(address);
  if (groups === null) return "malformed";
  if (entries.length === 0 && ipv4.length === 0 && ipv6.length === 0) return "open";
  const isListed = groups.length === 2 ? isInIpv4Ranges(groups, ipv4) : isInIpv6Ranges(groups, ipv6);
  return isListed ? "listed" : "unlisted";
}
