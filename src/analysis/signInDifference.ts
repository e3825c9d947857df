import type { Decision } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { IpList, TwoFactorMode } from "../networkAccess/settings.ts";
import { type SignInRequirement, signInRequirement } from "../networkAccess/signInRequirement.ts";
import type { NetworkAccess } from "../slices/networkAccess.ts";
import type { TeammatesState } from "../teammates/state.ts";
import { nothingOfMalformedTenant, readTenant } from "../tenant/readTenant.ts";
import type { Tenant } from "../tenant/tenant.ts";
import {
  addressesLetIn,
  type AddressSet,
  firstAddress,
  inBoth,
  inNeither,
  type IpRanges,
  rangesShown,
  together,
  without,
} from "./addressSet.ts";
import { differenceOf, type IpListDifference } from "./ipListDifference.ts";
import { type SignInStanding, standingsBetween, type StandingsGroup } from "./signInStanding.ts";

/** People for whom signing in from some addresses changes in the same way. */
export interface SignInGroup {
  /** `gained`: let in, or not asked for a one-time password any more. `lost`: refused, or asked for one. */
  readonly change: "gained" | "lost";
  /** As what they sign in before and after. */
  readonly people: { readonly before: SignInStanding; readonly after: SignInStanding };
  /** How many people there are: at least one. */
  readonly count: number;
  /** The addresses from which it is so. */
  readonly addresses: IpRanges;
  readonly before: SignInRequirement;
  readonly after: SignInRequirement;
  /** Ask `signInRequirementOf` about these, before and after, to see it. */
  readonly witness: { readonly teammate: string; readonly address: string };
}

/** What changes for those who sign in, and for API requests. */
export interface SignInDifference {
  readonly groups: readonly SignInGroup[];
  /** The addresses from which API requests are let in by only one of the two lists (IP2). */
  readonly api: IpListDifference;
}

/**
 * For whom signing in changes between two states of a tenant, and from which addresses (AN4, IP1, IP4, IP8). A person and an
 * address are in one group if `signInRequirementOf` answers differently about them, and in none otherwise. Whoever is in one
 * of the states only is refused in the other (ST11). Returns null for a malformed tenant (ST17).
 *
 * @example
 * const bank = aTenant().withTeammate("ann", { role: "limited" }).build();
 * const list = commandIn(bank, { type: "networkAccess/chooseManagementList", addresses: ["192.0.2.0/24"] });
 * const { groups } = signInDifference(bank, transition(bank, list).tenant).value ?? { groups: [] };
 * groups.map(({ change, count, after }) => [change, count, after]); // [["lost", 1, "refuse"], ["lost", 1, "refuse"]]
 */
export function signInDifference(before: Tenant, after: Tenant): Decision<SignInDifference | null> {
  const [earlier, later] = [readAccess(before), readAccess(after)];
  if (earlier === null || later === null) return nothingOfMalformedTenant;
  const regions = regionsBetween(earlier.letIn, later.letIn);
  // Where the lists and the mode are the same, the answers change only for those who did.
  const isAlike = earlier.networkAccess === later.networkAccess;
  const groups = standingsBetween(earlier.records, later.records, isAlike).flatMap((people) =>
    answersOf(people, regions, earlier, later).flatMap((answer) => groupOf(people, answer)),
  );
  const api = differenceOf(earlier.api, later.api);
  return { value: frozen({ groups, api }), because: ["AN4"] };
}

/** What signing in depends on. */
interface Access extends Pick<TeammatesState, "records"> {
  readonly networkAccess: NetworkAccess;
  readonly list: IpList;
  readonly twoFactor: TwoFactorMode;
  /** The addresses that the management list lets in. */
  readonly letIn: AddressSet;
  /** The addresses that the API list lets in. */
  readonly api: AddressSet;
}

/** Null for a malformed tenant. */
function readAccess(tenant: Tenant): Access | null {
  const state = readTenant(tenant);
  const letIn = addressesLetIn(state?.networkAccess.management);
  const api = addressesLetIn(state?.networkAccess.api);
  if (state === undefined || letIn === null || api === null) return null;
  const { networkAccess } = state;
  const { management: list, twoFactor } = networkAccess;
  return { records: state.teammates.records, networkAccess, list, twoFactor, letIn, api };
}

/** All addresses, in sets of those that both lists treat alike. */
function regionsBetween(before: AddressSet, after: AddressSet): readonly AddressSet[] {
  const regions = [
    inBoth(before, after),
    without(after, before),
    without(before, after),
    inNeither(before, after),
  ];
  return regions.filter((region) => firstAddress(region) !== "");
}

/** The answers before and after, with the addresses that get them. */
interface Answer extends Pick<SignInGroup, "before" | "after"> {
  readonly regions: readonly AddressSet[];
}

function answersOf(
  people: StandingsGroup,
  regions: readonly AddressSet[],
  earlier: Access,
  later: Access,
): readonly Answer[] {
  const answers = new Map<string, Answer>();
  for (const region of regions) {
    const before = requirementOf(people.before, region, earlier);
    const after = requirementOf(people.after, region, later);
    const alike = answers.get(`${before} ${after}`)?.regions ?? [];
    answers.set(`${before} ${after}`, { before, after, regions: [...alike, region] });
  }
  return [...answers.values()];
}

/** The answer for any of these addresses: they get the same one. */
function requirementOf(
  standing: SignInStanding,
  addresses: AddressSet,
  { list, twoFactor }: Access,
): SignInRequirement {
  const facts = {
    address: firstAddress(addresses),
    list,
    twoFactor,
    isAdministrator: standing === "remote",
    hasRemoteAccess: false,
  };
  const { value } = signInRequirement(facts);
  return value === null || standing === "absent" ? "refuse" : value;
}

const requirements: readonly SignInRequirement[] = ["refuse", "oneTimePassword", "allow"];

/** Nothing where both answers are the same. */
function groupOf(
  { before: earlier, after: later, count, first }: StandingsGroup,
  { before, after, regions }: Answer,
): readonly SignInGroup[] {
  if (before === after) return [];
  const set = together(regions);
  const witness = { teammate: first, address: firstAddress(set) };
  const change = requirements.indexOf(after) > requirements.indexOf(before) ? "gained" : "lost";
  const people = { before: earlier, after: later };
  return [{ change, people, count, addresses: rangesShown(set), before, after, witness }];
}
