import type { RefusingRule } from "./categories.ts";

/** What would help somebody who was refused. The sentences stand in the texts of each language. */
export type HelpKey =
  | "askOwner"
  | "askOwnerOrFull"
  | "askAnotherPerson"
  | "askDecryptingOwner"
  | "askSupport"
  | "askHolderOfLock"
  | "extendSubscription"
  | "chooseAnother"
  | "correctEntry"
  | "askProfileManager"
  | "completeProvisioning"
  | "enterCode"
  | "reassignHolders"
  | "signInElsewhere"
  | "waitForWithdrawal";

/** What would help against each rule. A rule that is missing here can be helped by nothing that the person could do. */
export const helpByRule: Readonly<Partial<Record<RefusingRule, HelpKey>>> = {
  TS1: "askOwner",
  TS2: "askOwner",
  TS3: "extendSubscription",
  TS4: "askOwner",
  PK1: "askOwnerOrFull",
  PK2: "askOwner",
  HD1: "askOwner",
  HD4: "askOwner",
  HD7: "correctEntry",
  HD10: "askOwner",
  CL1: "completeProvisioning",
  CL2: "completeProvisioning",
  ED3: "askOwner",
  ED4: "correctEntry",
  ED6: "correctEntry",
  ED9: "correctEntry",
  IM4: "correctEntry",
  BL1: "correctEntry",
  BL10: "askOwner",
  WS4: "askOwner",
  WS7: "askOwner",
  AS12: "askHolderOfLock",
  AS14: "waitForWithdrawal",
  RL1: "askOwner",
  RL3: "askOwnerOrFull",
  RL4: "askOwnerOrFull",
  RL5: "askOwnerOrFull",
  RL6: "extendSubscription",
  RL8: "extendSubscription",
  TM1: "askOwnerOrFull",
  TM2: "askOwner",
  TM5: "askOwner",
  TM6: "askSupport",
  TM8: "askOwner",
  TM9: "askOwner",
  TM10: "chooseAnother",
  TM12: "askAnotherPerson",
  TM13: "askOwner",
  TM14: "askOwner",
  TM17: "askOwner",
  DL3: "askOwner",
  DL5: "askDecryptingOwner",
  AT4: "askOwnerOrFull",
  AT5: "askOwner",
  AT6: "correctEntry",
  UP2: "askProfileManager",
  UP4: "askProfileManager",
  UP5: "askProfileManager",
  UP7: "askProfileManager",
  UP8: "askProfileManager",
  UP9: "askProfileManager",
  UP10: "askProfileManager",
  UP11: "askProfileManager",
  UP12: "askProfileManager",
  UP17: "askProfileManager",
  UP23: "chooseAnother",
  UP24: "askOwner",
  UP25: "askOwner",
  UP26: "askOwner",
  UP27: "reassignHolders",
  IP1: "signInElsewhere",
  IP2: "signInElsewhere",
  IP3: "correctEntry",
  IP6: "correctEntry",
  PA1: "correctEntry",
  PA4: "askOwner",
  PA5: "askOwner",
  PA10: "correctEntry",
  PW1: "enterCode",
  PW4: "chooseAnother",
  PW5: "correctEntry",
  MD1: "askOwner",
  MD4: "correctEntry",
  SE4: "correctEntry",
  ST8: "askOwner",
  ST14: "chooseAnother",
  ST16: "correctEntry",
  ST19: "chooseAnother",
  TZ1: "correctEntry",
  TZ6: "correctEntry",
  TZ9: "correctEntry",
  TZ10: "correctEntry",
};

/**
 * Who can do more of what is refused, first: an Owner may do whatever a person with Full Access may, but only the support team
 * changes an Owner. Of these, the first that helps is enough.
 */
export const askingInOrder: readonly HelpKey[] = [
  "askSupport",
  "askOwner",
  "askOwnerOrFull",
  "askProfileManager",
  "askHolderOfLock",
];
