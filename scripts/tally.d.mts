export interface Tally {
  readonly add: (counts: {
    readonly passed?: number;
    readonly failed?: number;
    readonly skipped?: number;
  }) => void;
  /** One check: it fails where its body throws. What the body returns is printed beside its name. */
  readonly check: (name: string, body: () => Promise<unknown>) => Promise<void>;
  /** Prints the closing line, and sets the exit code. */
  readonly close: () => void;
}

export function tally(): Tally;
