import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { ChangeForm } from "./ChangeForm.tsx";
import { entriesIn, type ListName } from "./channelFields.ts";
import { ListField } from "./ListField.tsx";
import { useOwnValueNote } from "./useOwnValueNote.ts";
import { useWritten } from "./useWritten.ts";

interface ModuleListProps {
  readonly name: ListName;
  readonly hint: string;
}

/** A list of the tenant, in force on all channels that set nothing else. */
export function ModuleList({ name, hint }: ModuleListProps) {
  const { texts } = useLanguage();
  const { module } = useTenant().channels;
  const [written, setWritten] = useWritten(module[name].join(", "));
  const note = useOwnValueNote(name);
  return (
    <ChangeForm
      body={{ type: "channels/chooseModuleSettings", settings: { [name]: entriesIn(written) } }}
      submit={texts.privacyAndSecurity.channels.setList}
    >
      <ListField
        name={name}
        label={texts.audit.fields[name]}
        hint={hint}
        written={written}
        setWritten={setWritten}
      />
      {note === undefined ? null : <p className="note">{note}</p>}
    </ChangeForm>
  );
}
