import { type Decision, unanswerable } from "../kernel/decision/decision.ts";
import { isListOf } from "../kernel/schema/guards.ts";
import { isId } from "../vocabulary/workspace.ts";
import { decideMultimedia } from "./decideMultimedia.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/** The multimedia profiles of a tenant, by id. */
export interface MultimediaProfiles {
  readonly defaultTelephony: string;
  readonly others: readonly string[];
}

/**
 * The multimedia profiles that an administrator may choose for the user who holds the profile: with Multimedia any,
 * the default one first; without it the default telephony profile only (UP6). Null outside the declared types (ST10).
 */
export function multimediaProfilesFor(
  holder: ProfilePermissions,
  profiles: MultimediaProfiles,
): Decision<readonly string[] | null> {
  if (!isProfilePermissions(holder) || !areMultimediaProfiles(profiles)) return unanswerable;
  const { defaultTelephony, others } = profiles;
  const { value: isAnyOffered, because } = decideMultimedia(holder);
  const further = isAnyOffered ? others.filter((id) => id !== defaultTelephony) : [];
  return { value: [defaultTelephony, ...further], because };
}

function areMultimediaProfiles(value: unknown): value is MultimediaProfiles {
  if (typeof value !== "object" || value === null) return false;
  const { defaultTelephony, others } = value as Record<keyof MultimediaProfiles, unknown>;
  return isId(defaultTelephony) && isListOf(others, isId);
}
