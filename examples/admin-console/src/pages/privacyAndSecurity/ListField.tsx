import { FieldError, Label, Text, TextArea, TextField } from "react-aria-components";
import { checkChannelOverrides } from "tenant-policy";
import { explainIssues } from "tenant-policy/explain";
import { type Language, useLanguage } from "../../language/Language.tsx";
import { entriesIn, type FieldName } from "./channelFields.ts";

interface ListFieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint: string;
  readonly written: string;
  readonly setWritten: (written: string) => void;
}

/** A list as it is written, with the entries that would be refused. */
export function ListField({ name, label, hint, written, setWritten }: ListFieldProps) {
  const reason = reasonAgainst(name, written, useLanguage());
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

/** Each reason once, after the entries that it is about. Null for a list that can be set. */
function reasonAgainst(name: FieldName, written: string, { texts, locale }: Language): string | null {
  const entries = entriesIn(written);
  const { issues } = checkChannelOverrides({ [name]: entries });
  if (issues === undefined) return null;
  const refused = issues.flatMap(({ path }) => entries[Number(path[1])]?.trim() ?? []);
  const reasons = new Set(explainIssues(issues, { locale }).map(({ text }) => text));
  return texts.privacyAndSecurity.channels.refusedEntries(refused, [...reasons].join(" "));
}
