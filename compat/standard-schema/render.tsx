import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

/** A rendered form, used as a person does: by the names of its inputs. */
export interface Page {
  enter(name: string, text: string): Promise<void>;
  submit(): Promise<void>;
  /** The messages beside an input, or those of the whole form: the text of each `[data-for=name]`. */
  errors(name: string): readonly string[];
}

export async function render(element: ReactElement): Promise<Page> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  await act(async () => createRoot(container).render(element));

  function find(selector: string): Element {
    const found = container.querySelector(selector);
    if (found === null) throw new Error(`the page has no ${selector}`);
    return found;
  }

  return {
    async enter(name, text) {
      const input = find(`[name="${name}"]`);
      // React overrides the setter of the element itself, and hears of a change only where the prototype's is called.
      Reflect.set(Object.getPrototypeOf(input), "value", text, input);
      const change = input instanceof HTMLSelectElement ? "change" : "input";
      await act(async () => input.dispatchEvent(new Event(change, { bubbles: true })));
    },
    async submit() {
      await act(async () =>
        find("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
      );
    },
    errors: (name) =>
      [...container.querySelectorAll(`[data-for="${name}"]`)].map((each) => each.textContent ?? ""),
  };
}
