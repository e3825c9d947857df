import { shownLine } from "./shownLine.ts";

/** What the command line takes from outside. */
export interface Outside {
  /** The text of a file; of the standard input, where the path is `-`. It throws an `Error` that says why it cannot. */
  readonly read: (path: string) => string;
  /** The present instant, in epoch milliseconds. */
  readonly now: () => number;
  /** Whether what is printed is seen on a terminal that shows colours. */
  readonly hasColours: boolean;
}

/** What a run prints, and how it ends. */
export interface Output {
  readonly out: string;
  readonly err: string;
  readonly exitCode: ExitCode;
}

/**
 * How a run ends. 0: the answer is yes, or nothing was found to warn of. 1: the answer is no, access is gained, or there are
 * risks. 2: there is no answer, as the command line or a file is wrong.
 */
export type ExitCode = 0 | 1 | 2;

/** What a command answers. */
export interface Answer {
  /** For people. */
  readonly lines: readonly string[];
  /** For programs: plain JSON. */
  readonly json: unknown;
  readonly exitCode: 0 | 1;
}

/** What is wrong with the command line or a file, in lines for whoever typed it. */
export class Fault extends Error {
  constructor(...lines: readonly string[]) {
    super(lines.map(shownLine).join("\n"));
  }
}
