import { ifReadable } from "../kernel/schema/ifReadable.ts";
import { isString, isRecord } from "../kernel/schema/guards.ts";
import { hasVisible } from "../kernel/text/characters.ts";
import { isPersonKey } from "../vocabulary/personKey.ts";
import { isId, isWorkspace } from "../vocabulary/workspace.ts";
import type { Locale } from "./locale.ts";
import { shownText } from "./shownText.ts";

/** Something that has an id, and a name that people read. */
export type Named =
  | { readonly kind: "teammate"; readonly id: string }
  | { readonly kind: "group"; readonly id: string }
  | { readonly kind: "team"; readonly id: string; readonly group: string };

/** Gives the name of something. Where it gives no text, or one in which nothing can be seen, the id is shown. */
export type NameOf = (named: Named) => string | undefined;

/** How a sentence calls a workspace. */
export function workspaceName(value: unknown, { names }: Locale, nameOf: NameOf): string | undefined {
  if (!isWorkspace(value)) return undefined;
  switch (value.level) {
    case "tenant":
      return names.tenant;
    case "group":
      return names.group.write({ name: named({ kind: "group", id: value.group }, nameOf) });
    case "team":
      // Two groups can have a team of the same name.
      return names.team.write({
        name: named({ kind: "team", id: value.team, group: value.group }, nameOf),
        group: named({ kind: "group", id: value.group }, nameOf),
      });
  }
}

/** How a sentence calls a person: a teammate by name, and who cross-launches by their own user name. */
export function personName(value: unknown, { names }: Locale, nameOf: NameOf): string | undefined {
  if (isId(value)) return named({ kind: "teammate", id: value }, nameOf);
  if (!isRecord(value) || !isPersonKey(value)) return undefined;
  if (value.kind === "teammate") return named({ kind: "teammate", id: value.id }, nameOf);
  const suffixed = value.kind === "partner" ? names.partner : names.support;
  return suffixed.write({ name: shownText(`${value.adminUserName}@${value.adminUserDomain}`) });
}

function named(thing: Named, nameOf: NameOf): string {
  // The function is the caller's, and may throw.
  const name: unknown = ifReadable(() => nameOf(thing));
  return shownText(isString(name) && hasVisible(name) ? name : thing.id);
}
