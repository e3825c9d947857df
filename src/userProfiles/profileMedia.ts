import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { decisionByAccess, levelRank } from "./access.ts";
import { decideMultimedia } from "./multimediaProfilesFor.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/** A medium in which customers are served (UP18). */
export type Medium = "voice" | "chat" | "email" | "social";

const digital: readonly Medium[] = frozen(["chat", "email", "social"]);
const every: readonly Medium[] = frozen(["voice", "chat", "email", "social"]);
const voiceOnly: readonly Medium[] = frozen(["voice"]);
const digitalMedia = decision(digital, "UP18");
const everyMedium = decisionByAccess(every, "UP6", "UP18");

/**
 * The media in which a user with the profile works. A Standard Agent has the digital ones (UP18). Any other kind has
 * every medium with Multimedia, and voice without it (UP6, UP20). Returns null for a profile outside its type (ST10).
 */
export function profileMedia(profile: ProfilePermissions): Decision<readonly Medium[] | null> {
  if (!isProfilePermissions(profile)) return unanswerable;
  if (profile.kind === "standardAgent") return digitalMedia;
  const { value: hasMultimedia, because } = decideMultimedia(profile);
  return hasMultimedia ? everyMedium[profile.access] : { value: voiceOnly, because: [...because, "UP20"] };
}

/** Whether voice is among the media of a valid profile. */
export function hasVoice({ kind }: ProfilePermissions): boolean {
  return kind !== "standardAgent";
}

/** Whether the digital media are among those of a valid profile. */
export function hasDigitalMedia(profile: ProfilePermissions): boolean {
  return profile.kind === "standardAgent" || levelRank(profile, "multimedia") > 0;
}
