import { type Asset, type AssetAction, canAccessAsset, decideAccessAsset, type Person } from "tenant-policy";
import { explain } from "tenant-policy/explain";
import { en } from "tenant-policy/explain/en";

/** What can be done with a message template in its editor. */
export const templateActions = ["edit", "lock", "unlock", "delete"] as const satisfies readonly AssetAction[];

/** A button of the editor. */
export interface TemplateButton {
  readonly action: (typeof templateActions)[number];
  readonly isEnabled: boolean;
  /** Why it is not enabled, for a tooltip; null where it is. */
  readonly hint: string | null;
}

/** The buttons beside a template, as this person sees them. */
export function templateButtons(person: Person, template: Asset): readonly TemplateButton[] {
  return templateActions.map((action) => {
    const decision = decideAccessAsset(person, action, template);
    const hint = decision.value ? null : (explain(decision, { locale: en })?.main?.short ?? null);
    return { action, isEnabled: decision.value, hint };
  });
}

/** Whether the editor opens at all. */
export function isEditorOpen(person: Person, template: Asset): boolean {
  return canAccessAsset(person, "view", template);
}
