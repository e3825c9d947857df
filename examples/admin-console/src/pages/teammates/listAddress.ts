import { type InvitationStatus, type Role, roles } from "tenant-policy";

export const columns = ["id", "email", "role", "home", "state", "lastLogIn"] as const;
export type Column = (typeof columns)[number];

export const invitationStates: readonly InvitationStatus[] = [
  "accepted",
  "pending",
  "reminderDue",
  "expired",
];

/** What the list shows. It stands in the address, so that a list can be shared. */
export interface ListView {
  readonly text: string;
  readonly role: Role | null;
  /** The key of a workspace. */
  readonly home: string | null;
  readonly state: InvitationStatus | null;
  readonly sort: Column;
  readonly isDescending: boolean;
}

/** The view that a path such as `role=full&sort=-email` names. Words that mean nothing are left out. */
export function readView(path: string): ListView {
  const given = new URLSearchParams(path);
  const sort = given.get("sort") ?? "id";
  const column = sort.replace(/^-/, "");
  return {
    text: given.get("text") ?? "",
    role: roles.find((role) => role === given.get("role")) ?? null,
    home: given.get("home"),
    state: invitationStates.find((state) => state === given.get("state")) ?? null,
    sort: columns.find((each) => each === column) ?? "id",
    isDescending: sort.startsWith("-"),
  };
}

export function writeView({ text, role, home, state, sort, isDescending }: ListView): string {
  const said = new URLSearchParams();
  if (text !== "") said.set("text", text);
  if (role !== null) said.set("role", role);
  if (home !== null) said.set("home", home);
  if (state !== null) said.set("state", state);
  if (sort !== "id" || isDescending) said.set("sort", `${isDescending ? "-" : ""}${sort}`);
  return said.toString();
}
