import { commandForm, type CommandForms, type WithEnvelope } from "../vocabulary/command.ts";
import { timeZoneForm } from "./settings.ts";

export type TimeZoneCommand = WithEnvelope<{
  readonly type: "timeZone/choose";
  /** The name of an IANA zone, as it was written (TZ1, TZ9). */
  readonly zone: string;
}>;

export const timeZoneCommandForms: CommandForms<TimeZoneCommand> = {
  "timeZone/choose": commandForm("timeZone/choose", { zone: timeZoneForm }),
};
