import type { PlaceOnList } from "../kernel/allowList.ts";
import { readIp } from "./ipAddress.ts";
import { isInRanges } from "./ipRanges.ts";
import type { IpList } from "./settings.ts";

/** Where an address stands on a list (IP1, IP2, IP7); `malformed` where it is none (IP3, IP6). */
export function placeOfIp(address: string, { entries, ipv4, ipv6 }: IpList): PlaceOnList | "malformed" {
  const groups = readIp(address);
  if (groups === null) return "malformed";
  if (entries.length === 0 && ipv4.length === 0 && ipv6.length === 0) return "open";
  return isInRanges(groups, groups.length === 2 ? ipv4 : ipv6) ? "listed" : "unlisted";
}
