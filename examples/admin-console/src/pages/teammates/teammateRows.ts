import {
  entriesOf,
  type InvitationStatus,
  invitationStatusOf,
  type Role,
  roles,
  type Tenant,
} from "tenant-policy";
import type { Texts } from "../../texts/en.ts";
import { workspaceName } from "../../state/workspaceName.ts";
import type { ListView } from "./listAddress.ts";
import { invitationStates } from "./listAddress.ts";
import { workspaceKey } from "./workspaceKeys.ts";

export interface TeammateRow {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly home: string;
  readonly homeKey: string;
  readonly state: InvitationStatus;
  readonly lastLogIn: number;
  /** What a search looks through, in lower case. */
  readonly words: string;
}

export interface TeammateRows {
  readonly rows: readonly TeammateRow[];
  /** The instant at which the state of an invitation next changes. */
  readonly validUntil: number;
}

/** Every teammate as a row of the list, at an instant. */
export function teammateRows(tenant: Tenant, nowMilli: number, texts: Texts): TeammateRows {
  const names = new Map<string, string>();
  let validUntil = Infinity;
  const rows = entriesOf(tenant.teammates.records).map(({ id, email, role, home, lastLogInAtMilli }) => {
    const homeKey = workspaceKey(home);
    if (!names.has(homeKey)) names.set(homeKey, workspaceName(tenant, home, texts));
    const status = invitationStatusOf(tenant, id, nowMilli);
    validUntil = Math.min(validUntil, status.validUntil ?? Infinity);
    const state = status.value ?? "accepted";
    const lastLogIn = lastLogInAtMilli ?? -1;
    const words = `${id} ${email}`.toLowerCase();
    return { id, email, role, home: names.get(homeKey) ?? "", homeKey, state, lastLogIn, words };
  });
  return { rows, validUntil };
}

/** The rows that a view shows, in its order. */
export function shownRows(rows: readonly TeammateRow[], view: ListView): readonly TeammateRow[] {
  const text = view.text.trim().toLowerCase();
  const found = rows.filter(
    ({ words, role, homeKey, state }) =>
      (view.role === null || role === view.role) &&
      (view.home === null || homeKey === view.home) &&
      (view.state === null || state === view.state) &&
      words.includes(text),
  );
  const valueOf = sortValues[view.sort];
  const sign = view.isDescending ? -1 : 1;
  const keyed = found.map((row) => ({ row, key: valueOf(row) }));
  keyed.sort((one, other) => sign * (compared(one.key, other.key) || compared(one.row.id, other.row.id)));
  return keyed.map(({ row }) => row);
}

const sortValues: Readonly<Record<ListView["sort"], (row: TeammateRow) => string | number>> = {
  id: ({ id }) => id.toLowerCase(),
  email: ({ email }) => email.toLowerCase(),
  role: ({ role }) => roles.indexOf(role),
  home: ({ home }) => home.toLowerCase(),
  state: ({ state }) => invitationStates.indexOf(state),
  lastLogIn: ({ lastLogIn }) => lastLogIn,
};

function compared(one: string | number, other: string | number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
