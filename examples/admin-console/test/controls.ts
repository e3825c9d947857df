import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Actor, canExecute, type CommandBody, type Tenant, transition } from "tenant-policy";
import { bank, bankMilli } from "./bank.ts";
import { asPerson, goTo } from "./chromium.ts";

/** A control as it stands on a page. */
export interface ShownControl {
  readonly body: CommandBody;
  readonly by: Actor;
  readonly isOffered: boolean;
  /** What it waits for, if it could be given: that the fields of its form say something else, or that an empty one is filled. */
  readonly held: "unchanged" | "empty" | null;
  /** Whether a field of its form is empty. */
  readonly hasEmptyField: boolean;
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
        held: element.getAttribute("data-held") as ShownControl["held"],
        hasEmptyField: [...(element.closest("form")?.querySelectorAll("input") ?? [])].some(
          ({ type, value }) => ["text", "email"].includes(type) && value === "",
        ),
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
  return controls.filter(({ body, by, isOffered, held, hasEmptyField, description }) => {
    const command = { body, by, at: atMilli };
    const isHeldRightly =
      held === "empty"
        ? hasEmptyField
        : held === "unchanged" && transition(tenant, command).tenant === tenant;
    const isRight = (isOffered || isHeldRightly) === canExecute(tenant, command);
    return !isRight || (!isOffered && description === "");
  });
}

/** What some pages offer to some people. */
export interface Offers {
  /** Such as `olga name/change`, also where it waits for its fields. */
  readonly offered: ReadonlySet<string>;
  /** How many controls there are, such as by `olga /settings/name`. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Compares every control of these pages with `canExecute`, for each of these people of the bank. */
export async function offersTo(
  page: Page,
  people: readonly string[],
  paths: readonly string[],
): Promise<Offers> {
  const offered = new Set<string>();
  const counts: Record<string, number> = {};
  for (const id of people) {
    await asPerson(page, id);
    for (const path of paths) {
      await goTo(page, path);
      const controls = await controlsOn(page);
      expect(wrongControls(controls, bank, bankMilli), `${id} ${path}`).toEqual([]);
      counts[`${id} ${path}`] = controls.length;
      for (const { body, isOffered, held } of controls) {
        if (isOffered || held !== null) offered.add(`${id} ${body.type}`);
      }
    }
  }
  return { offered, counts };
}
