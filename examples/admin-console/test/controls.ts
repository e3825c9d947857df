import type { Page } from "playwright-core";
import { type Actor, canExecute, type CommandBody, type Tenant, transition } from "tenant-policy";

/** A control as it stands on a page. */
export interface ShownControl {
  readonly body: CommandBody;
  readonly by: Actor;
  readonly isOffered: boolean;
  /** Whether it could be given, and waits until the fields of its form say something else. */
  readonly isHeld: boolean;
  /** What a screen reader says of it beside its name. */
  readonly description: string;
}

/** Every control of the page that gives a command. */
export async function controlsOn(page: Page): Promise<readonly ShownControl[]> {
  const controls = page.locator("[data-command]");
  return controls.evaluateAll((elements) =>
    elements.map((element) => {
      const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
      return {
        body: JSON.parse(element.getAttribute("data-command") ?? "null") as CommandBody,
        by: JSON.parse(element.getAttribute("data-by") ?? "null") as Actor,
        isOffered: element.getAttribute("aria-disabled") !== "true",
        isHeld: element.hasAttribute("data-held"),
        description: ids
          .map((id) => document.getElementById(id)?.textContent ?? "")
          .join(" ")
          .trim(),
      };
    }),
  );
}

/** Controls that say something else than the library, or that are refused and do not say why. */
export function wrongControls(
  controls: readonly ShownControl[],
  tenant: Tenant,
  atMilli: number,
): readonly ShownControl[] {
  return controls.filter(({ body, by, isOffered, isHeld, description }) => {
    const command = { body, by, at: atMilli };
    const isHeldRightly = isHeld && transition(tenant, command).tenant === tenant;
    const isRight = (isOffered || isHeldRightly) === canExecute(tenant, command);
    return !isRight || (!isOffered && description === "");
  });
}
