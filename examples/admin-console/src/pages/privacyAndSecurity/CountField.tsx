import { useState } from "react";
import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import { useLanguage } from "../../language/Language.tsx";
import { countIn, countText } from "./count.ts";

interface CountFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** The name of its field in the command, if the form tells what is wrong with it. */
  readonly name?: string;
  /** What is wrong with it, if the form does not tell. */
  readonly reason?: string | null;
  /** As `countIn` reads it. */
  readonly value: number | null;
  readonly onChange: (count: number | null) => void;
}

/** A number, told with each key and not only when the field is left: what the page says of it is always about what is typed. */
export function CountField({ label, hint, name, reason = null, value, onChange }: CountFieldProps) {
  const { texts } = useLanguage();
  const [typed, setTyped] = useState(countText(value));
  // A text stays as it is typed for as long as it means the value.
  const shown = isTypedFor(typed, value) ? typed : countText(value);
  const unread = Number.isNaN(countIn(shown)) ? texts.privacyAndSecurity.notACount : reason;
  return (
    <TextField
      className="field"
      {...(name !== undefined && { name })}
      {...(unread !== null && { isInvalid: true })}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(countIn(text));
      }}
    >
      <Label>{label}</Label>
      <Input inputMode="numeric" autoComplete="off" />
      {hint === undefined ? null : (
        <Text slot="description" className="muted">
          {hint}
        </Text>
      )}
      <FieldError className="reason">{unread ?? undefined}</FieldError>
    </TextField>
  );
}

/** A form takes no number and a text that is none for the same. */
function isTypedFor(typed: string, value: number | null): boolean {
  const count = countIn(typed);
  return Object.is(count, value) || (count === null && Number.isNaN(value));
}
