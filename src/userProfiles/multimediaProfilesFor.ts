import { type Decision, unanswerable, unlessBroken } from "../kernel/decision/decision.ts";
import { isListOf, ownFacts } from "../kernel/schema/guards.ts";
import { isId } from "../vocabulary/workspace.ts";
import { decisionByAccess, grantedLevel } from "./access.ts";
import { brokenByCeiling } from "./brokenByCeiling.ts";
import { isOpenLevel } from "./modules.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/** The multimedia profiles of a tenant, by id. */
export interface MultimediaProfiles {
  readonly defaultTelephony: string;
  readonly others: readonly string[];
}

const anyProfile = decisionByAccess(true, "UP6");

/**
 * The ids of the multimedia profiles that an administrator can choose for a user with the profile `held` (UP6). With
 * Multimedia these are all of them, each once and the default telephony profile first; without Multimedia, the default
 * telephony profile alone. Returns null for values outside their types (ST10).
 */
export function multimediaProfilesFor(
  held: ProfilePermissions,
  profiles: MultimediaProfiles,
): Decision<readonly string[] | null> {
  if (!isProfilePermissions(held) || !areMultimediaProfiles(profiles)) return unanswerable;
  const { defaultTelephony, others } = profiles;
  const { value: hasMultimedia, because } = decideMultimedia(held);
  const further = hasMultimedia ? others.filter((id) => id !== defaultTelephony) : [];
  return { value: [defaultTelephony, ...further], because };
}

/** Whether a valid profile opens Multimedia (UP6). */
export function decideMultimedia(held: ProfilePermissions): Decision<boolean> {
  const isClosed = !isOpenLevel(grantedLevel(held, "multimedia"));
  const above = brokenByCeiling(held.kind, "multimedia");
  return unlessBroken(
    anyProfile[held.access],
    isClosed && { rule: "UP2", facts: { module: "multimedia" } },
    (isClosed || above !== false) && "UP6",
    above,
  );
}

function areMultimediaProfiles(value: unknown): value is MultimediaProfiles {
  const { defaultTelephony, others } = ownFacts(value);
  return isId(defaultTelephony) && isListOf(others, isId);
}
