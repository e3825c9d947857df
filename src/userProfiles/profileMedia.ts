import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { decisionByAccess } from "./access.ts";
import { decideMultimedia } from "./multimediaProfilesFor.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

/** A medium in which customers are served (UP18). */
export type Medium = "voice" | "chat" | "email" | "social";

const digitalMedia = decision<readonly Medium[]>(["chat", "email", "social"], "UP18");
const everyMedium = decisionByAccess<readonly Medium[]>(["voice", "chat", "email", "social"], "UP6", "UP18");
const voiceOnly: readonly Medium[] = frozen(["voice"]);

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
