import { useState } from "react";
import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import { instantOf } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";

interface InstantFieldProps {
  readonly label: string;
  /** A wall time in the tenant's time zone, as `wallTimeOf` writes it. */
  readonly wall: string;
  readonly choose: (wall: string) => void;
}

/**
 * An instant, as a wall time of the tenant. It is a text in the form in which all times of the page are written: a browser's own
 * field follows the language of the browser. While what is typed is no time, the one before it holds, and the field says so.
 */
export function InstantField({ label, wall, choose }: InstantFieldProps) {
  const { texts } = useLanguage();
  const { timeZone } = useTenant();
  const [written, setWritten] = useState(wall);
  const own = texts.privacyAndSecurity.instant;
  const instantMilli = instantOf(wallIn(written), timeZone).value;
  const isRead = instantMilli !== null;
  const isOther = isRead && instantMilli !== instantOf(wall, timeZone).value;
  return (
    <TextField
      className="field"
      value={shown(isOther ? wall : written)}
      isInvalid={!isRead}
      onChange={(text) => {
        setWritten(text);
        if (instantOf(wallIn(text), timeZone).value !== null) choose(wallIn(text));
      }}
    >
      <Label>{label}</Label>
      <Input autoComplete="off" spellCheck="false" />
      <Text slot="description" className="muted">
        {own.hint(timeZone)}
      </Text>
      <FieldError className="reason">{own.unread(shown(wall))}</FieldError>
    </TextField>
  );
}

/** The library writes a T between the date and the time (TZ10). */
function wallIn(written: string): string {
  return written.trim().replace(/ +/, "T");
}

function shown(wall: string): string {
  return wall.replace("T", " ");
}
