import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { instantOf } from "tenant-policy";
import { useTenant } from "../../state/useTenant.ts";

interface InstantFieldProps {
  readonly label: string;
  /** A wall time in the tenant's time zone, as `wallTimeOf` writes it. */
  readonly wall: string;
  readonly choose: (wall: string) => void;
}

/** An instant, as a wall time of the tenant. While half of it is typed, the one before it holds. */
export function InstantField({ label, wall, choose }: InstantFieldProps) {
  const { timeZone } = useTenant();
  const [written, setWritten] = useState(wall);
  return (
    <TextField
      className="field"
      value={written}
      onChange={(text) => {
        setWritten(text);
        if (instantOf(text, timeZone).value !== null) choose(text);
      }}
    >
      <Label>{label}</Label>
      <Input type="datetime-local" step={1} max="9999-12-31T23:59:59" />
    </TextField>
  );
}
