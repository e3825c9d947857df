import { useMemo } from "react";
import { entryOf, formatDisplay, type Tenant, type Workspace } from "tenant-policy";
import { type Language, useLanguage } from "../language/Language.tsx";
import { useTenant } from "../state/useTenant.ts";
import { workspaceName } from "../state/workspaceName.ts";
import { isAuditList } from "../pages/audit/auditField.ts";

/** Says where something changed, and what it was before and afterwards. */
export interface ChangeWords {
  readonly place: (path: readonly string[]) => string;
  /** The last keys of a path, without where they are. */
  readonly label: (keys: readonly string[]) => string;
  readonly value: (field: string, value: unknown) => string;
  readonly instant: (atMilli: number) => string;
}

/** The words for changes in the chosen language, with the tenant's names and in its time zone. */
export function useChangeWords(): ChangeWords {
  const language = useLanguage();
  const tenant = useTenant();
  return useMemo(() => wordsFor(language, tenant), [language, tenant]);
}

function wordsFor(language: Language, tenant: Tenant): ChangeWords {
  const { labels, texts } = language;
  const own = texts.audit;
  const names: Readonly<Record<string, string>> = {
    ...labels.toggle,
    ...labels.module,
    ...own.fields,
  };
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    role: labels.role,
    kind: { ...labels.assetKind, ...labels.profileKind },
    access: texts.userProfiles.access,
    level: labels.moduleLevel,
    apps: labels.app,
    botRoles: labels.botRole,
    entitlements: labels.entitlement,
    withheld: labels.withheldFeature,
    twoFactor: texts.privacyAndSecurity.twoFactor.modes,
    unit: texts.tenantSettings.inboundMedia.units,
  };
  return { place, label, value, instant };

  function place([area = "", ...inside]: readonly string[]): string {
    const keys = inside.flatMap((key, at) => {
      if (key === "records" && at === 0) return [];
      if (isAuditList(inside[at - 1]) && at === 1) return thing(area, inside[0] ?? "", key);
      return nameOf(key);
    });
    return [word(own.areas, area) ?? area, ...keys].join(" › ");
  }

  function label(keys: readonly string[]): string {
    return keys.map(nameOf).join(" › ");
  }

  function nameOf(key: string): string {
    return word(names, key) ?? word(own.lists, key) ?? key;
  }

  /** Groups, teams and profiles are shown by their names. */
  function thing(area: string, list: string, id: string): string {
    const { workspaces, userProfiles } = tenant;
    if (area === "userProfiles") return entryOf(userProfiles.records, id)?.name ?? id;
    if (list === "groups") return entryOf(workspaces.groups, id)?.name ?? id;
    return list === "teams" ? (entryOf(workspaces.teams, id)?.name ?? id) : id;
  }

  function value(field: string, given: unknown): string {
    if (given === undefined) return own.nothing;
    if (given === null) return own.none;
    if (typeof given === "boolean") return given ? own.yes : own.no;
    if (typeof given === "number") return field.endsWith("Milli") ? instant(given) : String(given);
    if (typeof given === "string") return wordOf(field, given);
    if (Array.isArray(given) && given.length === 0 && openLists.has(field)) return own.any;
    if (Array.isArray(given)) return given.map((each) => value(field, each)).join(", ") || own.none;
    return objectText(given);
  }

  function wordOf(field: string, given: string): string {
    if (field === "userProfile") return entryOf(tenant.userProfiles.records, given)?.name ?? given;
    return word((Object.hasOwn(words, field) && words[field]) || {}, given) ?? given;
  }

  function objectText(given: object): string {
    if (isWorkspace(given)) return workspaceName(tenant, given, texts);
    if ("kind" in given && given.kind === "teammate" && "id" in given) return String(given.id);
    const told = Object.entries(given).filter(([, part]) => isTold(part));
    return (
      told
        .map(
          ([key, part]) =>
            `${word(names, key) ?? key}: ${key === kindOf(given) ? String(part) : value(key, part)}`,
        )
        .join("; ") || own.none
    );
  }

  function instant(atMilli: number): string {
    return formatDisplay(atMilli, tenant.timeZone).value ?? new Date(atMilli).toISOString();
  }
}

/** Lists that let everybody or everything through while they are empty: `entries` are those of addresses. */
const openLists: ReadonlySet<string> = new Set(["emailDomains", "forwardEmails", "entries"]);

/** A word by its key. Whoever names a channel may call its kind like a property of every object. */
function word(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** The field whose value stands for itself: the kind of a channel, which alone has overrides, is any text. */
function kindOf(given: object): "kind" | null {
  return "overrides" in given ? "kind" : null;
}

/** A workspace has a level beside the ids of its group and team; so do settings of modules, whose levels are others. */
function isWorkspace(given: object): given is Workspace {
  return "level" in given && ["tenant", "group", "team"].includes(String(given.level));
}

/** Of a whole record, what says nothing is left out. */
function isTold(part: unknown): boolean {
  return part !== null && part !== false && !(Array.isArray(part) && part.length === 0);
}
