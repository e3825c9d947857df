import type { UserProfile } from "../../src/userProfiles/profile.ts";

interface OwnProfile {
  readonly words: string;
  readonly own: UserProfile | null;
  /** Whether it gives the right, and by which rules. */
  readonly gives: boolean;
  readonly because: readonly string[];
}

/** What one may hold, and what ST8 makes of it where the right asks for this toggle of Provisioning. */
export function ownProfiles(toggle: "manageUsers" | "manageUserProfiles"): readonly OwnProfile[] {
  const rest = { id: "own", name: "Their own", access: "specific" } as const;
  const on = { [toggle]: true };
  const onlyOther = { manageUsers: true, manageUserProfiles: true, [toggle]: false };
  const administrator = { ...rest, kind: "administrator" } as const;
  return [
    {
      words: "Provisioning at edit with the toggle",
      own: { ...administrator, modules: { provisioning: { level: "edit", toggles: on } } },
      gives: true,
      because: ["UP2", "UP7", "ST8"],
    },
    {
      words: "access to all modules",
      own: { ...rest, kind: "supervisor", access: "all", modules: {} },
      gives: true,
      because: ["UP1", "UP7", "ST8"],
    },
    {
      words: "Provisioning at view with the toggle",
      own: { ...administrator, modules: { provisioning: { level: "view", toggles: on } } },
      gives: false,
      because: ["UP7", "ST8"],
    },
    {
      words: "Provisioning at edit with the other toggle",
      own: { ...administrator, modules: { provisioning: { level: "edit", toggles: onlyOther } } },
      gives: false,
      because: ["UP7", "ST8"],
    },
    {
      words: "all of it beyond the ceiling of the kind",
      own: { ...rest, kind: "standardAgent", modules: { provisioning: { level: "edit", toggles: on } } },
      gives: false,
      because: ["UP13", "ST8"],
    },
    {
      words: "the toggle without its module",
      own: { ...administrator, modules: { provisioning: { toggles: on } } },
      gives: false,
      because: ["UP2", "ST8"],
    },
    { words: "no profile", own: null, gives: false, because: ["ST8"] },
  ];
}
