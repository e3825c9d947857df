import type { Workspace } from "tenant-policy";
import { isStorableText } from "./storable.ts";

/**
 * A workspace as headers and queries write it: `/` is the tenant, `loans` a group and `loans/fraud` a team, each part
 * percent-encoded. Undefined for any other text.
 */
export function readWorkspace(text: string): Workspace | undefined {
  if (text === "/") return { level: "tenant" };
  const parts = text.split("/").map(decoded);
  const [group, team] = parts;
  if (parts.length > 2 || parts.some((part) => part === undefined || part === "")) return undefined;
  if (team === undefined) return { level: "group", group: group as string };
  return { level: "team", group: group as string, team };
}

function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part);
    return isStorableText(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
