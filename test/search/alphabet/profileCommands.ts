import type { Actor, CommandBody } from "../../../src/index.ts";
import { contents, drafts } from "../contents.ts";
import { targetsIn } from "./peopleCommands.ts";
import type { Attempt, View } from "./view.ts";

const made = "made";
const copied = "copied";

/** Making user profiles, changing them, and giving them to people. */
export function profileCommands(view: View, by: Actor): readonly Attempt[] {
  const { library, tenant } = view;
  const profiles = library.entriesOf(tenant.userProfiles.records);
  const ids = profiles.map(({ id }) => id);
  const bodies: readonly CommandBody[] = [
    ...targetsIn(view).flatMap((teammate) =>
      [...ids, null].map((userProfile) => ({
        type: "teammates/assignUserProfile" as const,
        teammate,
        userProfile,
      })),
    ),
    ...(ids.includes(made) ? [] : drafts).map((draft) => ({
      type: "userProfiles/create" as const,
      profile: { id: made, name: made, ...contents[draft] },
    })),
    ...profiles.flatMap(({ id, name, kind }) =>
      drafts
        .map((draft) => contents[draft])
        .filter((content) => content.kind === kind)
        .map((content) => ({ type: "userProfiles/edit" as const, profile: { id, name, ...content } })),
    ),
    ...ids.map((profile) => ({ type: "userProfiles/delete" as const, profile })),
    ...(ids.includes(copied) ? [] : ids).map((from) => ({
      type: "userProfiles/copy" as const,
      from,
      profile: copied,
      name: copied,
    })),
  ];
  return bodies.map((body) => ({ by, body }));
}
