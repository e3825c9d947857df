import { isSameJson } from "../kernel/json/sameJson.ts";
import { entriesOf } from "../kernel/ledger/ledger.ts";
import { containEveryIpv4, containEveryIpv6 } from "../networkAccess/ipRanges.ts";
import type { IpList } from "../networkAccess/settings.ts";
import type { NetworkAccess } from "../slices/networkAccess.ts";
import { isAdministratorAtSignIn } from "../vocabulary/isAdministratorAtSignIn.ts";
import { signInRequirementOf } from "../tenant/signInRequirementOf.ts";
import type { Classes } from "./classes.ts";
import type { Risk } from "./risk.ts";
import { actorBefore, type Step } from "./step.ts";

/** The dangers of a change of who may sign in, and from where (IP1–IP5). */
export function networkRisks(step: Step): readonly Risk[] {
  const [before, after] = [step.before.tenant.networkAccess, step.after.tenant.networkAccess];
  return [
    ...shutOutActor(step),
    ...lockedOutRemote(before, after, step.after),
    ...openedLists("management", before.management, after.management),
    ...openedLists("api", before.api, after.api),
    ...modeWithoutEffect(before, after),
  ];
}

/** Whoever gives it could sign in from there, and no longer can. */
function shutOutActor(step: Step): readonly Risk[] {
  const { before, after, fromAddress } = step;
  const actor = actorBefore(step);
  if (actor === undefined || fromAddress === undefined) return [];
  const [could, can] = [before, after].map(
    ({ tenant }) => signInRequirementOf(tenant, actor.id, fromAddress).value !== "refuse",
  );
  return could === true && can === false
    ? [{ risk: "shutsOutActor", rule: "IP5", facts: { address: fromAddress } }]
    : [];
}

/** So many might sign in from addresses that are not listed, with a one-time password, and no longer can (IP4). */
function lockedOutRemote(before: NetworkAccess, after: NetworkAccess, { people }: Classes): readonly Risk[] {
  if (!letsRemoteIn(before) || letsRemoteIn(after) || isOpen(after.management)) return [];
  const locked = entriesOf(people).filter(
    ({ traits }) => !traits.isPending && (isAdministratorAtSignIn(traits.role) || traits.hasRemoteAccess),
  );
  const count = locked.reduce((sum, { size }) => sum + size, 0);
  return [{ risk: "locksOutRemote", rule: "IP4", facts: { count } }];
}

/** Whether anybody is let in from an address that is not listed. With an open list, there is none. */
function letsRemoteIn({ management, twoFactor }: NetworkAccess): boolean {
  return twoFactor === "remoteOnly" && !isOpen(management);
}

function isOpen({ entries }: IpList): boolean {
  return entries.length === 0;
}

function openedLists(list: "management" | "api", before: IpList, after: IpList): readonly Risk[] {
  if (isSameJson(before, after)) return [];
  const opened = isOpen(after) && !isOpen(before);
  const emptied: readonly Risk[] = opened
    ? [{ risk: "emptiedListOpens", rule: list === "management" ? "IP1" : "IP2", facts: { list } }]
    : [];
  return [
    ...emptied,
    ...opensFamily(list, "IPv4", containEveryIpv4(before.ipv4), containEveryIpv4(after.ipv4)),
    ...opensFamily(list, "IPv6", containEveryIpv6(before.ipv6), containEveryIpv6(after.ipv6)),
  ];
}

function opensFamily(
  list: "management" | "api",
  family: "IPv4" | "IPv6",
  wasOpen: boolean,
  isOpenNow: boolean,
): readonly Risk[] {
  return isOpenNow && !wasOpen ? [{ risk: "opensToEveryAddress", rule: "IP3", facts: { list, family } }] : [];
}

/** With an empty list, nothing is unlisted: then the mode asks nobody for a one-time password (IP4). */
function modeWithoutEffect(before: NetworkAccess, after: NetworkAccess): readonly Risk[] {
  const isIdle = ({ management, twoFactor }: NetworkAccess): boolean =>
    twoFactor === "remoteOnly" && isOpen(management);
  return isIdle(after) && !isIdle(before)
    ? [{ risk: "withoutEffect", rule: "IP4", facts: { setting: "remoteOnly" } }]
    : [];
}
