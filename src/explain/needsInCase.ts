import type { CaseOf, RuleWithCases } from "../kernel/decision/ruleCases.ts";
import { ownValue } from "../kernel/schema/guards.ts";
import type { RefusingRule } from "./categories.ts";
import { askOwner, askOwnerOrFull, askProfileManager, type Needs, nothingMore, one } from "./needs.ts";

/** What helps in each case of a rule, and where the case is not known. Null where nothing that is known would help. */
type NeedsOfCases<Id extends RuleWithCases> = Readonly<Record<CaseOf<Id> | "other", Needs | null>>;

const askSupport = one("askSupport");
const askAnotherPerson = one("askAnotherPerson");
const askDecryptingOwner = one("askDecryptingOwner");
const chooseAddress = one("chooseAddress");
const chooseBotRole = one("chooseBotRole");
const chooseId = one("chooseId");
const chooseSuccessor = one("chooseSuccessor");
const letAnotherDecryptFirst = one("letAnotherDecryptFirst");
const logIn = one("logIn");
const monitorFirst = one("monitorFirst");
const restrictFirst = one("restrictFirst");
const useAnotherKind = one("useAnotherKind");
const useRightActor = one("useRightActor");
const useLatestEmail = one("useLatestEmail");

/** It does not compile while a case is missing. */
const needsOfCases: { readonly [Id in RuleWithCases & RefusingRule]: NeedsOfCases<Id> } = {
  WS2: { switch: one("changeHome"), current: one("switchWorkspace"), other: null },
  // Where the app was made, an Owner can switch to: `helpOf` says so where no workspace in reach would do.
  AS10: {
    ...{ use: null, delete: null, edit: null, share: null, leave: null, other: null },
    shareFrom: one("switchWorkspace"),
  },
  AS22: { view: null, use: null, edit: null, other: null },
  AS23: { make: null, share: null, delete: null, edit: null, elsewhere: null, other: null },
  AS11: {
    numberOfGroup: one("createNumberElsewhere"),
    customNodeOfTeam: one("createAboveTeams"),
    botOfTeam: one("createAboveTeams"),
    other: null,
  },
  // Without facts, somebody holds the lock who may not be told.
  AS12: { locked: one("askHolderOfLock"), stuck: askOwner, nobody: askOwner, noLock: null, other: askOwner },
  AS24: { tenant: one("correctEntry"), beyond: askOwner, other: askOwner },
  ST11: { noProfile: askOwner, noPassword: null, other: null },
  TM1: { owner: askOwner, other: askOwnerOrFull },
  TM3: { placed: one("placeAtTenant"), moved: null, other: null },
  TM4: { owner: askSupport, themselves: askAnotherPerson, other: askOwnerOrFull },
  TM5: { owner: askSupport, themselves: askOwner, toOwner: askOwner, other: askOwner },
  TM8: { invite: askOwner, move: askOwner, manage: askOwner, other: askOwner },
  TM14: {
    userProfile: askOwner,
    botRoles: askOwner,
    apps: askOwner,
    remoteAccess: askOwner,
    address: askOwner,
    password: askOwner,
    other: askOwner,
  },
  TM15: {
    notOwner: askOwner,
    notLower: one("correctEntry"),
    notLost: askDecryptingOwner,
    themselves: chooseSuccessor,
    ownerAlready: chooseSuccessor,
    belowTenant: one("placeAtTenant"),
    other: null,
  },
  TM10: { id: chooseId, address: chooseAddress, both: [...chooseId, ...chooseAddress], other: null },
  // Without facts, the role is too low, which TM1 says too.
  TM16: { none: null, expired: one("changeAddressAgain"), replaced: useLatestEmail, other: nothingMore },
  IV5: {
    awaited: one("acceptFirst"),
    none: null,
    expired: one("sendAgain"),
    replaced: useLatestEmail,
    other: nothingMore,
  },
  DL6: {
    noGrant: askDecryptingOwner,
    last: letAnotherDecryptFirst,
    address: letAnotherDecryptFirst,
    other: null,
  },
  UP7: { level: askProfileManager, off: askProfileManager, other: askProfileManager },
  UP12: {
    level: askProfileManager,
    off: askProfileManager,
    fileType: one("chooseFile"),
    other: askProfileManager,
  },
  UP13: { kindChanged: one("createOfKind"), beyondKind: useAnotherKind, other: useAnotherKind },
  UP15: { whisper: monitorFirst, bargeIn: monitorFirst, other: monitorFirst },
  SE3: { expired: logIn, notEnabled: logIn, other: logIn },
  MD1: { off: one("allowUploads"), fileType: one("allowUploads", "chooseFile"), other: one("allowUploads") },
  UP23: { copy: chooseId, edit: one("correctEntry"), other: null },
  UP26: { byOwner: askOwner, byOthers: askOwner, other: askOwner },
  SE2: { notChat: logIn, noExpiry: logIn, other: logIn },
  ST8: { noProfile: askOwner, noRight: askOwner, ownProfile: askOwner, other: askOwner },
  ST9: { byPerson: useRightActor, bySystem: useRightActor, other: useRightActor },
  PW10: { themselves: one("changeOwnPassword"), other: askOwnerOrFull },
  AT1: { none: chooseBotRole, roleAndNone: [...askOwnerOrFull, ...chooseBotRole], other: askOwnerOrFull },
  AT3: {
    owner: null,
    notRestricted: restrictFirst,
    roleAndNotRestricted: [...askOwnerOrFull, ...restrictFirst],
    other: askOwnerOrFull,
  },
};

/** Whether the rule has cases, so that it depends on the case what helps. */
export function hasCases(rule: RefusingRule): rule is RuleWithCases & RefusingRule {
  return Object.hasOwn(needsOfCases, rule);
}

/** What would mend a broken rule in a case; null where nothing that is known would. Facts that are known name a case. */
export function needsInCase(rule: RuleWithCases & RefusingRule, facts: unknown): Needs | null {
  const cases: Readonly<Record<string, Needs | null>> = needsOfCases[rule];
  return cases[(ownValue(facts, "case") ?? "other") as string] ?? null;
}
