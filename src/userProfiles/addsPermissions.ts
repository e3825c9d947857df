import { agentModules, gains, levelRank, managingPermissions } from "./managingPermissions.ts";
import type { ProfilePermissions } from "./profile.ts";
import { type Medium, profileMedia } from "./profileMedia.ts";

/**
 * Whether the permissions `after` give anything that those `before` do not (ST8): an activity, a higher level of a
 * module, or a medium. Settings without effect give nothing, and neither does the kind (IP8). Null stands for no
 * profile: any profile adds to it, as each gives a medium at least.
 */
export function addsPermissions(
  before: ProfilePermissions | null,
  after: ProfilePermissions | null,
): boolean {
  if (after === null) return false;
  if (before === null) return true;
  return (
    managingPermissions.some((permission) => gains(before, after, permission)) ||
    agentModules.some((module) => levelRank(after, module) > levelRank(before, module)) ||
    mediaOf(after).some((medium) => !mediaOf(before).includes(medium))
  );
}

function mediaOf(profile: ProfilePermissions): readonly Medium[] {
  return profileMedia(profile).value ?? [];
}
