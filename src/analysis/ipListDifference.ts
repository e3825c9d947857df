import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { IpList } from "../networkAccess/settings.ts";
import { addressesLetIn, type AddressSet, type IpRanges, rangesShown, without } from "./addressSet.ts";

/** The addresses that one of two lists lets in and the other does not. */
export interface IpListDifference {
  /** Let in afterwards, and not before. */
  readonly gained: IpRanges;
  /** Let in before, and not afterwards. */
  readonly lost: IpRanges;
}

/**
 * Which addresses are let in by only one of two lists, for management or for the API (AN4, IP1–IP3, IP7). An empty list lets
 * every address in. Ask `isIpAllowed` with the first address of a range before and after to see the difference. Returns null
 * for what is no list as `checkIpList` makes it (ST10).
 *
 * @example
 * const office = checkIpList("192.0.2.0/24").value ?? defaultIpList;
 * const both = checkIpList("192.0.2.0/24, 2001:db8::7").value ?? defaultIpList;
 * ipListDifference(office, both).value?.gained.ranges; // [{ family: "IPv6", first: "2001:db8::7", last: "2001:db8::7" }]
 * ipListDifference(office, defaultIpList).value?.gained.wholeFamilies; // ["IPv6"]
 */
export function ipListDifference(before: IpList, after: IpList): Decision<IpListDifference | null> {
  const [earlier, later] = [addressesLetIn(before), addressesLetIn(after)];
  if (earlier === null || later === null) return unanswerable;
  return { value: frozen(differenceOf(earlier, later)), because: ["AN4"] };
}

export function differenceOf(before: AddressSet, after: AddressSet): IpListDifference {
  return { gained: rangesShown(without(after, before)), lost: rangesShown(without(before, after)) };
}
