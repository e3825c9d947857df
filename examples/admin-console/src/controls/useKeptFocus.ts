import { useEffect, useRef } from "react";
import type { Action } from "./actions.ts";

/**
 * Keeps the keyboard in its place: when a dialog closes and the control that opened it is gone, as after a removal, the
 * heading of its section is focused. Without it, the next Tab would begin at the top of the page.
 */
export function useKeptFocus(action: Action | null): void {
  const around = useRef<readonly Element[]>([]);
  useEffect(() => {
    if (action !== null) {
      around.current = action.around;
      return;
    }
    // A frame later: in this one, the dialog gives the focus back to its control if that is still there.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusHeading(around.current);
    });
    return () => cancelAnimationFrame(frame);
  }, [action]);
}

/** What stood around the focused control, the innermost first. */
export function aroundFocus(): readonly Element[] {
  const elements: Element[] = [];
  for (let next = document.activeElement; next !== null; next = next.parentElement) elements.push(next);
  return elements;
}

function focusHeading(around: readonly Element[]): void {
  const section = around.find((element) => element.isConnected && element.matches("section, main"));
  const heading = section?.querySelector<HTMLElement>("h1, h2, h3");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}
