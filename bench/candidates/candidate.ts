/** Prepares for this size, measures, and gives the figure. It runs alone in its process. */
export type Candidate = (size: number) => number;

export type Candidates = Readonly<Record<string, Candidate>>;
