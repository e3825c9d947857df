import { frozen } from "../json/frozen.ts";
import type { RuleId } from "./rule.ts";

/**
 * Rules that several things can break, with a word for each case, and the other facts that a refusal brings in this case
 * (AN7). The fact `case` has the word, so that the sentence tells the case at hand and no others. A refusal without facts
 * leaves it open: the role alone was too low, nobody told the question, or the actor may not be told.
 *
 * Only explanations read the table. Decisions use its type.
 */
export const ruleCases = /* @__PURE__ */ frozen({
  /** The teammate has no user profile, or no password of their own. Of whatever else is not there, no more is told. */
  ST11: { noProfile: [], noPassword: [] },
  /** Somebody was to switch to the workspace, or is in it now. */
  WS2: { switch: ["home", "workspace"], current: ["home", "workspace"] },
  /**
   * What was to be done with the app, from where it is not possible; or its shares were to be changed, and a switch to where
   * it was made, which the person can switch to, is not enough.
   */
  AS10: { use: [], delete: [], edit: [], share: [], shareFrom: ["workspace"], leave: [] },
  /** What was to be done with the SFTP configuration. */
  AS22: { view: [], use: [], edit: [] },
  /** What was to be done with that of which the tenant has one, or that it is said to be of a group or team. */
  AS23: { make: [], share: [], delete: [], edit: [], elsewhere: [] },
  /** What the level has not. */
  AS11: { numberOfGroup: [], customNodeOfTeam: [], botOfTeam: [] },
  /** Somebody holds the lock, who may open it or by now may not, or nobody who is there does; or the kind has no lock. */
  AS12: { locked: ["lockedBy"], stuck: ["lockedBy"], nobody: [], noLock: [] },
  /** It was to be shared with the tenant itself, or with a workspace out of reach. */
  AS24: { tenant: [], beyond: ["home", "workspace"] },
  /** Somebody was to invite an Owner, or to manage such an invitation, and no Full Access would do. */
  TM1: { owner: [] },
  /** Somebody of a group or team was to be an Owner, or an Owner was to be moved. */
  TM3: { placed: ["home"], moved: [] },
  /** The teammate who was to be removed is an Owner, or the person themselves. */
  TM4: { owner: [], themselves: [] },
  /** The teammate is an Owner, or the person themselves; or Full Access was to make an Owner. */
  TM5: { owner: [], themselves: [], toOwner: [] },
  /** Somebody was to be invited or moved to a workspace out of reach, or managed whom the person could not invite there. */
  TM8: { invite: ["home", "workspace"], move: ["home", "workspace"], manage: ["home", "workspace"] },
  /** What of an Owner was to be changed. */
  TM14: { userProfile: [], botRoles: [], apps: [], remoteAccess: [], address: [], password: [] },
  /** The id is taken, the address, or both. */
  TM10: { id: [], address: [], both: [] },
  /**
   * The teammate is no Owner, the new role is Owner again, or not all decryption is lost; or the successor is the Owner
   * themselves, an Owner already, or of a group or team.
   */
  TM15: { notOwner: [], notLower: [], notLost: [], themselves: [], ownerAlready: [], belowTenant: [] },
  /** Nobody is changing the address; or the change has expired, or another one took its place. */
  TM16: { none: [], expired: [], replaced: [] },
  /** The invitation waits to be accepted, there is none, it has expired, or another one took its place. */
  IV5: { awaited: [], none: [], expired: [], replaced: [] },
  /** The person may not decrypt; or the last Owner who may was to lose the right, or to get another address. */
  DL6: { noGrant: [], last: [], address: [] },
  /** The password is the person's own. */
  PW10: { themselves: [] },
  /** No bot role was named; or that, and the role is too low besides. */
  AT1: { none: [], roleAndNone: [] },
  /** The teammate is an Owner, or has another role than Restricted Access; or that, and the person's role is too low besides. */
  AT3: { owner: [], notRestricted: [], roleAndNotRestricted: [] },
  /** The level of the module is too low, or the toggle is off. */
  UP7: { level: ["toggle"], off: ["toggle"] },
  /** The same; or files of this type are not supported. */
  UP12: { level: ["toggle"], off: ["toggle"], fileType: ["fileType"] },
  /** The kind of a profile was to be changed, or it leaves out what was asked for. */
  UP13: { kindChanged: ["profileKind"], beyondKind: ["profileKind", "exceeding"] },
  /** What was to be done on a call that the user is not monitoring. */
  UP15: { whisper: [], bargeIn: [] },
  /** The ticket has expired, or the app is none of the enabled ones. */
  SE3: { expired: ["expiresAtMilli"], notEnabled: [] },
  /** Uploads are off, or files of this type are not listed. */
  MD1: { off: [], fileType: ["fileType"] },
  /** The profile was copied or edited. */
  UP23: { copy: [], edit: [] },
  /** An Owner holds the profile; or somebody does, and the home of whoever edits it is not the tenant. */
  UP26: { byOwner: ["owners"], byOthers: ["holders"] },
  /** Only a chat channel has tickets, and only with an expiration time. */
  SE2: { notChat: [], noExpiry: [] },
  /** There is no user profile that gives the right, or it does not; or people were to add to their own. */
  ST8: { noProfile: [], noRight: [], ownProfile: [] },
  /** A person reported an event, or the system did something else. */
  ST9: { byPerson: [], bySystem: [] },
} as const satisfies Partial<Record<RuleId, Readonly<Record<string, readonly string[]>>>>);

/** The rules that have cases, with what a refusal brings in each. */
export type RuleCases = typeof ruleCases;

/** A rule that several things can break. */
export type RuleWithCases = keyof RuleCases;

/** The words for the cases of a rule: of `TM4`, `"owner" | "themselves"`. */
export type CaseOf<Id extends RuleWithCases> = keyof RuleCases[Id] & string;
