import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { CountField } from "./CountField.tsx";
import { useOwnValueNote } from "./useOwnValueNote.ts";
import { useWritten } from "./useWritten.ts";

/** The largest file, in force on all channels that set nothing else (MD2). */
export function SizeLimit() {
  const { texts } = useLanguage();
  const [written, setWritten] = useWritten(useTenant().channels.module.maxFileMegabytes);
  const note = useOwnValueNote("maxFileMegabytes");
  const own = texts.privacyAndSecurity.uploads;
  return (
    <ChangeForm
      body={{ type: "channels/chooseModuleSettings", settings: { maxFileMegabytes: written } }}
      submit={own.setLimit}
    >
      {/* Named as the field of the command that its issues speak of. */}
      <CountField
        name="settings"
        label={texts.audit.fields.maxFileMegabytes}
        hint={own.limitHint}
        value={written}
        onChange={(count) => setWritten(count ?? Number.NaN)}
      />
      {note === undefined ? null : <p className="note">{note}</p>}
    </ChangeForm>
  );
}
