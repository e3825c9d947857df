import { type Actor, type CommandBody, type Role, roles } from "../../../src/index.ts";
import { startOf } from "../account.ts";
import { type Place, placeOf, places } from "../places.ts";
import { provisionedOwner } from "../smallTenant.ts";
import type { Attempt, View } from "./view.ts";

/** Everybody to whom something is done. The provisioned Owner is left out: olga stands for all Owners. */
export function targetsIn({ library, tenant }: View): readonly string[] {
  return library
    .entriesOf(tenant.teammates.records)
    .map(({ id }) => id)
    .filter((id) => id !== provisionedOwner);
}

/** Who comes and goes, and with which role: inviting, removing, changing roles. */
export function membershipCommands(view: View, by: Actor): readonly Attempt[] {
  const bodies: readonly CommandBody[] = [
    ...invitations(view, by),
    ...targetsIn(view).flatMap((teammate): readonly CommandBody[] => [
      { type: "teammates/remove", teammate },
      { type: "teammates/resendInvitation", teammate },
      { type: "teammates/revokeInvitation", teammate },
      ...roles.map((role) => ({ type: "teammates/changeRole" as const, teammate, role })),
    ]),
  ];
  return bodies.map((body) => ({ by, body }));
}

/** Where people belong. */
export function moveCommands(view: View, by: Actor): readonly Attempt[] {
  const targets: readonly Place[] = ["tenant", "loans", "east", "ins"];
  return targetsIn(view).flatMap((teammate) =>
    targets.map((to): Attempt => ({ by, body: { type: "teammates/move", teammate, to: places[to] } })),
  );
}

/** The address of everybody, to one of the coalition's, where the mail is read. */
export function emailCommands(view: View, by: Actor): readonly Attempt[] {
  return targetsIn(view).flatMap((teammate): readonly Attempt[] => {
    const { emailChange } = view.library.entryOf(view.tenant.teammates.records, teammate) ?? {};
    const email = `new-${teammate}@bank.example`;
    const attempts: readonly Attempt[] = [
      { by, body: { type: "teammates/changeEmail", teammate, email } },
      { by, body: { type: "teammates/cancelEmailChange", teammate } },
    ];
    if (emailChange === null || emailChange === undefined) return attempts;
    // Only what went to an address of the coalition's: it reads the mail there.
    const { sentAtMilli } = emailChange;
    const body = { type: "teammates/acceptEmailChange", teammate, sentAtMilli, email } as const;
    return [...attempts, { by: { kind: "system" }, body }];
  });
}

/** The password of everybody. */
export function passwordCommands(view: View, by: Actor): readonly Attempt[] {
  return targetsIn(view).map((teammate): Attempt => ({
    by,
    body: { type: "teammates/resetPassword", teammate },
  }));
}

/** What only Owners give. */
export function grantCommands(view: View, by: Actor): readonly Attempt[] {
  return targetsIn(view).flatMap((teammate) =>
    (["grantDecryption", "withdrawDecryption", "grantRemoteAccess", "withdrawRemoteAccess"] as const).map(
      (verb): Attempt => ({ by, body: { type: `teammates/${verb}`, teammate } }),
    ),
  );
}

/** The app tray. */
export function trayCommands(view: View, by: Actor): readonly Attempt[] {
  const bodies = targetsIn(view).flatMap((teammate): readonly CommandBody[] => [
    { type: "teammates/assignBotRoles", teammate, roles: ["curationConsole"] },
    { type: "teammates/withdrawBotRoles", teammate, roles: ["curationConsole"] },
    { type: "teammates/grantApps", teammate, apps: ["botBuilder"] },
    { type: "teammates/withdrawApps", teammate, apps: ["botBuilder"] },
  ]);
  return bodies.map((body) => ({ by, body }));
}

const fresh = ["alt1", "alt2", "alt3"];

/** Under the next id that was not given yet, and under those of people of the start who are gone. */
function invitations(view: View, by: Actor): readonly CommandBody[] {
  const { library, scene, tenant, maxInvited } = view;
  const records = library.entriesOf(tenant.teammates.records);
  const made = records.filter((record) => startOf(library, scene, record) === undefined);
  if (made.length >= maxInvited) return [];
  const isTaken = (id: string): boolean => library.entryOf(tenant.teammates.records, id) !== undefined;
  const gone = library.entriesOf(scene.start.teammates.records).filter(({ id }) => !isTaken(id));
  const homes = homesFor(by);
  return [
    ...fresh
      .filter((id) => !isTaken(id))
      .slice(0, 1)
      .flatMap((id) => [
        ...invitationsOf(id, roles, homes),
        ...invitationsOf(id, ["owner", "full"], homes, { toBeAccepted: true }),
      ]),
    ...gone.flatMap(({ id }) => [
      ...invitationsOf(id, ["full"], homes),
      ...invitationsOf(id, ["full"], homes, { again: true }),
    ]),
  ];
}

function invitationsOf(
  teammate: string,
  invitedAs: readonly Role[],
  homes: readonly Place[],
  options: { readonly again?: true; readonly toBeAccepted?: true } = {},
): readonly CommandBody[] {
  const email = `${teammate}@bank.example`;
  return invitedAs.flatMap((role) =>
    homes.map((home): CommandBody => ({
      type: "teammates/invite",
      teammate,
      email,
      role,
      home: places[home],
      ...options,
    })),
  );
}

/** The inviter's own home, and two places that some cannot reach. */
function homesFor(by: Actor): readonly Place[] {
  const own = by.kind === "teammate" ? placeOf(by.current) : "tenant";
  return [...new Set<Place>([...(own === "elsewhere" ? [] : [own]), "tenant", "ins"])];
}
