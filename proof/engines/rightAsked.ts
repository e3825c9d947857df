import type { Person } from "../../src/vocabulary/person.ts";
import type { Role } from "../../src/vocabulary/role.ts";
import type { SubscribedFeatures } from "../../src/vocabulary/subscribed.ts";
import type { PlacedTeammate } from "../../src/vocabulary/teammate.ts";
import type { Workspace } from "../../src/vocabulary/workspace.ts";

/** A question about people or settings, in words that each engine puts in its own. */
export type RightAsked = (InviteAsked | TeammateAsked | ChangeRoleAsked | MoveAsked | SubscribedAsked) & {
  readonly person: Person;
  /** What the library says. */
  readonly ours: () => boolean;
};

interface InviteAsked {
  readonly action: "invite";
  readonly role: Role;
  readonly home: Workspace;
  readonly domain: string;
  readonly allowedDomains: readonly string[];
  /** Whether somebody has the id or the address. */
  readonly isTaken: boolean;
}

interface TeammateAsked {
  readonly action:
    | "remove"
    | "grantDecryption"
    | "withdrawDecryption"
    | "changeRemoteAccess"
    | "assignBotRoles"
    | "grantApps";
  readonly teammate: PlacedTeammate;
  readonly personDecrypts: boolean;
  readonly isLastDecryptingOwner: boolean;
}

interface ChangeRoleAsked {
  readonly action: "changeRole";
  readonly teammate: PlacedTeammate;
  readonly newRole: Role;
  readonly mayHandOn: boolean;
}

interface MoveAsked {
  readonly action: "move";
  readonly teammate: PlacedTeammate;
  readonly to: Workspace;
  readonly mayHandOn: boolean;
}

export interface SubscribedAsked {
  readonly action: "viewSetting" | "changeSetting" | "useFeature";
  /** A section or a feature. */
  readonly name: string;
  readonly subscribed: SubscribedFeatures;
}
