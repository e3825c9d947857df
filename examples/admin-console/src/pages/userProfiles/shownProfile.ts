import { createContext, use } from "react";
import type { UserProfile } from "tenant-policy";

/** The profile that the address names, for its parts. */
export const ShownProfile = createContext<UserProfile | null>(null);

export function useShownProfile(): UserProfile {
  const profile = use(ShownProfile);
  if (profile === null) throw new Error("No profile is shown.");
  return profile;
}
