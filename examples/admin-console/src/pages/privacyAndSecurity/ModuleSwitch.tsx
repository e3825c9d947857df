import { CommandSwitch } from "../../controls/CommandSwitch.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useTenant } from "../../state/useTenant.ts";
import type { SwitchName } from "./channelFields.ts";
import { useOwnValueNote } from "./useOwnValueNote.ts";

interface ModuleSwitchProps {
  readonly name: SwitchName;
  readonly about: string;
}

/** A switch of the tenant, in force on all channels that set nothing else. */
export function ModuleSwitch({ name, about }: ModuleSwitchProps) {
  const { texts } = useLanguage();
  const isOn = useTenant().channels.module[name];
  const note = useOwnValueNote(name);
  return (
    <CommandSwitch
      label={texts.audit.fields[name]}
      about={about}
      isOn={isOn}
      body={{ type: "channels/chooseModuleSettings", settings: { [name]: !isOn } }}
      {...(note !== undefined && { note })}
    />
  );
}
