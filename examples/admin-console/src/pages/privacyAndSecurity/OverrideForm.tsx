import type { Channel } from "tenant-policy";
import { Labelled } from "../../app/Labelled.tsx";
import { RuleLinks } from "../../controls/RuleLinks.tsx";
import { CommandForm } from "../../controls/CommandForm.tsx";
import { Meanwhile } from "../../controls/Meanwhile.tsx";
import { useWritten } from "../../controls/useWritten.ts";
import { useLanguage } from "../../language/Language.tsx";
import {
  type FieldName,
  type FieldValue,
  valueOf,
  valueText,
  writtenOf,
  type WrittenValue,
} from "./channelFields.ts";
import { CountField } from "./CountField.tsx";
import { ListField } from "./ListField.tsx";

interface OverrideFormProps {
  readonly channel: Channel;
  readonly name: FieldName;
  readonly inForce: FieldValue;
}

/** Sets one value of a channel. Its others go with it, as a channel's settings are set as a whole (CH2). */
export function OverrideForm({ channel, name, inForce }: OverrideFormProps) {
  const { texts } = useLanguage();
  const { written, write, meanwhile, settle } = useWritten(writtenOf(inForce));
  const overrides = { ...channel.overrides, [name]: valueOf(written) };
  return (
    <CommandForm
      body={{ type: "channels/override", channel: channel.id, overrides }}
      submit={texts.privacyAndSecurity.channels.setOwn}
      onDone={settle}
    >
      {name === "enforcesMediaAccess" ? (
        <p className="note">
          {texts.privacyAndSecurity.uploads.enforcedByDefault} <RuleLinks rules={["MD3"]} />
        </p>
      ) : null}
      <ValueField name={name} written={written} setWritten={write} />
      <Meanwhile value={meanwhile === undefined ? undefined : valueText(name, valueOf(meanwhile), texts)} />
    </CommandForm>
  );
}

interface ValueFieldProps {
  readonly name: FieldName;
  readonly written: WrittenValue;
  readonly setWritten: (written: WrittenValue) => void;
}

function ValueField({ name, written, setWritten }: ValueFieldProps) {
  const { texts } = useLanguage();
  const own = texts.privacyAndSecurity.channels;
  const label = texts.audit.fields[name];
  if (typeof written === "string") {
    return (
      <ListField name={name} label={label} hint={own.listHint} written={written} setWritten={setWritten} />
    );
  }
  if (typeof written === "number") {
    return (
      // Named as the field of the command that its issues speak of.
      <CountField
        name="overrides"
        label={label}
        value={written}
        onChange={(count) => setWritten(count ?? Number.NaN)}
      />
    );
  }
  const options = [
    { value: "true", text: own.on },
    { value: "false", text: own.off },
  ];
  return (
    <Labelled
      label={label}
      value={String(written)}
      options={options}
      choose={(value) => setWritten(value === "true")}
    />
  );
}
