/** Whom to ask. An Owner may do whatever the others may, but only the support team changes an Owner. */
export type AskingKey =
  | "askSupport"
  | "askDecryptingOwner"
  | "askOwner"
  | "askOwnerOrFull"
  | "askProfileManager"
  | "askHolderOfLock"
  | "askAnotherPerson";

/** What would help somebody who was refused. The sentences stand in the texts of each language. */
export type HelpKey =
  | AskingKey
  | "switchWorkspace"
  | "wait"
  | "waitForWithdrawal"
  | "acceptFirst"
  | "allowDomain"
  | "allowEmbedding"
  | "allowForwarding"
  | "allowHelpDeskDecryption"
  | "allowUploads"
  | "assignBotRole"
  | "changeAddressAgain"
  | "changeHome"
  | "changeOwnPassword"
  | "chooseAddress"
  | "chooseBotRole"
  | "chooseFile"
  | "chooseId"
  | "choosePassword"
  | "chooseSuccessor"
  | "chooseTime"
  | "completeProvisioning"
  | "correctEntry"
  | "createAboveTeams"
  | "createNumberElsewhere"
  | "createOfKind"
  | "endSession"
  | "enterCode"
  | "extendSubscription"
  | "letAnotherDecryptFirst"
  | "makeOwnerFirst"
  | "logIn"
  | "monitorFirst"
  | "placeAtTenant"
  | "reassignHolders"
  | "restrictFirst"
  | "sendAgain"
  | "sendCredential"
  | "signInElsewhere"
  | "switchOnHelpDesk"
  | "takeOffBounceList"
  | "useAnotherKind"
  | "useLatestEmail"
  | "useRightActor";

// Who would do, a bit each: the support team, an Owner who decrypts, any Owner, Full Access, whoever manages user profiles,
// the holder of the lock, anybody else who has the right.
const anyOwner = 7;
const ownerOrFull = 15;

/** Whoever does what one rule asks for and what another asks for are those in both sets, and these are again one of the sets. */
const whoWouldDo: Readonly<Record<AskingKey, number>> = {
  askSupport: 1,
  askDecryptingOwner: 3,
  askOwner: anyOwner,
  askOwnerOrFull: ownerOrFull,
  askProfileManager: anyOwner | 16,
  askHolderOfLock: anyOwner | 32,
  askAnotherPerson: ownerOrFull | 64,
};

export function isAskingKey(key: HelpKey): key is AskingKey {
  return Object.hasOwn(whoWouldDo, key);
}

/** Whom to ask where each of these is needed: somebody who is good for all of them. */
export function whoIsGoodForAll(keys: readonly AskingKey[]): AskingKey | undefined {
  const common = keys.reduce((set, key) => set & whoWouldDo[key], -1);
  return (Object.keys(whoWouldDo) as readonly AskingKey[]).find((key) => whoWouldDo[key] === common);
}
