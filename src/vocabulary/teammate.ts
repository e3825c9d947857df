import { isListOf, owns } from "../kernel/schema/guards.ts";
import { frozen } from "../kernel/json/frozen.ts";
import type { Person } from "./person.ts";
import { isRole, type Role } from "./role.ts";
import { isId, isWorkspace, type Workspace } from "./workspace.ts";

export type AppTrayApp = "botBuilder" | "eventScheduler";

/** A role inside the bot builder, named after the part of it that it opens (AT1, AT4). */
export type BotRole = "curationConsole" | "oneClickTesting";

/** What the tenant keeps of one of its users. Questions take the slice of it that they read. */
export interface Teammate {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  /** The one workspace the teammate is attached to (WS1). */
  readonly home: Workspace;
  /** Holds the grant to decrypt logs (DL3). */
  readonly decryptsLogs: boolean;
  /** The app-tray applications granted to them; without effect while their role is not Restricted (AT3). */
  readonly apps: readonly AppTrayApp[];
  readonly botRoles: readonly BotRole[];
}

export const appTrayApps: readonly AppTrayApp[] = frozen(["botBuilder", "eventScheduler"]);

export const botRoles: readonly BotRole[] = frozen(["curationConsole", "oneClickTesting"]);

export function areAppTrayApps(value: unknown): value is readonly AppTrayApp[] {
  return isListOf(value, isAppTrayApp);
}

function isAppTrayApp(value: unknown): value is AppTrayApp {
  return appTrayApps.includes(value as AppTrayApp);
}

export function areBotRoles(value: unknown): value is readonly BotRole[] {
  return isListOf(value, isBotRole);
}

function isBotRole(value: unknown): value is BotRole {
  return botRoles.includes(value as BotRole);
}

/** Who a teammate is and where: what nearly every rule about them reads. */
export type PlacedTeammate = Pick<Teammate, "id" | "role" | "home">;

const placedTeammateKeys = ["id", "role", "home"] as const;

export function isPlacedTeammate(value: unknown): value is PlacedTeammate {
  if (!owns(value, placedTeammateKeys)) return false;
  const { id, role, home } = value;
  return isId(id) && isRole(role) && isWorkspace(home);
}

/** Whoever gives support is nobody's teammate, whatever their id. */
export function isSelf(person: Person, teammate: Pick<Teammate, "id">): boolean {
  return person.kind === "teammate" && person.id === teammate.id;
}

/** What settles who may open an app-tray application. */
export type AppHolder = Pick<Teammate, "role" | "apps">;

const appHolderKeys = ["role", "apps"] as const;

export function isAppHolder(value: unknown): value is AppHolder {
  if (!owns(value, appHolderKeys)) return false;
  const { role, apps } = value;
  return isRole(role) && areAppTrayApps(apps);
}
