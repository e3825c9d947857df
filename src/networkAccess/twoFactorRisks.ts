import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import type { IpList, TwoFactorMode } from "./settings.ts";
import { signInRequirement } from "./signInRequirement.ts";

/**
 * A risk of a mode of two-factor authentication. `shutsOutActor`: an Owner could not sign in any more from the address from
 * which the mode is being chosen (IP4, IP5).
 */
export type TwoFactorRisk = "shutsOutActor";

const none = decision<readonly TwoFactorRisk[]>([], "IP4", "IP5");
const shutOut = decision<readonly TwoFactorRisk[]>(["shutsOutActor"], "IP4", "IP5");

/**
 * The risks of choosing this mode (IP5). `list` is the management list, and `actingAddress` the address from which the mode is
 * being chosen. Whoever signed in from an unlisted address with a one-time password no longer can with `on` or `off` (IP4). A
 * risk does not forbid the change; show it as a warning. Returns null for a value outside its declared type (ST10).
 *
 * @example
 * const list = checkIpList(["192.0.2.0/24"]).value ?? defaultIpList;
 * twoFactorRisks("on", list, "198.51.100.1").value; // ["shutsOutActor"]
 * twoFactorRisks("remoteOnly", list, "198.51.100.1").value; // []
 */
export function twoFactorRisks(
  mode: TwoFactorMode,
  list: IpList,
  actingAddress: string,
): Decision<readonly TwoFactorRisk[] | null> {
  const owner = { isAdministrator: true, hasRemoteAccess: false };
  const { value } = signInRequirement({ address: actingAddress, list, twoFactor: mode, ...owner });
  if (value === null) return unanswerable;
  return value === "refuse" ? shutOut : none;
}
