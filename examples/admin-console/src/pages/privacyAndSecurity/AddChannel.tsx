import { useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { entriesOf, entryOf } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { freshId } from "../../state/freshId.ts";
import { useTenant } from "../../state/useTenant.ts";

/** Begun anew whenever there is another channel: the fields are then empty. */
export function AddChannel() {
  const { channels } = useTenant().channels;
  return (
    <div className="card">
      <AddForm key={entriesOf(channels).length} />
    </div>
  );
}

function AddForm() {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.channels;
  const { channels, retired } = useTenant().channels;
  const [kind, setKind] = useState("");
  const [written, setWritten] = useState<string | null>(null);
  // Nobody is told that the kind is missing before they begin to write one.
  const named = kind === "" ? {} : { name: "kind" };
  const isTaken = (id: string) => (entryOf(channels, id) ?? entryOf(retired, id)) !== undefined;
  const channel = written ?? freshId(kind, "channel", isTaken);
  return (
    <CommandForm body={{ type: "channels/add", channel, kind }} submit={own.add}>
      <TextField className="field" {...named} value={kind} onChange={setKind}>
        <Label>{own.newKind}</Label>
        <Input autoComplete="off" />
        <FieldError className="reason" />
      </TextField>
      <TextField className="field" name="channel" value={channel} onChange={setWritten}>
        <Label>{own.newId}</Label>
        <Input autoComplete="off" autoCapitalize="none" spellCheck="false" />
        <FieldError className="reason" />
      </TextField>
    </CommandForm>
  );
}
