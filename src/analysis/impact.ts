import type { AssetAction } from "../assets/asset.ts";
import type { AssetKind } from "../assets/sharingTable.ts";
import type { Role } from "../vocabulary/role.ts";
import type { Workspace } from "../vocabulary/workspace.ts";
import type { DuesGroup } from "./duesDifference.ts";
import type { HelpDeskChange } from "./helpDeskDifference.ts";
import type { PersonTraits } from "./personClass.ts";
import type { PersonalSubject } from "./personalPermissions.ts";
import type { SettingDifference } from "./settingsDifference.ts";
import type { SignInDifference } from "./signInDifference.ts";

/** Where somebody stands. The answers about assets depend on no more of them, but for locks. */
export interface Standing {
  readonly role: Role;
  readonly home: Workspace;
}

/**
 * A permission that teammates gained or lost, by their class before and after. Null stands for who is not there, or has not
 * accepted their invitation: they may do nothing (IV5).
 */
export interface PermissionImpact {
  readonly subject: PersonalSubject;
  readonly change: "gained" | "lost";
  readonly before: PersonTraits | null;
  readonly after: PersonTraits | null;
  /** How many teammates. */
  readonly count: number;
  /** One of them: `permissionsOf` says so before and after. */
  readonly witness: { readonly teammate: string };
}

/**
 * Something with assets that teammates may do from now on (`gained`: from some workspace, and from none before), or may not
 * do any more (`lost`); or that they may do from every earlier workspace and from more (`widened`), from fewer and from no
 * new one (`narrowed`), or from some new ones while some are gone (`moved`). By where the teammates stand.
 *
 * `workspacesFor` lists these workspaces. What may be done everywhere, before and after, is compared by home alone: a group
 * or a team that is added or deleted makes the list longer or shorter, and is no difference here.
 */
export interface AssetImpact {
  readonly action: AssetAction;
  readonly assetKind: AssetKind;
  readonly change: "gained" | "lost" | "widened" | "narrowed" | "moved";
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** How many times it is so: each teammate counts once for each asset. */
  readonly count: number;
  /** One of these times: `workspacesFor` says so before and after. */
  readonly witness: { readonly teammate: string; readonly asset: string };
}

/** Assets that teammates may make from now on, or may not make any more, by where they stand. */
export interface MakingImpact {
  readonly assetKind: AssetKind;
  readonly change: "gained" | "lost";
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** How many times it is so: each teammate counts once for each workspace in which they may make one. */
  readonly count: number;
  /** One of these times: `decideAccessAsset` says so before and after. */
  readonly witness: { readonly teammate: string; readonly workspace: Workspace };
}

/** What a change gains and loses, for whom (AN4). Nothing is there that did not change. */
export interface Impact {
  /** Features, settings, activities of user profiles, applications, bot roles and logs. */
  readonly permissions: readonly PermissionImpact[];
  /** What may be done with assets that are there. */
  readonly assets: readonly AssetImpact[];
  /** Which assets may be made, and where. */
  readonly making: readonly MakingImpact[];
  /** What support and partners may do. */
  readonly helpDesk: readonly HelpDeskChange[];
  /** Who may sign in, and from where API requests come. */
  readonly signIn: SignInDifference;
  /** What settings decide: uploads, sessions, mails, passwords and all others. */
  readonly settings: readonly SettingDifference[];
  /** Whose password is due, who is marked inactive, whose invitation has expired. */
  readonly dues: readonly DuesGroup[];
}
