import { type Decision, decision, unanswerable } from "../kernel/decision/decision.ts";
import { frozen } from "../kernel/json/frozen.ts";
import { decideMultimedia } from "./decideMultimedia.ts";
import { isProfilePermissions, type ProfilePermissions } from "./profile.ts";

export type Medium = "voice" | "chat" | "email" | "social";

const digitalOnly = decision<readonly Medium[]>(["chat", "email", "social"], "UP18");
const everyMedium = frozen({
  all: decision<readonly Medium[]>(["voice", "chat", "email", "social"], "UP1", "UP6", "UP18"),
  specific: decision<readonly Medium[]>(["voice", "chat", "email", "social"], "UP2", "UP6", "UP18"),
});
const voiceOnly: readonly Medium[] = frozen(["voice"]);

/**
 * The media that a user with the profile works with: the digital channels only with a Standard Agent profile (UP18),
 * else all with Multimedia, and voice without it (UP20). Null for a profile outside its type (ST10).
 */
export function profileMedia(profile: ProfilePermissions): Decision<readonly Medium[] | null> {
  if (!isProfilePermissions(profile)) return unanswerable;
  if (profile.kind === "standardAgent") return digitalOnly;
  const { value: isAnyOffered, because } = decideMultimedia(profile);
  return isAnyOffered ? everyMedium[profile.access] : { value: voiceOnly, because: [...because, "UP20"] };
}
