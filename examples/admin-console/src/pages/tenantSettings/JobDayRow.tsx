import { formatDisplay } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { type ClockChange, isForward } from "./clockChanges.ts";
import { DayStrip } from "./DayStrip.tsx";
import type { JobDay, JobRun } from "./jobDays.ts";

interface JobDayRowProps {
  readonly day: JobDay;
  /** The time that the job is to run at, as it is written. */
  readonly at: string;
  readonly change: ClockChange;
}

/** One day around a clock change: drawn as a strip of its 24 hours, and in figures. */
export function JobDayRow({ day, at, change }: JobDayRowProps) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.dailyJob;
  const [run] = day.runs;
  return (
    <tr aria-current={day.isOfChange ? "date" : undefined}>
      <th scope="row">
        {day.date} {day.isOfChange ? <span className="badge">{own.changeDay}</span> : null}
      </th>
      <td className="strip-column">
        <DayStrip day={day} at={at} change={change} />
      </td>
      <td className="run">
        {run === undefined ? <span className="no">{own.noRun}</span> : <RunTimes run={run} />}
        <span className="muted">{noteOf(day, change, own)}</span>
      </td>
      {run === undefined ? (
        <td />
      ) : (
        <td data-label={own.since} className={run.hoursSince === 24 ? undefined : "differs"}>
          {own.hours(run.hoursSince)}
        </td>
      )}
    </tr>
  );
}

/** A run in the zone, with the offset in force, and in UTC. */
function RunTimes({ run: { atMilli, local } }: { readonly run: JobRun }) {
  const { texts } = useLanguage();
  return (
    <>
      <span>{`${local.slice(0, 10)} ${local.slice(11, 19)} ${local.slice(23)}`}</span>
      <span className="muted">
        {texts.tenantSettings.dailyJob.instant(formatDisplay(atMilli, "UTC").value ?? "")}
      </span>
    </>
  );
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
