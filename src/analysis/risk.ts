import type { NonEmpty } from "../kernel/decision/nonEmpty.ts";
import type { Feature } from "../vocabulary/rights.ts";
import type { SettingSection } from "../tenantSettings/settingSections.ts";
import type { PersonalSubject } from "./personalPermissions.ts";

/** A list that lets everybody or everything through while it is empty. */
export type OpenList = "management" | "api" | "emailDomains" | "blockedEmails" | "forwardEmails";

/** What somebody could do before, and nobody can do after. */
export type WayOut =
  | { readonly kind: "setting"; readonly section: SettingSection }
  | { readonly kind: "feature"; readonly feature: Feature };

/**
 * A danger of an accepted command, told by its effect: however the command is spelt, what it leads to is the same. It forbids
 * nothing; show it as a warning, and ask again. `rule` is the rule behind it, and `facts` are plain JSON.
 */
export type Risk =
  /** The address from which the command is given could not sign in any more. */
  | { readonly risk: "shutsOutActor"; readonly rule: "IP5"; readonly facts: { readonly address: string } }
  /** Whoever signs in from an unlisted address with a one-time password no longer can. */
  | { readonly risk: "locksOutRemote"; readonly rule: "IP4"; readonly facts: { readonly count: number } }
  /** Every address of a family is let in, by one prefix or by several together. */
  | {
      readonly risk: "opensToEveryAddress";
      readonly rule: "IP3";
      readonly facts: { readonly list: "management" | "api"; readonly family: "IPv4" | "IPv6" };
    }
  /** The last entry is gone, and an empty list lets everybody or everything through. */
  | {
      readonly risk: "emptiedListOpens";
      readonly rule: "IP1" | "IP2" | "ED7" | "PA3" | "PA4";
      readonly facts: { readonly list: OpenList };
    }
  /** The domain of the actor, or of every Owner, is not on the list any more: they stay, and cannot be invited again. */
  | {
      readonly risk: "domainNotAllowed";
      readonly rule: "ED8";
      readonly facts: { readonly whose: "actor" | "everyOwner" };
    }
  /** A switch is on and does nothing. */
  | {
      readonly risk: "withoutEffect";
      readonly rule: "IP4" | "HD6";
      readonly facts: { readonly setting: "remoteOnly" | "fullAccess" | "decryption" };
    }
  /** Nobody who has accepted their invitation may decrypt logs any more. */
  | { readonly risk: "nobodyDecrypts"; readonly rule: "DL6"; readonly facts: Readonly<Record<string, never>> }
  /** Support may decrypt logs, although the actor may not. */
  | {
      readonly risk: "letsSupportDecrypt";
      readonly rule: "DL6";
      readonly facts: Readonly<Record<string, never>>;
    }
  /** So many teammates have to change their password at once. */
  | { readonly risk: "passwordsDue"; readonly rule: "PW3"; readonly facts: { readonly count: number } }
  /** A session never ends, and there is no second one: whoever leaves one open somewhere is locked out of all others. */
  | {
      readonly risk: "oneSessionForEver";
      readonly rule: "SE1";
      readonly facts: Readonly<Record<string, never>>;
    }
  /** Links to media files open without a sign-in, on channels where they did not. */
  | { readonly risk: "mediaLinksOpen"; readonly rule: "MD3"; readonly facts: Readonly<Record<string, never>> }
  /** A shared app is deleted everywhere, or the profile key is replaced: no command brings it back. */
  | {
      readonly risk: "irreversible";
      readonly rule: "AS13" | "PK2";
      readonly facts: { readonly thing: "sharedApp" | "profileKey"; readonly workspaces: number };
    }
  /** Somebody gets the Owner role, or is invited to it: nobody in the tenant can remove them afterwards. */
  | { readonly risk: "makesOwner"; readonly rule: "TM4"; readonly facts: { readonly teammate: string } }
  /** The actor takes permissions from themselves. */
  | {
      readonly risk: "actorLoses";
      readonly rule: "AN4";
      readonly facts: { readonly count: number; readonly subjects: NonEmpty<PersonalSubject> };
    }
  /** Accounts that the person made hold more than the command leaves to them. */
  | {
      readonly risk: "othersHoldMore";
      readonly rule: "TM18";
      readonly facts: { readonly count: number; readonly teammates: NonEmpty<string> };
    }
  /** Somebody could do it before, and nobody can after: it cannot be undone from inside. */
  | {
      readonly risk: "cutsOff";
      readonly rule: "AN4";
      readonly facts: { readonly waysOut: NonEmpty<WayOut> };
    };

/** The word of a risk. */
export type RiskName = Risk["risk"];
