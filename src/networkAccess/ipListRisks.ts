import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { placeOfIp } from "./placeOfIp.ts";
import { type IpList, isIpList } from "./settings.ts";

/**
 * `holdsPrefixZero`: the list lets every IPv4 or every IPv6 address in (IP3). `shutsOutActor`: it refuses the address
 * from which it is being set (IP5).
 */
export type IpListRisk = "holdsPrefixZero" | "shutsOutActor";

const none = decision<readonly IpListRisk[]>([], "IP3", "IP5");
const prefixZero = decision<readonly IpListRisk[]>(["holdsPrefixZero"], "IP3");
const shutOut = decision<readonly IpListRisk[]>(["shutsOutActor"], "IP5");
const both = decision<readonly IpListRisk[]>(["holdsPrefixZero", "shutsOutActor"], "IP3", "IP5");

/**
 * What to tell whoever is about to set this list, from the address they act from; none of it forbids the change. Null
 * where a fact is outside its type (ST10).
 */
export function ipListRisks(list: IpList, actingAddress: string): Decision<readonly IpListRisk[] | null> {
  if (typeof actingAddress !== "string" || !isIpList(list)) return unanswerable;
  const place = placeOfIp(actingAddress, list);
  const isShutOut = place === "unlisted" || place === "malformed";
  const hasPrefixZero = list.entries.includes("0.0.0.0/0") || list.entries.includes("::/0");
  if (hasPrefixZero) return isShutOut ? both : prefixZero;
  return isShutOut ? shutOut : none;
}
