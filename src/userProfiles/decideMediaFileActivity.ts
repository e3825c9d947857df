import { type Decision, outsideType, unlessBroken } from "../kernel/decision/decision.ts";
import { fileExtension, readExtensionEntry } from "../kernel/text/fileExtension.ts";
import { type MediaFileActivity, profileActivities } from "./activities.ts";
import { isLevelTooLow, isModuleClosed, isToggleMissing } from "./decideByRow.ts";
import { isBeyondKind } from "./inForce.ts";
import type { ProfilePermissions } from "./profile.ts";

const supportedExtensions: readonly string[] = ["wav", "ulaw", "au", "php", "xml"];

/** By level and toggle, and by the file's extension (UP12); a name without one is refused (MD4). */
export function decideMediaFileActivity(
  profile: ProfilePermissions,
  { activity, fileName, extraExtensions = [] }: MediaFileActivity,
): Decision<boolean> {
  if (typeof fileName !== "string" || !Array.isArray(extraExtensions)) return outsideType;
  const row = profileActivities[activity];
  const extension = fileExtension(fileName);
  const isUnsupported = extension !== null && !isSupported(extension, extraExtensions);
  return unlessBroken(
    row.allowed[profile.access],
    isModuleClosed(profile, row) && "UP2",
    (isLevelTooLow(profile, row) || isToggleMissing(profile, row) || isUnsupported) && "UP12",
    isBeyondKind(profile, row.module) && "UP13",
    extension === null && "MD4",
  );
}

function isSupported(extension: string, extraExtensions: readonly string[]): boolean {
  return (
    supportedExtensions.includes(extension) ||
    extraExtensions.some((entry) => entry === extension || readExtensionEntry(entry) === extension)
  );
}
