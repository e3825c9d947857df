import type { RefusingRule } from "./categories.ts";
import { askOwner, askOwnerOrFull, askProfileManager, type Needs, one } from "./needs.ts";
import { hasCases, needsInCase } from "./needsInCase.ts";

/** The facts of a rule, as a decision brings them. */
type GivenFacts = Readonly<Record<string, unknown>>;

const correctEntry = one("correctEntry");
const chooseId = one("chooseId");
const extendSubscription = one("extendSubscription");
const completeProvisioning = one("completeProvisioning");
const signInElsewhere = one("signInElsewhere");
const logIn = one("logIn");
const wait = one("wait");

/** What would help against each rule. Where a rule is missing, and is not in `needsByFacts`, nothing is known. */
const needsOfRule: Readonly<Partial<Record<RefusingRule, Needs>>> = {
  TS1: askOwner,
  TS2: askOwner,
  TS3: extendSubscription,
  TS4: askOwner,
  PK1: askOwnerOrFull,
  PK2: askOwner,
  HD1: one("switchOnHelpDesk"),
  HD4: one("allowHelpDeskDecryption"),
  HD7: correctEntry,
  HD10: askOwner,
  CL1: completeProvisioning,
  CL2: completeProvisioning,
  ED3: one("allowDomain", "correctEntry"),
  ED4: correctEntry,
  ED6: correctEntry,
  ED9: correctEntry,
  IM4: correctEntry,
  IM6: one("sendCredential"),
  IM7: one("sendCredential"),
  BL1: correctEntry,
  BL3: one("wait", "takeOffBounceList"),
  BL10: askOwner,
  WS4: askOwner,
  WS7: askOwner,
  AS14: one("waitForWithdrawal"),
  RL1: askOwner,
  RL3: askOwnerOrFull,
  RL4: askOwnerOrFull,
  RL5: askOwnerOrFull,
  RL6: extendSubscription,
  RL8: extendSubscription,
  TM2: askOwner,
  TM6: one("askSupport"),
  TM7: one("allowDomain", "correctEntry"),
  TM9: askOwner,
  TM12: one("askAnotherPerson"),
  TM13: askOwner,
  TM17: askOwner,
  DL3: askOwner,
  DL5: one("askDecryptingOwner"),
  AT4: one("assignBotRole"),
  AT5: askOwner,
  AT6: correctEntry,
  UP2: askProfileManager,
  UP4: askProfileManager,
  UP5: askProfileManager,
  UP8: askProfileManager,
  UP9: askProfileManager,
  UP10: askProfileManager,
  UP11: askProfileManager,
  UP17: askProfileManager,
  UP24: askOwner,
  UP25: askOwner,
  UP27: one("reassignHolders"),
  IP1: signInElsewhere,
  IP2: signInElsewhere,
  IP3: correctEntry,
  IP4: signInElsewhere,
  IP6: correctEntry,
  PA1: correctEntry,
  PA4: one("allowForwarding"),
  PA5: one("allowEmbedding"),
  PA6: one("endSession"),
  PA9: one("allowForwarding"),
  PA10: correctEntry,
  PW1: one("enterCode"),
  PW2: wait,
  PW4: one("choosePassword"),
  PW5: correctEntry,
  SE4: correctEntry,
  SE5: wait,
  SE6: wait,
  MD3: logIn,
  MD4: correctEntry,
  ST12: one("makeOwnerFirst"),
  ST14: chooseId,
  ST15: wait,
  ST16: correctEntry,
  ST19: chooseId,
  TZ1: correctEntry,
  TZ6: correctEntry,
  TZ7: one("chooseTime"),
  TZ8: correctEntry,
  TZ9: correctEntry,
  TZ10: correctEntry,
};

/** Rules against which it depends on the case. They are not told apart where the facts were not given. */
const needsByFacts: Readonly<Partial<Record<RefusingRule, (facts: GivenFacts | null) => Needs | null>>> = {
  MD2: (facts) => facts && one("chooseFile"),
};

/** What would mend a broken rule; null where nothing that is known would. */
export function needsOf(rule: RefusingRule, facts: GivenFacts | null): Needs | null {
  if (hasCases(rule)) return needsInCase(rule, facts);
  const byFacts = Object.hasOwn(needsByFacts, rule) ? needsByFacts[rule] : undefined;
  if (byFacts !== undefined) return byFacts(facts);
  return (Object.hasOwn(needsOfRule, rule) ? needsOfRule[rule] : undefined) ?? null;
}
