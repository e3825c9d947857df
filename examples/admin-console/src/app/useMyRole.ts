import { entryOf } from "tenant-policy";
import { useLanguage } from "../language/Language.tsx";
import { useMe } from "../state/useMe.ts";
import { useTenant } from "../state/useTenant.ts";

/** What I am here, in a word: my role, or that I come from support or a partner. */
export function useMyRole(): string {
  const { labels, texts } = useLanguage();
  const me = useMe();
  const tenant = useTenant();
  if (me.kind !== "teammate") return texts.impact.launchers[me.kind];
  const role = entryOf(tenant.teammates.records, me.id)?.role;
  return role === undefined ? "" : labels.role[role];
}
