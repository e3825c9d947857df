import { activityAccess, canSwitchTo, entriesOf, entryOf, type Tenant, type Workspace } from "tenant-policy";
import { type Classes, classesOf, type PersonClass } from "tenant-policy/analysis";
import { type ImpactRow, row, standingText } from "./impactRows.ts";
import { workspaceText } from "./workspaces.ts";

/**
 * What an impact does not tell, as it compares what present teammates may do: who is invited, whom others may manage, whose
 * mailbox an account belongs to, and what is another one under the same id. A file can have all of it changed by hand.
 */
export function recordRows(before: Tenant, after: Tenant): readonly ImpactRow[] {
  return [
    ...changedText("tenant", "id", before.id, after.id),
    ...changedText("tenant", "id of the profile key", before.profileKey.id, after.profileKey.id),
    ...accountRows(before, after),
    ...invitationRows(before, after),
    ...managingRows(before, after),
    ...endedWithdrawals(before, after),
  ];
}

/** Whoever reads the mail of an account can get its password. */
function accountRows(before: Tenant, after: Tenant): readonly ImpactRow[] {
  return entriesOf(after.teammates.records).flatMap(({ id, email, createdAtMilli }) => {
    const earlier = entryOf(before.teammates.records, id);
    if (earlier === undefined) return [];
    const isOther = earlier.createdAtMilli !== createdAtMilli;
    return [
      ...changedText(`teammate ${id}`, "e-mail address", earlier.email, email),
      ...(isOther ? [changed(`teammate ${id}`, "account", "another one under the same id")] : []),
    ];
  });
}

function changedText(who: string, topic: string, before: string, after: string): readonly ImpactRow[] {
  return before === after ? [] : [changed(who, topic, `${before} → ${after}`)];
}

/** What cannot be said to be less than before. */
function changed(who: string, topic: string, detail: string): ImpactRow {
  return row("changed", who, topic, detail, { isWidening: true });
}

/** Who would have what role once they accept their invitation (IV5). */
function invitationRows(before: Tenant, after: Tenant): readonly ImpactRow[] {
  return [...new Set([...invitedIn(before), ...invitedIn(after)])].sort().flatMap((id) => {
    const [was, is] = [invitationOf(before, id), invitationOf(after, id)];
    if (was === is) return [];
    return [...invitationRow("gained", is, id), ...invitationRow("lost", was, id)];
  });
}

function invitedIn({ teammates }: Tenant): readonly string[] {
  return entriesOf(teammates.records).flatMap(({ id, invitation }) => (invitation === null ? [] : [id]));
}

function invitationOf({ teammates }: Tenant, id: string): string | null {
  const record = entryOf(teammates.records, id);
  return record === undefined || record.invitation === null ? null : standingText(record, record);
}

function invitationRow(
  change: "gained" | "lost",
  standing: string | null,
  witness: string,
): readonly ImpactRow[] {
  return standing === null ? [] : [row(change, standing, "invitations", "to be accepted", { witness })];
}

/** Who manages people reaches those whose home they can switch to (TM9): a move changes who that is. */
function managingRows(before: Tenant, after: Tenant): readonly ImpactRow[] {
  const moved = entriesOf(after.teammates.records).flatMap(({ id, home }) => {
    const earlier = entryOf(before.teammates.records, id);
    const isMoved = earlier !== undefined && !isSame(earlier.home, home);
    return isMoved ? [{ id, was: earlier.home, is: home }] : [];
  });
  if (moved.length === 0) return [];
  // What was parsed is no malformed tenant.
  const { people } = classesOf(after).value as Classes;
  const managers = entriesOf(people).filter((each) => managesPeople(after, each));
  return moved.flatMap(({ id, was, is }) =>
    managers.flatMap(({ traits, members }) => {
      const [could, can] = [was, is].map((home) => reaches(traits.home, home));
      if (could === can) return [];
      const change = can === true ? "gained" : "lost";
      const [witness] = entriesOf(members);
      return [
        row(change, standingText(traits, traits), "people to manage", id, { witness: witness?.id ?? "" }),
      ];
    }),
  );
}

function managesPeople(tenant: Tenant, { traits: { role, isPending }, members }: PersonClass): boolean {
  if (isPending) return false;
  const [{ id } = { id: "" }] = entriesOf(members);
  return role === "owner" || role === "full" || activityAccess(tenant, id, "manageUsers").value;
}

/** By its whole path: by hand, a team can be put into another group. */
function isSame(one: Workspace, other: Workspace): boolean {
  return reaches(one, other) && reaches(other, one);
}

function reaches(home: Workspace, target: Workspace): boolean {
  return canSwitchTo({ home }, target);
}

/** Where a share has ended and its withdrawal too, the asset can be shared again (AS14). */
function endedWithdrawals(before: Tenant, after: Tenant): readonly ImpactRow[] {
  return entriesOf(after.assets.records).flatMap(({ id, withdrawingFrom }) => {
    const still = new Set(withdrawingFrom.map(workspaceText));
    const earlier = entryOf(before.assets.records, id)?.withdrawingFrom ?? [];
    return earlier
      .map(workspaceText)
      .filter((workspace) => !still.has(workspace))
      .map((workspace) => row("gained", "whoever may share it", "shares", `${id} with ${workspace} again`));
  });
}
