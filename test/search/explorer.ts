import type { Finding } from "./trail.ts";

/** One way to search what a coalition can reach. It goes on from where it stopped. */
export interface Explorer {
  /** Goes on until it has tried so many commands, has found something, or is told to stop. */
  readonly goOn: (commands: number, isOver: () => boolean) => void;
  readonly outcome: () => Outcome;
}

/** What a search has come to. */
export interface Outcome {
  /** How many different states it visited. */
  readonly states: number;
  /** How many commands it tried. */
  readonly commands: number;
  /** The longest sequence that it followed. */
  readonly depth: number;
  /** Whether there is nothing left to visit, or hardly anything. */
  readonly isDone: boolean;
  readonly finding: Finding | null;
}
