import { useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { formatDisplay, type InGap, nextRun } from "tenant-policy";
import { Choice } from "../../app/Choice.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { nowMilli } from "../../state/clock.ts";
import { affectedWalls, type ClockChange, clockChanges, isForward, wallAt } from "./clockChanges.ts";
import { jobDays } from "./jobDays.ts";
import { Hours } from "./DayStrip.tsx";
import { JobDayRow } from "./JobDayRow.tsx";
import { useAddressPart } from "../../state/useAddressPart.ts";

const firstTime = "01:30";
const inGaps = ["forward", "skip"] as const;

/** A daily job at a chosen time, drawn over the next two clock changes of a zone. */
export function DailyJob({ zone }: { readonly zone: string }) {
  const { texts } = useLanguage();
  const [written, setWritten] = useAddressPart("/time-zone");
  const [inGap, setInGap] = useState<InGap>("forward");
  const own = texts.tenantSettings.dailyJob;
  const at = written === "" ? firstTime : written;
  const changes = clockChanges(zone, nowMilli(), 2);
  const isTime = nextRun(at, zone, nowMilli()).value !== null;
  return (
    <>
      <h3 className="block">{own.title}</h3>
      <div className="card job">
        <TextField className="field" value={at} onChange={setWritten} isInvalid={!isTime}>
          <Label>{own.at}</Label>
          <Input autoComplete="off" />
          <FieldError className="reason">{own.badTime}</FieldError>
        </TextField>
        <label className="field">
          <span className="field-label">{own.inGap}</span>
          <Choice
            label={own.inGap}
            value={inGap}
            options={inGaps.map((value) => ({ value, text: own.inGaps[value] }))}
            choose={(value) => setInGap(value === "skip" ? "skip" : "forward")}
          />
        </label>
      </div>
      {changes.length === 0 ? <p className="card muted">{own.noChange}</p> : null}
      {changes.map((change) => (
        <ChangeTable key={change.atMilli} change={change} zone={zone} at={isTime ? at : null} inGap={inGap} />
      ))}
    </>
  );
}

interface ChangeTableProps {
  readonly change: ClockChange;
  readonly zone: string;
  /** Null while it cannot be read. */
  readonly at: string | null;
  readonly inGap: InGap;
}

function ChangeTable({ change, zone, at, inGap }: ChangeTableProps) {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.dailyJob;
  const title = useChangeTitle(change);
  const days = at === null ? [] : jobDays(at, zone, inGap, change);
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={title} data-change={change.atMilli}>
      <table className="job-days">
        <caption>
          {title}{" "}
          <span className="muted">{own.instant(formatDisplay(change.atMilli, "UTC").value ?? "")}</span>{" "}
          <RuleLinks rules={["TZ6", "TZ7"]} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{own.day}</th>
            <th scope="col" className="strip-column">
              <span className="sr-only">{own.strip}</span>
              <Hours />
            </th>
            <th scope="col">{own.run}</th>
            <th scope="col">{own.since}</th>
          </tr>
        </thead>
        <tbody>
          {at === null
            ? null
            : days.map((day) => <JobDayRow key={day.date} day={day} at={at} change={change} />)}
        </tbody>
      </table>
    </div>
  );
}

/** Such as “Clocks go forward from 2025-03-30 01:00 to 02:00”. */
function useChangeTitle(change: ClockChange): string {
  const { texts } = useLanguage();
  const own = texts.tenantSettings.dailyJob;
  const from = wallAt(change, change.beforeMinutes).replace("T", " ");
  const to = wallAt(change, change.afterMinutes).replace("T", " ");
  const walls = affectedWalls(change);
  const isOneDay = walls.from.slice(0, 10) === walls.to.slice(0, 10);
  return (isForward(change) ? own.forward : own.back)(from, isOneDay ? to.slice(11) : to);
}
