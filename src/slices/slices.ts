import { assets } from "./assets.ts";
import { bounceList } from "./bounceList.ts";
import { channels } from "./channels.ts";
import { emailDomains } from "./emailDomains.ts";
import { helpDesk } from "./helpDesk.ts";
import { inboundMedia } from "./inboundMedia.ts";
import { name } from "./name.ts";
import { networkAccess } from "./networkAccess.ts";
import { passwords } from "./passwords.ts";
import { privacy } from "./privacy.ts";
import { profileKey } from "./profileKey.ts";
import { subscription } from "./subscription.ts";
import { teammates } from "./teammates.ts";
import { timeZone } from "./timeZone.ts";
import { userProfiles } from "./userProfiles.ts";
import { workspaces } from "./workspaces.ts";

/**
 * Every slice of a tenant, under its own name. The tenant's types, commands, parsing and stored form follow from this
 * object. A slice that refers to others stands after them.
 */
export const slices = {
  /** What people call the tenant; a part of the ids under which cross-launches are audited (HD7). */
  name,
  /** What the tenant has been given from outside. */
  subscription,
  /** The IANA zone of the tenant (TZ1). */
  timeZone,
  profileKey,
  helpDesk,
  /** The domains whose users may be made; empty allows every domain (ED1). */
  emailDomains,
  inboundMedia,
  bounceList,
  workspaces,
  userProfiles,
  teammates,
  assets,
  networkAccess,
  passwords,
  /** The general settings of the privacy-and-security module that are the organisation's alone. */
  privacy,
  channels,
} as const;

export type Slices = typeof slices;
