import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { CountField } from "./CountField.tsx";
import { useOwnValueNote } from "./useOwnValueNote.ts";

/** The largest file, in force on all channels that set nothing else (MD2). */
export function SizeLimit() {
  const { texts } = useLanguage();
  const draft = useWritten(useTenant().channels.module.maxFileMegabytes);
  const { written, write, meanwhile } = draft;
  const note = useOwnValueNote("maxFileMegabytes");
  const own = texts.privacyAndSecurity.uploads;
  return (
    <CommandForm
      body={{ type: "channels/chooseModuleSettings", settings: { maxFileMegabytes: written } }}
      submit={own.setLimit}
    >
      {/* Named as the field of the command that its issues speak of. */}
      <CountField
        name="settings"
        label={texts.audit.fields.maxFileMegabytes}
        hint={own.limitHint}
        value={written}
        onChange={(count) => write(count ?? Number.NaN)}
      />
      <Meanwhile value={meanwhile?.toString()} />
      {note === undefined ? null : <p className="note">{note}</p>}
    </CommandForm>
  );
}
