import { ToggleButton } from "react-aria-components";
import type { Decision } from "tenant-policy";

interface ActionMarkProps {
  readonly decision: Decision<boolean>;
  /** What a screen reader says: what is asked, and the answer. */
  readonly label: string;
  /** What it stands for, as the page knows it. */
  readonly cell: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** Yes, no, or yes without effect, as a sign that can be pressed to see why. */
export function ActionMark({ decision, label, cell, isChosen, choose }: ActionMarkProps) {
  return (
    <ToggleButton
      className={`mark ${answerOf(decision)}`}
      aria-label={label}
      isSelected={isChosen}
      data-cell={cell}
      onChange={choose}
    >
      <span aria-hidden="true">{signs[answerOf(decision)]}</span>
    </ToggleButton>
  );
}

/** `idle`: it is accepted and changes nothing, as everybody has the asset already (AS19). */
export type MarkAnswer = "yes" | "no" | "idle";

export function answerOf({ value, because }: Decision<boolean>): MarkAnswer {
  if (!value) return "no";
  return because.includes("AS19") ? "idle" : "yes";
}

export const signs: Readonly<Record<MarkAnswer, string>> = { yes: "✓", no: "✕", idle: "○" };
