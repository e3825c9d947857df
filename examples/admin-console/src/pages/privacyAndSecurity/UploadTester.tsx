import { Input, Label, NumberField, Text, TextField } from "react-aria-components";
import { decideUpload, type EffectiveSettings, type Uploader } from "tenant-policy";
import { Labelled } from "../../app/Labelled.tsx";
import { Verdict } from "../../controls/Verdict.tsx";
import { useLanguage } from "../../language/Language.tsx";
import { useAddress } from "../../state/useAddress.ts";
import type { FieldName } from "./channelFields.ts";
import { SettingsInForce } from "./SettingsInForce.tsx";

const uploaders: readonly Uploader[] = ["customer", "agent"];
const megabyte = 1_000_000;

const deciding: Readonly<Record<Uploader, readonly FieldName[]>> = {
  customer: ["customersMayUpload", "customerFileTypes", "maxFileMegabytes"],
  agent: ["agentsMayUpload", "agentFileTypes", "maxFileMegabytes"],
};

/** Tells of a file whether it can be uploaded, with every reason against it. */
export function UploadTester({ effective }: { readonly effective: EffectiveSettings }) {
  const { texts } = useLanguage();
  const [chosen, choose] = useAddress("/uploads");
  const own = texts.privacyAndSecurity.uploads;
  const by = chosen.get("by") === "agent" ? "agent" : "customer";
  const name = chosen.get("text") ?? "";
  const bytes = Number(chosen.get("bytes") ?? megabyte);
  const decision = decideUpload(by, { name, bytes }, effective.settings);
  return (
    <div className="card">
      <h4>{own.file}</h4>
      <TextField className="field" value={name} onChange={(text) => choose({ text })}>
        <Label>{own.name}</Label>
        <Input autoComplete="off" autoCapitalize="none" spellCheck="false" />
      </TextField>
      <NumberField
        className="field"
        value={bytes}
        minValue={0}
        onChange={(wanted) => choose({ bytes: Number.isNaN(wanted) ? null : String(wanted) })}
      >
        <Label>{own.bytes}</Label>
        <Input />
        <Text slot="description" className="muted">
          {own.bytesHint}
        </Text>
      </NumberField>
      <Labelled
        label={own.by}
        value={by}
        options={uploaders.map((value) => ({ value, text: own.uploaders[value] }))}
        choose={(wanted) => choose({ by: wanted })}
      />
      {name === "" ? null : (
        <Verdict decision={decision} text={decision.value ? own.mayUpload : own.mayNotUpload} />
      )}
      <SettingsInForce effective={effective} names={deciding[by]} />
    </div>
  );
}
