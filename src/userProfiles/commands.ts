import { id } from "../kernel/schema/form.ts";
import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import type { UserProfile } from "./profile.ts";
import { userProfileForm } from "./state.ts";

/** Assigning a profile is a command about the teammate who is to hold it. */
export type UserProfilesCommand =
  | WithEnvelope<{ readonly type: "userProfiles/create"; readonly profile: UserProfile }>
  | WithEnvelope<{
      readonly type: "userProfiles/edit";
      /** All that the profile with this id is to be from now on. */
      readonly profile: UserProfile;
    }>
  | WithEnvelope<{
      readonly type: "userProfiles/copy";
      /** The id of the original. */
      readonly from: string;
      /** The id of the copy. */
      readonly profile: string;
      readonly name: string;
    }>;

export const userProfilesCommandForms: CommandForms<UserProfilesCommand> = {
  "userProfiles/create": commandForm("userProfiles/create", { profile: userProfileForm }),
  "userProfiles/edit": commandForm("userProfiles/edit", { profile: userProfileForm }),
  "userProfiles/copy": commandForm("userProfiles/copy", { from: id, profile: id, name: id }),
};
