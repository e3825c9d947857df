import { formatDisplay } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { affectedWalls, type ClockChange, isForward } from "./clockChanges.ts";
import type { JobDay, JobRun } from "./jobDays.ts";

interface JobDayRowProps {
  readonly day: JobDay;
  /** The time that the job is to run at, as it is written. */
  readonly at: string;
  readonly change: ClockChange;
}

/** One day around a clock change: drawn as a strip of its 24 hours, and in figures. */
export function JobDayRow({ day, at, change }: JobDayRowProps) {
  const { texts, name } = useLanguage();
  const own = texts.tenantSettings.dailyJob;
  const [run] = day.runs;
  const shown = new Intl.NumberFormat(name, { maximumFractionDigits: 1 });
  return (
    <tr aria-current={day.isOfChange ? "date" : undefined}>
      <th scope="row">
        {day.date} {day.isOfChange ? <span className="badge">{own.changeDay}</span> : null}
      </th>
      <td className="strip-column">
        <DayStrip day={day} at={at} change={change} />
      </td>
      {run === undefined ? (
        <td colSpan={4} className="no">
          {own.noRun}
        </td>
      ) : (
        <>
          <td>{run.local.slice(11, 19)}</td>
          <td>{run.local.slice(23)}</td>
          <td>{formatDisplay(run.atMilli, "UTC").value}</td>
          <td className={run.hoursSince === 24 ? undefined : "differs"}>
            {run.hoursSince === null ? null : `${shown.format(run.hoursSince)} ${unitOf(own.hours, run)}`}
          </td>
        </>
      )}
      <td className="muted">{noteOf(day, change, own)}</td>
    </tr>
  );
}

/** The word behind a number of hours that may have a fraction. */
function unitOf(hours: (count: number) => string, { hoursSince }: JobRun): string {
  return hours(hoursSince === 1 ? 1 : 2).replace(/^\S+ /, "");
}

interface NoteTexts {
  readonly leftOut: string;
  readonly moved: string;
  readonly first: string;
}

function noteOf({ isOfChange, runs }: JobDay, change: ClockChange, own: NoteTexts): string | null {
  if (!isOfChange) return null;
  const [run] = runs;
  if (run === undefined) return own.leftOut;
  if (!run.isTouched) return null;
  return isForward(change) ? own.moved : own.first;
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

function DayStrip({ day, at, change }: JobDayRowProps) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.dailyJob;
  const band = bandOf(day, change);
  const { from, to } = affectedWalls(change);
  const said = (isForward(change) ? own.skipped : own.twice)(from.slice(11), to.slice(11));
  const runs = day.runs.map(({ local }) => `${own.legend.run} ${local.slice(11, 19)}`);
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
      {[25, 50, 75].map((place) => (
        <line key={place} className="tick" x1={`${place}%`} x2={`${place}%`} y1="9" y2="19" />
      ))}
      <line className="wanted" x1={`${placeOf(at)}%`} x2={`${placeOf(at)}%`} y1="0" y2="28" />
      {day.runs.map(({ atMilli, local }) => (
        <circle key={atMilli} cx={`${placeOf(local.slice(11, 19))}%`} cy="14" r="5" />
      ))}
    </svg>
  );
}
