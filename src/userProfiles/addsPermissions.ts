import { everyPermission, gains } from "./managingPermissions.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";
import { hasDigitalMedia, hasVoice } from "./profileMedia.ts";

/**
 * Whether the permissions `after` give anything that those `before` do not (ST8): an activity, a higher level of a
 * module, or a medium. Settings without effect give nothing, and neither does the kind (IP8). Null stands for no
 * profile: any profile adds to it, as each gives a medium at least.
 */
export function addsPermissions(
  before: ProfilePermissions | null,
  after: ProfilePermissions | null,
): boolean {
  if (!isProfilePermissions(after)) return false;
  if (!isProfilePermissions(before)) return true;
  return (
    everyPermission.some((permission) => gains(before, after, permission)) ||
    (hasVoice(after) && !hasVoice(before)) ||
    (hasDigitalMedia(after) && !hasDigitalMedia(before))
  );
}
