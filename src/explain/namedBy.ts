import { entryOf } from "../kernel/ledger/ledger.ts";
import { isListOf, isRecord, own, owns, ownValue } from "../kernel/schema/guards.ts";
import type { Schema } from "../kernel/schema/schema.ts";
import { type CommandBody, declared } from "../tenant/command.ts";
import type { Tenant } from "../tenant/tenant.ts";
import { isWorkspace, type Workspace } from "../vocabulary/workspace.ts";
import { workspaceSchema } from "../vocabulary/workspaceSchema.ts";

/** What a decision was about. A command is a subject, as it names its ids. */
export type Subject = AskedAbout | CommandBody;

/** What a question was asked about. */
export interface AskedAbout {
  readonly asset?: string;
  readonly teammate?: string;
  /**
   * The workspaces that the question was given: the current one, and the one to share with or withdraw from. Empty if it
   * was given none. If it is left out, what is said of a share with another workspace is out of view.
   */
  readonly workspaces?: readonly Workspace[];
}

/** Something that was asked about as being there. */
export interface NamedThing {
  readonly thing: string;
  readonly id: string;
}

/** What a subject names as being there. */
export interface Named {
  readonly things: readonly NamedThing[];
  /** Groups and teams too. Undefined stands for a team that is not there, so that its group is not known. */
  readonly workspaces: readonly (Workspace | undefined)[];
  /** The id of a withdrawal that the subject brings. */
  readonly withdrawal: unknown;
  /** Whether it names an asset, and does not say for which workspaces. */
  readonly leavesWorkspacesOpen: boolean;
}

/** Whether a subject is a command, and no question. */
export function isCommandSubject(subject: unknown): boolean {
  return commandOf(subject) !== undefined;
}

function commandOf(subject: unknown) {
  const type = ownValue(subject, "type");
  return typeof type === "string" ? declared.get(type) : undefined;
}

/**
 * What a subject names as being there already: whatever the schema of a command says so of. An id of something that is to
 * be made names nothing. Null for a subject that is none, or that inherits what it names.
 */
export function namedBy(state: Tenant, subject: unknown): Named | null {
  if (!isRecord(subject) || inheritsNames(subject)) return null;
  const command = commandOf(subject);
  const names =
    command === undefined ? plainNames(subject) : namesInFields(command.fields as Fields, subject);
  return (
    names && {
      things: names.filter(isThing),
      workspaces: names.flatMap((each) => (isThing(each) ? [] : [workspaceOf(state, each)])),
      withdrawal: ownValue(subject, "withdrawal"),
      leavesWorkspacesOpen: command === undefined && isLeftOpen(subject),
    }
  );
}

/** What another library gave to every object names nothing. */
function inheritsNames(subject: object): boolean {
  const isPlain = Object.getPrototypeOf(subject) === Object.prototype;
  return !isPlain && !owns(subject, ["type", "asset", "teammate", "workspaces"]);
}

type Name = NamedThing | Workspace;

function isName(name: Name): name is NamedThing {
  return Object.hasOwn(name, "thing");
}

/** Groups and teams are workspaces. */
function isThing(name: Name): name is NamedThing {
  return isName(name) && name.thing !== "group" && name.thing !== "team";
}

function workspaceOf({ workspaces }: Tenant, name: Name): Workspace | undefined {
  if (!isName(name)) return name;
  if (name.thing === "group") return { level: "group", group: name.id };
  const team = entryOf(workspaces.teams, name.id);
  return team && { level: "team", group: team.group, team: team.id };
}

function isLeftOpen(subject: unknown): boolean {
  return ownValue(subject, "asset") !== undefined && ownValue(subject, "workspaces") === undefined;
}

/** Null where there is something that is no id, or no workspace. */
function plainNames(subject: Readonly<Record<string, unknown>>): readonly Name[] | null {
  const workspaces = Object.hasOwn(subject, "workspaces") ? subject["workspaces"] : [];
  if (!isListOf(workspaces, isWorkspace)) return null;
  const names: Name[] = [...workspaces];
  for (const thing of ["asset", "teammate"]) {
    const id = ownValue(subject, thing);
    if (typeof id === "string") names.push({ thing, id });
    else if (id !== undefined) return null;
  }
  return names;
}

type Fields = Readonly<Record<string, Schema<unknown>>>;

function namesInFields(fields: Fields, value: unknown): readonly Name[] {
  return Object.entries(fields).flatMap(([key, field]) => namesIn(field, ownValue(value, key)));
}

function namesIn(schema: Schema<unknown>, value: unknown): readonly Name[] {
  const { shape } = schema;
  if (schema === workspaceSchema) return isWorkspace(value) ? [value] : [];
  if (shape.kind === "string") {
    const names = own(shape, "names");
    const isNamed = names?.which === "existing" && typeof value === "string";
    return isNamed ? [{ thing: names.thing, id: value }] : [];
  }
  if (shape.kind === "record") return namesInFields(shape.fields, value);
  if (shape.kind === "nullable" || shape.kind === "optional" || shape.kind === "refined") {
    return namesIn(shape.of, value);
  }
  return [];
}
