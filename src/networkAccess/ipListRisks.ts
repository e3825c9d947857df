import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { containEveryIpv4, containEveryIpv6 } from "./ipRanges.ts";
import { matchIpList } from "./matchIpList.ts";
import { type IpList, isIpList } from "./settings.ts";

/**
 * A risk of a list of addresses. `holdsPrefixZero`: it lets in every IPv4 or every IPv6 address, by prefix 0 or by several
 * prefixes together (IP3). `shutsOutActor`: it refuses the address from which it is being set (IP5).
 */
export type IpListRisk = "holdsPrefixZero" | "shutsOutActor";

const none = decision<readonly IpListRisk[]>([], "IP3", "IP5");
const prefixZero = decision<readonly IpListRisk[]>(["holdsPrefixZero"], "IP3");
const shutOut = decision<readonly IpListRisk[]>(["shutsOutActor"], "IP5");
const both = decision<readonly IpListRisk[]>(["holdsPrefixZero", "shutsOutActor"], "IP3", "IP5");

/**
 * The risks of setting this list (IP3, IP5). `actingAddress` is the address from which it is being set. A risk does not
 * forbid the change; show it as a warning. Returns null for a value outside its declared type (ST10).
 */
export function ipListRisks(list: IpList, actingAddress: string): Decision<readonly IpListRisk[] | null> {
  if (typeof actingAddress !== "string" || !isIpList(list)) return unanswerable;
  const match = matchIpList(actingAddress, list);
  const isShutOut = match === "unlisted" || match === "malformed";
  const isOpenToAll = containEveryIpv4(list.ipv4) || containEveryIpv6(list.ipv6);
  if (isOpenToAll) return isShutOut ? both : prefixZero;
  return isShutOut ? shutOut : none;
}
