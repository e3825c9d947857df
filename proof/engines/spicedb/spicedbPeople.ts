import type { Person } from "../../../src/vocabulary/person.ts";
import type { Role } from "../../../src/vocabulary/role.ts";
import type { Workspace } from "../../../src/vocabulary/workspace.ts";
import { parentOf } from "../parentOf.ts";
import type { Numbered } from "./numbering.ts";
import type { Relationship } from "./spicedb.ts";

export const roleRelations: Readonly<Record<Role, string>> = {
  owner: "owner",
  full: "full",
  limited: "limited",
  readOnly: "read_only",
  restricted: "restricted",
};

export function visitOf(
  { kind, id, createdAtMilli, role, home, current }: Person,
  numbered: Numbered,
): string {
  return numbered(["visit", kind, id, createdAtMilli, role, home, current]);
}

/** AS27: a teammate is told by their id and the creation of their record, where it is given. */
export function teammateOf(
  id: string,
  createdAtMilli: number | null | undefined,
  numbered: Numbered,
): string {
  return numbered(["teammate", id, createdAtMilli]);
}

export function ofWorkspace(workspace: Workspace | undefined, numbered: Numbered): readonly Relationship[] {
  const parent = workspace === undefined ? undefined : parentOf(workspace);
  if (workspace === undefined || parent === undefined) return [];
  const [id, above] = [numbered(workspace), numbered(parent)];
  return [
    [workspace.level, id, parent.level, parent.level, above],
    [parent.level, above, workspace.level, workspace.level, id],
    ...ofWorkspace(parent, numbered),
  ];
}

export function ofPerson(person: Person, isPending: boolean, numbered: Numbered): readonly Relationship[] {
  const { id, createdAtMilli, role, home, current } = person;
  const visit = visitOf(person, numbered);
  return [
    [home.level, numbered(home), isPending ? "invited" : roleRelations[role], "visit", visit],
    [current.level, numbered(current), "present", "visit", visit],
    ["teammate", teammateOf(id, createdAtMilli, numbered), "visit", "visit", visit],
  ];
}
