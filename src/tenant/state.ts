import type { Assets } from "../assets/state.ts";
import type { BounceList } from "../bounceList/state.ts";
import type { Channels } from "../channels/state.ts";
import type { EmailDomains } from "../emailDomains/settings.ts";
import type { HelpDeskSettings } from "../helpDesk/settings.ts";
import type { InboundMediaSettings } from "../inboundMedia/settings.ts";
import type { NetworkAccess } from "../networkAccess/state.ts";
import type { PasswordPolicy } from "../passwords/settings.ts";
import type { OrganisationSettings } from "../privacy/settings.ts";
import type { ProfileKey } from "../profileKey/state.ts";
import type { Subscription } from "../subscription/state.ts";
import type { TeammatesState } from "../teammates/state.ts";
import type { UserProfiles } from "../userProfiles/state.ts";
import type { WorkspacesState } from "../workspaces/state.ts";

/** The version of the state's form that this library writes (ST4). */
export const schemaVersion = 1;

/**
 * All that is kept of a tenant: plain JSON, frozen when it leaves the library (ST1). One key an area, which that area's
 * reducer changes and nothing else. Made by `newTenant` or `parseTenant`, changed by `transition`.
 */
export interface Tenant {
  readonly schemaVersion: typeof schemaVersion;
  readonly id: string;
  /** What people call it; a part of the ids under which cross-launches are audited (HD7). */
  readonly name: string;
  readonly subscription: Subscription;
  /** The IANA zone of the tenant (TZ1). */
  readonly timeZone: string;
  readonly profileKey: ProfileKey;
  readonly helpDesk: HelpDeskSettings;
  readonly emailDomains: EmailDomains;
  readonly inboundMedia: InboundMediaSettings;
  readonly bounceList: BounceList;
  readonly workspaces: WorkspacesState;
  readonly teammates: TeammatesState;
  readonly assets: Assets;
  readonly userProfiles: UserProfiles;
  readonly networkAccess: NetworkAccess;
  readonly passwords: PasswordPolicy;
  readonly privacy: OrganisationSettings;
  readonly channels: Channels;
}
