import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import { entriesIn, type ListName } from "./channelFields.ts";
import { ListField } from "./ListField.tsx";
import { useOwnValueNote } from "./useOwnValueNote.ts";

interface ModuleListProps {
  readonly name: ListName;
  readonly hint: string;
}

/** A list of the tenant, in force on all channels that set nothing else. */
export function ModuleList({ name, hint }: ModuleListProps) {
  const { texts } = useLanguage();
  const { module } = useTenant().channels;
  const { written, write, meanwhile, settle } = useWritten(module[name].join(", "));
  const note = useOwnValueNote(name);
  return (
    <CommandForm
      body={{ type: "channels/chooseModuleSettings", settings: { [name]: entriesIn(written) } }}
      submit={texts.privacyAndSecurity.channels.setList}
      onDone={settle}
    >
      <ListField
        name={name}
        label={texts.audit.fields[name]}
        hint={hint}
        written={written}
        setWritten={write}
      />
      <Meanwhile value={meanwhile} />
      {note === undefined ? null : <p className="note">{note}</p>}
    </CommandForm>
  );
}
