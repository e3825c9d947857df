// Instants around the two ends of a period. What is decided by time changes at an end and nowhere between, so that one
// instant stands for all others on the same side of both.

export interface Moment {
  readonly of: "start" | "end";
  readonly byMilli: number;
}

export const dayMilli = 86_400_000;

/** An instant long ago: 2001-09-09T01:46:40Z. */
export const startMilli = 1_000_000_000_000;

const moments = {
  "over 5 minutes before the start": { of: "start", byMilli: -300_001 },
  "5 minutes before the start": { of: "start", byMilli: -300_000 },
  "at the start": { of: "start", byMilli: 0 },
  "just before the end": { of: "end", byMilli: -1 },
  "at the end": { of: "end", byMilli: 0 },
  "after the end": { of: "end", byMilli: 1 },
} as const;

/** When a question is asked, by a period that begins at `startMilli`. */
export const anyMoment = { ...moments, "outside: no instant": { of: "start", byMilli: NaN } } as const;

export function instantOf({ of, byMilli }: Moment, periodMilli: number): number {
  return startMilli + (of === "end" ? periodMilli : 0) + byMilli;
}

/** Numbers that are no count. */
export const noCount = {
  "outside: a half": 0.5,
  "outside: below zero": -1,
  "outside: a text": "7" as unknown as number,
} as const;
