import { type Decision, decision, outsideType } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { placeOfIp } from "./placeOfIp.ts";
import { type IpList, isIpList } from "./settings.ts";

/** What the list at hand guards: signing in to the system (IP1), or sending API requests (IP2). */
export type IpAccess = "management" | "api";

const malformed = decision(false, "IP3", "IP6");

const answers = frozen({
  management: {
    open: decision(true, "IP1"),
    listed: decision(true, "IP1"),
    unlisted: decision(false, "IP1"),
    malformed,
  },
  api: {
    open: decision(true, "IP2"),
    listed: decision(true, "IP2"),
    unlisted: decision(false, "IP2"),
    malformed,
  },
});

/**
 * Whether the list of this access lets the address in (IP1, IP2). What is no address is refused even by an empty list
 * (IP6). Two-factor authentication may let more people in: `signInRequirement` answers for a sign-in as a whole (IP4).
 */
export function isIpAllowed(address: string, list: IpList, access: IpAccess): boolean {
  return decideIpAllowed(address, list, access).value;
}

export function decideIpAllowed(address: string, list: IpList, access: IpAccess): Decision<boolean> {
  if (typeof address !== "string" || !isIpList(list)) return outsideType;
  if (access !== "management" && access !== "api") return outsideType;
  return answers[access][placeOfIp(address, list)];
}
