import { FieldError, Label, Text, TextArea, TextField } from "react-aria-components";
import { checkChannelOverrides } from "tenant-policy";
import { useLanguage } from "../../language/Language.tsx";
import { entriesIn, type FieldName } from "./channelFields.ts";
import { refusedEntries } from "./refusedEntries.ts";

interface ListFieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint: string;
  readonly written: string;
  readonly setWritten: (written: string) => void;
}

/** A list as it is written, with the entries that would be refused. */
export function ListField({ name, label, hint, written, setWritten }: ListFieldProps) {
  const entries = entriesIn(written);
  const { issues } = checkChannelOverrides({ [name]: entries });
  const reason = refusedEntries(entries, issues, (path) => path[1], useLanguage());
  return (
    <TextField className="field" value={written} onChange={setWritten} isInvalid={reason !== null}>
      <Label>{label}</Label>
      <TextArea rows={2} autoComplete="off" autoCapitalize="none" spellCheck="false" />
      <Text slot="description" className="muted">
        {hint}
      </Text>
      <FieldError className="reason">{reason}</FieldError>
    </TextField>
  );
}
