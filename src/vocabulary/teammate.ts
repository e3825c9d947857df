import { isListOf, ownFacts } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Person } from "./person.ts";
import { isRole, type Role } from "./role.ts";
import { isId, isWorkspace, type Workspace } from "./workspace.ts";

/** An application of the app tray. */
export type AppTrayApp = "botBuilder" | "eventScheduler";

/** A role in the bot builder. It opens the part of the bot builder with the same name (AT1, AT4). */
export type BotRole = "curationConsole" | "oneClickTesting";

/** A user of the tenant. Each question takes only the properties that it reads. */
export interface Teammate {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  /** The one workspace that the teammate is attached to (WS1). */
  readonly home: Workspace;
  /** Whether the teammate holds the grant to decrypt logs (DL3). */
  readonly decryptsLogs: boolean;
  /** The app-tray applications granted to the teammate. They have an effect only for the role Restricted (AT3). */
  readonly apps: readonly AppTrayApp[];
  /** The bot roles assigned to the teammate (AT4). */
  readonly botRoles: readonly BotRole[];
}

// Guards read the words here, and do without freezing.
const appWords: readonly AppTrayApp[] = ["botBuilder", "eventScheduler"];
const botRoleWords: readonly BotRole[] = ["curationConsole", "oneClickTesting"];

/** Every application of the app tray. */
export const appTrayApps: readonly AppTrayApp[] = frozen(appWords);

/** Every role in the bot builder. */
export const botRoles: readonly BotRole[] = frozen(botRoleWords);

export function areAppTrayApps(value: unknown): value is readonly AppTrayApp[] {
  return isListOf(value, isAppTrayApp);
}

export function isAppTrayApp(value: unknown): value is AppTrayApp {
  return appWords.includes(value as AppTrayApp);
}

export function areBotRoles(value: unknown): value is readonly BotRole[] {
  return isListOf(value, isBotRole);
}

function isBotRole(value: unknown): value is BotRole {
  return botRoleWords.includes(value as BotRole);
}

/** The properties of a teammate that nearly every rule about teammates reads. */
export type PlacedTeammate = Pick<Teammate, "id" | "role" | "home">;

export function isPlacedTeammate(value: unknown): value is PlacedTeammate {
  const { id, role, home } = ownFacts(value);
  return isId(id) && isRole(role) && isWorkspace(home);
}

/** Whether the person is this teammate. A person who cross-launches for support never is, whatever their id. */
export function isSelf(person: Person, teammate: Pick<Teammate, "id">): boolean {
  return person.kind === "teammate" && person.id === teammate.id;
}

/** Whether the teammate is an Owner and the person is none, so that the person may not change the record (TM14). */
export function isOwnerToOthers(person: Person, teammate: Pick<Teammate, "role">): boolean {
  return teammate.role === "owner" && !(person.role === "owner" && person.kind === "teammate");
}

/** The properties of a teammate that decide which app-tray applications they may open. */
export type AppHolder = Pick<Teammate, "role" | "apps">;

export function isAppHolder(value: unknown): value is AppHolder {
  const { role, apps } = ownFacts(value);
  return isRole(role) && areAppTrayApps(apps);
}
