import type { CommandBody, Role, Workspace } from "tenant-policy";
import { roles } from "tenant-policy";
import { useLanguage } from "../language/Language.tsx";
import { useTenant } from "../state/useTenant.ts";
import { workspaceName } from "../state/workspaceName.ts";

/** A command in words: what it does, and about what. Settings show themselves in the impact. */
export function CommandSummary({ body }: { readonly body: CommandBody }) {
  const { labels, texts } = useLanguage();
  const tenant = useTenant();
  const named = Object.entries(body).flatMap(([field, value]: [string, unknown]) => {
    if (field === "type") return [];
    if (isWorkspace(value)) return workspaceName(tenant, value, texts);
    if (field === "role" && isRole(value)) return labels.role[value];
    return typeof value === "string" || typeof value === "number" ? String(value) : [];
  });
  return (
    <>
      {labels.commandType[body.type]}
      {named.length === 0 ? null : <span className="about-what"> · {named.join(" · ")}</span>}
    </>
  );
}

function isWorkspace(value: unknown): value is Workspace {
  return typeof value === "object" && value !== null && "level" in value;
}

function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
