import { entryOf, withEntry } from "../kernel/ledger/ledger.ts";
import { keptIfSame } from "../kernel/json/sameJson.ts";
import type { UserProfilesCommand } from "./commands.ts";
import type { UserProfile } from "./profile.ts";
import type { UserProfiles } from "./state.ts";

/** A profile is not made where its id is taken (ST11); a copy begins with what its original permits (UP14). */
export function reduceUserProfiles(profiles: UserProfiles, command: UserProfilesCommand): UserProfiles {
  switch (command.type) {
    case "userProfiles/create":
      return withNew(profiles, command.profile);
    case "userProfiles/edit": {
      const before = entryOf(profiles, command.profile.id);
      return before === undefined ? profiles : withEntry(profiles, keptIfSame(before, command.profile));
    }
    case "userProfiles/copy": {
      const original = entryOf(profiles, command.from);
      if (original === undefined) return profiles;
      return withNew(profiles, { ...original, id: command.profile, name: command.name });
    }
  }
}

function withNew(profiles: UserProfiles, profile: UserProfile): UserProfiles {
  return entryOf(profiles, profile.id) === undefined ? withEntry(profiles, profile) : profiles;
}
