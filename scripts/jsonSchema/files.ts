import { enLabels } from "../../src/explain/locales/en.ts";
import { instant } from "../../src/kernel/schema/scalars.ts";
import type { Schema } from "../../src/kernel/schema/schema.ts";
import { type CommandType, commandTypes, declarationOf } from "../../src/tenant/command.ts";
import {
  anyCommand,
  anyCommandBody,
  bodySchemaByType,
  schemaByType,
} from "../../src/tenant/commandSchemas.ts";
import { schemaVersion } from "../../src/tenant/anyVersion.ts";
import { sliceNames, storedTenant } from "../../src/tenant/tenant.ts";
import { newUserProfile, storedUserProfile, userProfile } from "../../src/userProfiles/checkUserProfile.ts";
import { actorSchema } from "../../src/vocabulary/actor.ts";
import { fileTypeList, mailboxList } from "../../src/vocabulary/channelSettings.ts";
import { displayName, storedName } from "../../src/vocabulary/displayName.ts";
import { workspaceSchema } from "../../src/vocabulary/workspaceSchema.ts";
import type { DocComments } from "./docComments.ts";
import type { NamedPart } from "./jsonSchemaOf.ts";
import { settings } from "./settings.ts";

/** A file in the folder `schemas`. */
export interface SchemaFile {
  /** In that folder. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: Schema<unknown>;
  /** The parts of this file that become definitions. */
  readonly parts: readonly FilePart[];
}

export interface FilePart extends NamedPart {
  readonly schema: Schema<unknown>;
}

/** The parts that become definitions in every file. */
export const sharedParts: readonly FilePart[] = [
  { name: "actor", description: "Who gives a command.", schema: actorSchema },
  { name: "displayName", description: "What people call a thing.", schema: displayName },
  { name: "fileTypeList", description: "File types.", schema: fileTypeList },
  { name: "instant", description: "An instant.", schema: instant },
  { name: "storedName", description: "What people call a thing, as it is stored.", schema: storedName },
  {
    name: "storedUserProfile",
    description: "A contact-centre user profile, as it is stored.",
    schema: storedUserProfile,
  },
  { name: "mailboxList", description: "E-mail addresses.", schema: mailboxList },
  { name: "userProfile", description: "A contact-centre user profile.", schema: userProfile },
  // The same to JSON Schema, which knows nothing of what exists.
  { name: "userProfile", description: "A contact-centre user profile.", schema: newUserProfile },
  { name: "workspace", description: "The tenant, a group, or a team of a group.", schema: workspaceSchema },
];

/** Every file: the tenant, the commands, their bodies, the settings. */
export function schemaFiles(comments: DocComments): readonly SchemaFile[] {
  return [tenantFile(), ...commandFiles(comments), ...settingFiles()];
}

function tenantFile(): SchemaFile {
  const { shape } = storedTenant;
  const fields = shape.kind === "record" ? shape.fields : {};
  return {
    path: "tenant.json",
    title: "Tenant",
    description: `A tenant in its stored form, version ${schemaVersion}, as \`serializeTenant\` writes it and \`parseTenant\` reads it.`,
    schema: storedTenant,
    parts: sliceNames.map((name) => ({
      name,
      description: `The part of the tenant that the commands \`${name}/…\` change.`,
      schema: fields[name] as Schema<unknown>,
    })),
  };
}

function commandFiles(comments: DocComments): readonly SchemaFile[] {
  return [
    ...filesOfKind(comments, {
      path: "command.json",
      folder: "commands",
      title: "Command",
      note: "`by` says who gives it, and `at` when, in epoch milliseconds (ST6).",
      any: anyCommand,
      byType: schemaByType,
    }),
    ...filesOfKind(comments, {
      path: "commandBody.json",
      folder: "commandBodies",
      title: "Command body",
      note: "Without `by` and `at`, as a form or a request body has it.",
      any: anyCommandBody,
      byType: bodySchemaByType,
    }),
  ];
}

interface CommandKind {
  /** The file for commands of any type. */
  readonly path: string;
  /** The folder of the files for each type. */
  readonly folder: string;
  readonly title: string;
  readonly note: string;
  readonly any: Schema<unknown>;
  readonly byType: Readonly<Record<string, Schema<unknown>>>;
}

function filesOfKind(comments: DocComments, kind: CommandKind): readonly SchemaFile[] {
  const { any, byType, folder, note, path, title } = kind;
  const parts = commandTypes.map((type) => ({
    name: type.replace("/", "."),
    description: [labelOf(type), comments.ofCommands.get(type), giverOf(type)].filter(Boolean).join(" "),
    schema: byType[type] as Schema<unknown>,
  }));
  const files = parts.map(({ name, description, schema }) => ({
    path: `${folder}/${name}.json`,
    title: `${title} ${name.replace(".", "/")}`,
    description: `${description} ${note}`,
    schema,
    parts: [],
  }));
  return [{ path, title, description: `A command of any type. ${note}`, schema: any, parts }, ...files];
}

function labelOf(type: CommandType): string {
  return `${enLabels.commandType[type]}.`;
}

function giverOf(type: CommandType): string {
  return declarationOf(type).from === "person"
    ? "A person gives this command."
    : "The system reports this event (ST9).";
}

function settingFiles(): readonly SchemaFile[] {
  return Object.entries(settings).map(([check, { title, description, schema }]) => {
    const name = check.replace("check", "");
    return {
      path: `settings/${name.charAt(0).toLowerCase()}${name.slice(1)}.json`,
      title,
      description: `${description} What \`${check}\` takes.`,
      schema,
      parts: [],
    };
  });
}
