import { type Decision, decision, decisionAbout, outsideType } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { shortened } from "../kernel/text/shortened.ts";
import { matchIpList } from "./matchIpList.ts";
import { type IpList, isIpList } from "./settings.ts";

/** The access that a list restricts: signing in (`management`, IP1) or sending API requests (`api`, IP2). */
export type IpAccess = "management" | "api";

const ruleFor = { management: "IP1", api: "IP2" } as const;
const allowed = frozen({ management: decision(true, "IP1"), api: decision(true, "IP2") });

/**
 * Whether a list lets an address in (IP1, IP2). `list` is the list for this access, as `checkIpList` makes it; an empty
 * list lets every address in. Text that is not an address is refused, even by an empty list (IP6). A value outside its
 * declared type gives false (ST10). `signInRequirement` also takes two-factor authentication into account (IP4).
 *
 * @example
 * const list = checkIpList("192.0.2.0/24, 2001:db8::7").value ?? defaultIpList;
 * isIpAllowed("192.0.2.55", list, "management"); // true
 * isIpAllowed("198.51.100.1", list, "management"); // false
 * isIpAllowed("198.51.100.1", defaultIpList, "api"); // true
 */
export function isIpAllowed(address: string, list: IpList, access: IpAccess): boolean {
  if (!isQuestion(address, list, access)) return false;
  const match = matchIpList(address, list);
  return match === "open" || match === "listed";
}

/**
 * `isIpAllowed` with its reasons. An allow names the rule of the list, IP1 or IP2. A refusal names the same rule for an
 * unlisted address, IP3 and IP6 for text that is not an address; ST10 for a value outside its declared type.
 */
export function decideIpAllowed(address: string, list: IpList, access: IpAccess): Decision<boolean> {
  if (!isQuestion(address, list, access)) return outsideType;
  switch (matchIpList(address, list)) {
    case "open":
    case "listed":
      return allowed[access];
    case "unlisted":
      return decisionAbout(false, { rule: ruleFor[access], facts: { address } });
    case "malformed":
      return decisionAbout(false, "IP3", { rule: "IP6", facts: { address: shortened(address) } });
  }
}

function isQuestion(address: unknown, list: unknown, access: unknown): boolean {
  return typeof address === "string" && isIpList(list) && (access === "management" || access === "api");
}
