import type { TimeQuestions } from "./aroundChange.ts";

const hourMilli = 3_600_000;
const offsetLength = "+01:00".length;

/** The questions with a fault in them, by what is wrong. */
export const timeFaults: Readonly<Record<string, (right: TimeQuestions) => TimeQuestions>> = {
  "the offset changes a millisecond late": (right) => ({
    ...right,
    formatTimestamp: (instant, zone) => {
      const [now, before] = [instant, instant - 1].map(
        (each) => right.formatTimestamp(each, zone).value ?? "",
      );
      return {
        value: `${now?.slice(0, -offsetLength) ?? ""}${before?.slice(-offsetLength) ?? ""}`,
        because: ["TZ5"],
      };
    },
  }),
  "of a time that occurs twice the second occurrence counts": (right) => ({
    ...right,
    instantOf: (wall, zone, inGap) => {
      const first = right.instantOf(wall, zone, inGap);
      const later = (first.value ?? 0) + hourMilli;
      const shown = [first.value ?? 0, later].map((each) => right.formatDisplay(each, zone).value);
      return shown[0] === shown[1] ? { ...first, value: later } : first;
    },
  }),
  "a run that the clocks skip is left out": (right) => ({
    ...right,
    nextRun: (at, zone, after) => right.nextRun(at, zone, after, "skip"),
  }),
};
