import type { Measurement } from "../timing.ts";

/** Prepares for this size. It runs alone in its process. */
export type Candidate = (size: number) => Measurement;

export type Candidates = Readonly<Record<string, Candidate>>;
