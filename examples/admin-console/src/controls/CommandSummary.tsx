import { useMemo } from "react";
import {
  type Actor,
  type CommandBody,
  entryOf,
  type Role,
  roles,
  type Tenant,
  type Workspace,
} from "tenant-policy";
import { type Language, useLanguage } from "../language/Language.tsx";
import { nowMilli } from "../state/clock.ts";
import { workspaceName } from "../state/workspaceName.ts";
import { changeLines } from "./changeLines.ts";
import { foreseenChanges } from "./foreseenChanges.ts";
import { useChangeWords } from "./useChangeWords.ts";

interface CommandSummaryProps {
  readonly body: CommandBody;
  readonly by: Actor;
  /** The tenant in which it is given. */
  readonly tenant: Tenant;
}

/** Fields that name what a command is about. All others are values, which the changes show. */
const namingFields: ReadonlySet<string> = new Set([
  "asset",
  "channel",
  "group",
  "profile",
  "team",
  "teammate",
]);

/** A command in words: what it does, about what, and which setting it changes from what to what. */
export function CommandSummary({ body, by, tenant }: CommandSummaryProps) {
  const language = useLanguage();
  const words = useChangeWords();
  const lines = useMemo(
    () => changeLines(foreseenChanges(tenant, { body, by, at: nowMilli() }), words, language.texts),
    [tenant, body, by, words, language.texts],
  );
  const named = namesIn(body, tenant, language, lines.length > 0);
  return (
    <>
      {language.labels.commandType[body.type]}
      {named.length === 0 ? null : <span className="about-what"> · {named.join(" · ")}</span>}
      {lines.map((line) => (
        <span key={line} className="what-changes">
          {line}
        </span>
      ))}
    </>
  );
}

/** What the command names. Its values are left out where the changes show them. */
function namesIn(
  body: CommandBody,
  tenant: Tenant,
  { labels, texts }: Language,
  isShownByChanges: boolean,
): readonly string[] {
  return Object.entries(body).flatMap(([field, value]: [string, unknown]) => {
    if (field === "type" || (isShownByChanges && !namingFields.has(field))) return [];
    if (field === "profile") return profileName(tenant, value);
    if (isWorkspace(value)) return workspaceName(tenant, value, texts);
    if (field === "role" && isRole(value)) return labels.role[value];
    return typeof value === "string" || typeof value === "number" ? String(value) : [];
  });
}

/** A command has the id of a profile, or the profile as a whole. */
function profileName({ userProfiles }: Tenant, value: unknown): string {
  if (typeof value === "string") return entryOf(userProfiles.records, value)?.name ?? value;
  const { name, id } = Object(value) as { readonly name?: unknown; readonly id?: unknown };
  return String(name ?? id);
}

function isWorkspace(value: unknown): value is Workspace {
  return typeof value === "object" && value !== null && "level" in value;
}

function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
