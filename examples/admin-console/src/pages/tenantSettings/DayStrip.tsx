import { useLanguage } from "../../language/Language.tsx";
import { affectedWalls, type ClockChange, isForward } from "./clockChanges.ts";
import type { JobDay } from "./jobDays.ts";

const hoursShown = [0, 3, 6, 9, 12, 15, 18, 21, 24];

/** The hours above the strips of days. */
export function Hours() {
  return (
    <svg className="hours-scale" aria-hidden="true">
      {hoursShown.map((hour) => (
        <text key={hour} x={`${placeOf(`${hour}:00`)}%`} y="12" textAnchor="middle">
          {String(hour).padStart(2, "0")}
        </text>
      ))}
    </svg>
  );
}

/** Where a wall time stands on the strip of its day, in percent. */
function placeOf(wallTime: string): number {
  const [hours, minutes, seconds = 0] = wallTime.split(":").map(Number);
  return (((hours ?? 0) * 60 + (minutes ?? 0) + seconds / 60) / 1440) * 100;
}

/** The hours that the clocks skip, or that happen twice, as far as they are of this day. */
function bandOf(
  { date }: JobDay,
  change: ClockChange,
): { readonly from: number; readonly to: number } | null {
  const { from, to } = affectedWalls(change);
  if (date < from.slice(0, 10) || date > to.slice(0, 10)) return null;
  return {
    from: from.startsWith(date) ? placeOf(from.slice(11)) : 0,
    to: to.startsWith(date) ? placeOf(to.slice(11)) : 100,
  };
}

interface DayStripProps {
  readonly day: JobDay;
  /** The time that the job is to run at, as it is written. */
  readonly at: string;
  readonly change: ClockChange;
}

/** The 24 hours of a day by the clock, with the hours that are skipped or happen twice, and the runs of the job. */
export function DayStrip({ day, at, change }: DayStripProps) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.dailyJob;
  const band = bandOf(day, change);
  const { from, to } = affectedWalls(change);
  const said = (isForward(change) ? own.skipped : own.twice)(from.slice(11), to.slice(11));
  const runs = day.runs.map(({ local }) => `${own.run} ${local.slice(11, 19)}`);
  const told = [...(band === null ? [] : [said]), ...(runs.length === 0 ? [own.noRun] : runs)].join(". ");
  return (
    <svg className="strip" role="img" aria-label={told}>
      <rect className="hours" x="0" y="9" width="100%" height="10" />
      {band === null ? null : (
        <rect
          className={isForward(change) ? "skipped" : "twice"}
          x={`${band.from}%`}
          y={isForward(change) ? 9 : 4}
          width={`${band.to - band.from}%`}
          height={isForward(change) ? 10 : 20}
        />
      )}
      {hoursShown.map((hour) => (
        <line
          key={hour}
          className="tick"
          x1={`${placeOf(`${hour}:00`)}%`}
          x2={`${placeOf(`${hour}:00`)}%`}
          y1="9"
          y2="19"
        />
      ))}
      <line className="wanted" x1={`${placeOf(at)}%`} x2={`${placeOf(at)}%`} y1="0" y2="28" />
      {day.runs.map(({ atMilli, local }) => (
        <circle key={atMilli} cx={`${placeOf(local.slice(11, 19))}%`} cy="14" r="5" />
      ))}
    </svg>
  );
}
