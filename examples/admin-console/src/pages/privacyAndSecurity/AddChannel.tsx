import { useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { entryOf } from "tenant-policy";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { freshId } from "../../state/freshId.ts";
import { useTenant } from "../../state/useTenant.ts";

/** A channel of a kind, under an id that none had. The fields are empty again once it is added. */
export function AddChannel() {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.channels;
  const { channels, retired } = useTenant().channels;
  const [kind, setKind] = useState("");
  const [written, setWritten] = useState<string | null>(null);
  const missing = kind === "" ? texts.form.missing(own.newKind) : undefined;
  const empty = () => {
    setKind("");
    setWritten(null);
  };
  const isTaken = (id: string) => (entryOf(channels, id) ?? entryOf(retired, id)) !== undefined;
  const channel = written ?? freshId(kind, "channel", isTaken);
  return (
    <div className="card">
      <CommandForm
        body={{ type: "channels/add", channel, kind: missing === undefined ? kind : "chat" }}
        submit={own.add}
        missing={missing}
        onDone={empty}
      >
        <TextField className="field" name="kind" value={kind} onChange={setKind}>
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
    </div>
  );
}
